import { isLasting, ToldByString } from '../model/lasting'
import type { Values, Written } from '../model/table'

type Value = string | number | boolean
type Test<T> = (value: T) => boolean
const NONE: readonly number[] = []

/** What a test said of each value: 0 not asked yet, 1 no, 2 yes; absent where every value was asked and none passed. */
interface Verdicts {
  said?: Uint8Array
  /** Every value that occurs was asked. */
  whole: boolean
}

/** Values as codes into a list, blank below 0: each distinct value is tested once by the same test; those that do not occur never are. */
export function codedValues<T extends Value>(codes: Int32Array, distinct: readonly T[], written?: Written): Values<T> {
  let occurring: Int32Array | undefined
  let [few, blank]: [(Int32Array | null)?, (readonly number[])?] = []
  const known = new WeakMap<Test<T>, Verdicts>()
  const verdictsOf = (test: Test<T>): Verdicts => {
    let verdicts = known.get(test)
    if (!verdicts) known.set(test, (verdicts = { whole: false }))
    return verdicts
  }
  const asker = (test: Test<T>): ((code: number) => boolean) =>
    written && isLasting(test)
      ? askingOnce(written, test as Test<Value>, distinct)
      : (code) => test(distinct[code] as T)
  const askAll = (test: Test<T>): Verdicts => {
    const verdicts = verdictsOf(test)
    if (verdicts.whole) return verdicts
    let { said } = verdicts
    const passes = asker(test)
    occurring ??= few ?? occurringIn(codes, distinct.length)
    for (let at = 0; at < occurring.length; at++) {
      const code = occurring[at] as number
      if (!said) {
        if (passes(code)) (said = refused(occurring, at, distinct.length))[code] = 2
      } else if (said[code] === 0) said[code] = passes(code) ? 2 : 1
    }
    if (said) verdicts.said = said
    verdicts.whole = true
    return verdicts
  }
  return {
    length: codes.length,
    coded: { codes, distinct, ...(written && { written }) },
    at(row) {
      const code = codes[row]
      // An index below 0 is looked up as a name, at many times the cost.
      return code === undefined || code < 0 ? null : (distinct[code] ?? null)
    },
    rowsWhere(test) {
      if (few === undefined) few = occurringIn(codes, distinct.length, FEW)
      if (!few && written && isLasting(test)) return rowsSaid(codes, written, test as Test<Value>, distinct)
      const { said } = askAll(test)
      return said ? rowsPassing(codes, said) : NONE
    },
    where(test) {
      const verdicts = verdictsOf(test)
      if (verdicts.whole && !verdicts.said) return never
      const said = (verdicts.said ??= new Uint8Array(distinct.length))
      const passes = asker(test)
      return (row) => {
        const code = codes[row]
        if (code === undefined || code < 0) return false
        const verdict = said[code] as number
        return verdict === 0 ? (said[code] = passes(code) ? 2 : 1) === 2 : verdict === 2
      }
    },
    blankRows: () => (blank ??= rowsBelowZero(codes)),
  }
}

function rowsBelowZero(codes: Int32Array): readonly number[] {
  const rows: number[] = []
  for (let row = 0; row < codes.length; row++) if ((codes[row] as number) < 0) rows.push(row)
  return rows
}

/** The rows whose code passed; all that occur were asked. */
function rowsPassing(codes: Int32Array, said: Uint8Array): readonly number[] {
  const into = roomFor(codes.length)
  return listed(into, gatherSaid(codes, said, never, into))
}
/** Rows are gathered here: a list that grows is copied again and again. */
let rowsFound = new Int32Array(0)
function roomFor(length: number): Int32Array {
  if (rowsFound.length < length) rowsFound = new Int32Array(length + (length >> 1))
  return rowsFound
}
function listed(rows: Int32Array, count: number): readonly number[] {
  if (count === 0) return NONE
  const list = new Array<number>(count)
  for (let at = 0; at < count; at++) list[at] = rows[at] as number
  return list
}

/** What lasting tests said: 0 not asked yet, 1 no, 2 yes. */
const remembered = new ToldByString<Test<Value>, Uint8Array>((length) => new Uint8Array(length))

/** The rows whose word passes a lasting test, where words are too many to be asked one by one before. */
function rowsSaid(
  codes: Int32Array,
  written: Written,
  test: Test<Value>,
  distinct: readonly Value[],
): readonly number[] {
  const passes = askingOnce(written, test, distinct)
  const said = remembered.of(written.strings, test)
  const into = roomFor(codes.length)
  const count = written.at ? gatherSaidAt(codes, written.at, said, passes, into) : gatherSaid(codes, said, passes, into)
  return listed(into, count)
}
type Passes = (code: number) => boolean
function gatherSaid(codes: Int32Array, said: Uint8Array, passes: Passes, into: Int32Array): number {
  let count = 0
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row]!
    if (code >= 0 && said[code] !== 1 && (said[code] === 2 || passes(code))) into[count++] = row
  }
  return count
}
/** The same for codes that are not the dictionary's own. */
function gatherSaidAt(codes: Int32Array, at: Int32Array, said: Uint8Array, passes: Passes, into: Int32Array): number {
  let count = 0
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row]!
    if (code < 0) continue
    const string = at[code]!
    const verdict = string < 0 ? 0 : said[string]
    if (verdict !== 1 && (verdict === 2 || passes(code))) into[count++] = row
  }
  return count
}

function askingOnce({ strings, at }: Written, test: Test<Value>, distinct: readonly Value[]) {
  const said = remembered.of(strings, test)
  return (code: number): boolean => {
    const string = at ? (at[code] as number) : code
    if (string < 0) return test(distinct[code] as Value)
    if (said[string] === 0) said[string] = test(distinct[code] as Value) ? 2 : 1
    return said[string] === 2
  }
}

const never = (): boolean => false
/** What is known when the first passes: those asked before it did not. */
function refused(asked: Int32Array, count: number, size: number): Uint8Array {
  const said = new Uint8Array(size)
  for (let at = 0; at < count; at++) said[asked[at] as number] = 1
  return said
}

/** By code, the round that saw it last: so the lists need not be cleared, nor made anew for every column of a large dictionary. */
let seenIn = new Int32Array(0)
let found = new Int32Array(0)
let round = 0

/** So few different words that a test asked of each of them spares looking at the rows. */
const FEW = 1 << 10

/** The codes that occur, in the order in which they do; null where they are more than so many. */
function occurringIn(codes: Int32Array, size: number): Int32Array
function occurringIn(codes: Int32Array, size: number, most: number): Int32Array | null
function occurringIn(codes: Int32Array, size: number, most = codes.length): Int32Array | null {
  if (seenIn.length < size) seenIn = new Int32Array(size + (size >> 1))
  if (found.length < size) found = new Int32Array(size + (size >> 1))
  const count = gatherOccurring(codes, seenIn, ++round, found, most)
  return count < 0 ? null : found.slice(0, count)
}

/** How many codes were gathered, -1 where there are more than so many. */
function gatherOccurring(codes: Int32Array, seen: Int32Array, now: number, into: Int32Array, most: number): number {
  let count = 0
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row]!
    if (code < 0 || seen[code] === now) continue
    if (count === most) return -1
    seen[code] = now
    into[count++] = code
  }
  return count
}
