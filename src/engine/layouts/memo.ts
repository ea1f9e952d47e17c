import type { Column } from '../../model/workbook'

interface Made {
  readonly sources: readonly Column[]
  readonly value: unknown
}
const made = new WeakMap<Column, Map<string, Made>>()

/** What was made out of the very same columns in the same way; else it is made. */
export function madeOf<T>(sources: readonly Column[], how: string, make: () => T): T {
  const [first] = sources
  if (!first) return make()
  let known = made.get(first)
  if (!known) made.set(first, (known = new Map()))
  const found = known.get(how)
  if (found?.sources.length === sources.length && found.sources.every((one, index) => one === sources[index]))
    return found.value as T
  const value = make()
  known.set(how, { sources, value })
  return value
}
