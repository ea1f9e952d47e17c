import { ToldByString } from '../../model/lasting'
import type { Values } from '../../model/table'

type Figure = (word: string) => number
/** NaN where it was not asked yet. */
const kept = new ToldByString<Figure, Float64Array>((length) => new Float64Array(length).fill(Number.NaN))

/**
 * What a function makes of each entry's word, NaN for none: told once for each string of a workbook, however often its columns are
 * read anew. The function must last, and tell the same of the same word.
 */
export function wordFigures(values: Values<string>, figure: Figure): (row: number) => number {
  const { codes, distinct, written } = values.coded ?? { codes: new Int32Array(0), distinct: [] }
  const ofStrings = written ? kept.of(written.strings, figure) : new Float64Array(0)
  const own = new Map<number, number>()
  return (row) => {
    const code = codes[row] ?? -1
    if (code < 0) return Number.NaN
    const string = written ? (written.at ? (written.at[code] as number) : code) : -1
    let found = string < 0 ? own.get(code) : (ofStrings[string] as number)
    if (found === undefined || found !== found) {
      found = figure(distinct[code] as string)
      if (string < 0) own.set(code, found)
      else ofStrings[string] = found
    }
    return found
  }
}
