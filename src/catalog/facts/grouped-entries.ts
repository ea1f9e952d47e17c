import { highestOf } from './word-numbers'

/** Entries by the number of their word, each group in order. */
export interface GroupedEntries {
  /** The first entry of a group, NONE_LEFT where there is none. */
  readonly first: (number: number) => number
  /** The one after an entry in its group, else NONE_LEFT. */
  readonly next: (entry: number) => number
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
  }
}

/** The entries of groups of two or more, in order. */
export function sharedEntries(numbers: Int32Array, { first, next }: GroupedEntries): readonly number[] {
  const entries: number[] = []
  for (let entry = 0; entry < numbers.length; entry++) {
    const number = numbers[entry]!
    if (number >= 0 && (next(entry) !== NONE_LEFT || first(number) !== entry)) entries.push(entry)
  }
  return entries
}

/** The entries of each number that at least so many have, and of those of some more entries; by their first ones, in order. */
export function entriesSharing(
  numbers: Int32Array,
  least: number,
  more: readonly number[],
): Iterable<readonly number[]> {
  const counts = new Int32Array(highestOf(numbers) + 1)
  for (let entry = 0; entry < numbers.length; entry++) if (numbers[entry]! >= 0) counts[numbers[entry]!]!++
  for (const entry of more) if (numbers[entry]! >= 0) counts[numbers[entry]!] = least
  const groups = new Map<number, number[]>()
  for (let entry = 0; entry < numbers.length; entry++) {
    const number = numbers[entry]!
    if (number < 0 || counts[number]! < least) continue
    const group = groups.get(number)
    if (group) group.push(entry)
    else groups.set(number, [entry])
  }
  return groups.values()
}
