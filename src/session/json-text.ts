import { text, type Text } from '../model/text'

/** What stands in the text of a JSON file, a byte order mark allowed; else where it is none. */
export function readJson(json: string): { readonly value: unknown } | { readonly where: Text } {
  try {
    return { value: JSON.parse(json.replace(/^\ufeff/, '')) }
  } catch (error) {
    const position = /at position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1]
    const before = position === undefined ? null : json.slice(0, Number(position)).split('\n')
    return {
      where: before
        ? text(`第${before.length}行第${before.at(-1)!.length + 1}个字附近`, ` near line ${before.length}`)
        : text('', ''),
    }
  }
}
