import { highestOf } from './word-numbers'

/** Entries by the number of their word, each group in order. */
export interface GroupedEntries {
  /** The first entry of a group, NONE_LEFT where there is none. */
  first(number: number): number
  /** The one after an entry in its group, else NONE_LEFT. */
  next(entry: number): number
  /** The first entries of the groups of at least so many, in order. */
  heads(least: number): readonly number[]
}
export const NONE_LEFT = -1

/** Groups entries counted through several tables; those of a negative number are in no group. */
export function groupEntries(
  byTable: readonly Int32Array[],
  starts: readonly number[],
  length: number,
): GroupedEntries {
  const most = Math.max(0, ...byTable.map(highestOf))
  const firsts = new Int32Array(most + 1).fill(NONE_LEFT)
  const nexts = new Int32Array(length).fill(NONE_LEFT)
  for (let table = byTable.length - 1; table >= 0; table--) {
    const numbers = byTable[table]!
    const start = starts[table]!
    for (let row = numbers.length - 1; row >= 0; row--) {
      const number = numbers[row]!
      if (number < 0) continue
      nexts[start + row] = firsts[number]!
      firsts[number] = start + row
    }
  }
  return {
    first: (number) => (number < 0 ? NONE_LEFT : (firsts[number] ?? NONE_LEFT)),
    next: (entry) => nexts[entry]!,
    heads(least) {
      const heads: number[] = []
      for (let number = 0; number < firsts.length; number++) {
        let entry = firsts[number]!
        for (let count = 1; count < least && entry !== NONE_LEFT; count++) entry = nexts[entry]!
        if (entry !== NONE_LEFT) heads.push(firsts[number]!)
      }
      return heads.sort((one, other) => one - other)
    },
  }
}
