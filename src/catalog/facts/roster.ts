import { foldName } from '../../model/fold'
import type { View } from '../../model/rule'

type Staff = View<'rosterName', 'joinedDate' | 'leftDate'>
/** A member of staff, and between which days: null where the list does not say. */
export interface Employment {
  readonly name: string
  readonly joined: number | null
  readonly left: number | null
}

/** The roster by folded name; who is listed twice has left and come back. */
export function employments(staff: readonly Staff[]): ReadonlyMap<string, readonly Employment[]> {
  const all = new Map<string, Employment[]>()
  for (const { values, height } of staff) {
    const { rosterName, joinedDate, leftDate } = values
    for (let row = 0; row < height; row++) {
      const name = rosterName.at(row)
      if (name === null) continue
      const one = { name, joined: joinedDate?.at(row) ?? null, left: leftDate?.at(row) ?? null }
      const key = foldName(name)
      const known = all.get(key)
      if (known) known.push(one)
      else all.set(key, [one])
    }
  }
  return all
}

/** The one member of staff whom a name may mean: written with something beside it, without its given name, or with one character wrong. */
export function nearest(written: string, all: ReadonlyMap<string, readonly Employment[]>): string | null {
  const word = foldName(written)
    .replace(/[(（[].*$/, '')
    .replace(/^小|^老/, '')
  if (word === '') return null
  const names = [...all.keys()]
  const fitting = (test: (name: string) => boolean): string | null => {
    const found = names.filter(test)
    return found.length === 1 ? (all.get(found[0] as string)?.[0]?.name ?? null) : null
  }
  return (
    fitting((name) => name === word) ??
    fitting((name) => word.includes(name) || (name.includes(word) && name !== word)) ??
    fitting((name) => name.length === word.length && name.length >= 2 && differing(name, word) === 1)
  )
}

const differing = (one: string, other: string): number => [...one].filter((char, at) => char !== other[at]).length
