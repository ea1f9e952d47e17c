import { foldsOf } from './spellings'

/** Columns of a sheet's rectangle, `right` not among them. */
export interface Segment {
  readonly left: number
  readonly right: number
}

const LEAST = 3
const ENOUGH = 0.6

/** Where a header row begins again further right: blocks side by side. */
export function segmentsOf(headers: readonly (readonly string[])[]): readonly Segment[] {
  const words = headers.map((spellings) => foldsOf(spellings[0] ?? '')[0])
  const starts = [0]
  let seen = new Set<string>()
  for (let column = 0; column < words.length; column++) {
    const word = words[column] ?? ''
    if (word === '') continue
    if (seen.has(word) && beginsAnew(words, column, seen)) {
      starts.push(column)
      seen = new Set()
    }
    seen.add(word)
  }
  return starts.map((left, index) => ({ left, right: starts[index + 1] ?? words.length }))
}

function beginsAnew(words: readonly string[], from: number, seen: ReadonlySet<string>): boolean {
  const ahead: string[] = []
  for (let column = from; column < words.length && ahead.length < seen.size; column++) {
    const word = words[column] ?? ''
    if (word !== '' && !ahead.includes(word)) ahead.push(word)
  }
  // A header merely written twice is followed by others.
  if (!ahead.slice(0, LEAST).every((word) => seen.has(word))) return false
  const repeated = ahead.filter((word) => seen.has(word)).length
  return (
    repeated >= Math.min(LEAST, seen.size) &&
    repeated >= 2 &&
    repeated >= ENOUGH * ahead.length &&
    repeated >= ENOUGH * seen.size
  )
}
