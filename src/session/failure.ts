import { text, type Text } from '../model/text'

const unexpected = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** A refused file says itself what to do; anything else is passed on as it came. */
export function failureOf(error: unknown): Text {
  if (typeof error === 'object' && error !== null && 'text' in error) {
    const said = error.text
    if (typeof said === 'object' && said !== null && 'zh' in said && 'en' in said) {
      return text(String(said.zh), String(said.en))
    }
  }
  return text(`没有完成：${unexpected(error)}`, `It did not work: ${unexpected(error)}`)
}
