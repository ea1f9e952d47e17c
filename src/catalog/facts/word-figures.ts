import type { Values } from '../../model/table'

type Figure = (word: string) => number
/** By string of a dictionary, NaN where it was not asked yet. */
const kept = new WeakMap<readonly string[], Map<Figure, Float64Array>>()

function keptFor(strings: readonly string[], figure: Figure): Float64Array {
  let figures = kept.get(strings)
  if (!figures) kept.set(strings, (figures = new Map()))
  let known = figures.get(figure)
  if (!known || known.length < strings.length) {
    const grown = new Float64Array(strings.length + 1024).fill(Number.NaN)
    if (known) grown.set(known)
    figures.set(figure, (known = grown))
  }
  return known
}

/**
 * What a function makes of each entry's word, NaN for none: told once for each string of a workbook, however often its columns are
 * read anew. The function must last, and tell the same of the same word.
 */
export function wordFigures(values: Values<string>, figure: Figure): (row: number) => number {
  const { codes, distinct, written } = values.coded ?? { codes: new Int32Array(0), distinct: [] }
  const ofStrings = written ? keptFor(written.strings, figure) : new Float64Array(0)
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
