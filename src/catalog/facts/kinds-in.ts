import { ToldByString } from '../../model/lasting'
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

type KindOf = (word: string) => number
/** 0 where it was not asked yet. */
const kept = new ToldByString<KindOf, Uint8Array>((length) => new Uint8Array(length))

/**
 * The same where words are many: told once for each string of a workbook, however often its columns are read anew. The function must
 * last, and tell the same of the same word.
 */
export function lastingKindsIn(values: Values<string>, height: number, kindOf: KindOf): Uint8Array {
  const at = values.coded?.written?.at
  return at
    ? readKinds(values.coded, at, kept.of(values.coded.written!.strings, kindOf), kindOf)
    : kindsIn(values, height, kindOf)
}

function readKinds(
  { codes, distinct }: NonNullable<Values<string>['coded']>,
  at: Int32Array,
  known: Uint8Array,
  kindOf: KindOf,
): Uint8Array {
  const kinds = new Uint8Array(codes.length)
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row]!
    if (code < 0) continue
    const string = at[code]!
    kinds[row] = string < 0 ? kindOf(distinct[code]!) : (known[string] ||= kindOf(distinct[code]!))
  }
  return kinds
}
