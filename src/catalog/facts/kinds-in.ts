import type { Values } from '../../model/table'

/** What each entry's word is, as a number from 1 to 255; 0 where blank, or where there is no column. Each different word is asked once. */
export function kindsIn(
  values: Values<string> | undefined,
  height: number,
  kindOf: (word: string) => number,
): Uint8Array {
  const kinds = new Uint8Array(height)
  if (values?.coded) {
    const { codes, distinct } = values.coded
    const byCode = new Uint8Array(distinct.length)
    for (let row = 0; row < height; row++) {
      const code = codes[row]!
      if (code < 0) continue
      kinds[row] = byCode[code] ||= kindOf(distinct[code]!)
    }
  } else if (values)
    for (let row = 0; row < height; row++) {
      const word = values.at(row)
      if (word !== null) kinds[row] = kindOf(word)
    }
  return kinds
}
