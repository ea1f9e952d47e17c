import type { Locale, Text } from '../model/text'

/** Excel gives a command five minutes; the dialog's owner must live until it is closed. */
const LONGEST = 4 * 60_000

/** Says a sentence in a dialog of Office, and waits until it is closed; where none can be shown, the workbook stays as it is. */
export function showDialog(said: Text, locale: Locale): Promise<void> {
  if (!Office.context.requirements.isSetSupported('DialogApi', '1.1')) return Promise.resolve()
  const about = new URLSearchParams({ text: said[locale], language: locale === 'zh' ? 'zh-CN' : 'en' })
  const address = new URL(`dialog.html#${about}`, location.href).href
  return new Promise((resolve) => {
    // Sizes are percent of the screen. In a frame no browser asks whether a window may open.
    Office.context.ui.displayDialogAsync(
      address,
      { height: 25, width: 30, displayInIframe: true },
      ({ status, value }) => {
        if (status !== Office.AsyncResultStatus.Succeeded) return resolve()
        const over = setTimeout(() => {
          value.close()
          resolve()
        }, LONGEST)
        value.addEventHandler(Office.EventType.DialogEventReceived, () => {
          clearTimeout(over)
          resolve()
        })
      },
    )
  })
}
