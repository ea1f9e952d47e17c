import type { Locale, Text } from '../model/text'

/** Excel gives a command five minutes; the dialog's owner must live until it is closed. */
const LONGEST = 4 * 60_000

/**
 * Says a sentence in a dialog of Office and waits until it is closed. Where none opens, the same page opens in the browser: a pane
 * cannot be shown from here without a shared runtime, and nothing is written into a workbook that did not ask for it.
 */
export async function showDialog(said: Text, locale: Locale): Promise<void> {
  const about = new URLSearchParams({ text: said[locale], language: locale === 'zh' ? 'zh-CN' : 'en' })
  const address = new URL(`dialog.html#${about}`, location.href).href
  const { requirements, ui } = Office.context
  if (requirements.isSetSupported('DialogApi', '1.1') && (await inDialog(address))) return
  if (requirements.isSetSupported('OpenBrowserWindowApi', '1.1')) ui.openBrowserWindow(address)
}

/** False where it did not open. */
function inDialog(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    // Sizes are percent of the screen. In a frame no browser asks whether a window may open.
    Office.context.ui.displayDialogAsync(
      address,
      { height: 25, width: 30, displayInIframe: true },
      ({ status, value }) => {
        if (status !== Office.AsyncResultStatus.Succeeded) return resolve(false)
        const over = setTimeout(() => {
          value.close()
          resolve(true)
        }, LONGEST)
        value.addEventHandler(Office.EventType.DialogEventReceived, () => {
          clearTimeout(over)
          resolve(true)
        })
      },
    )
  })
}
