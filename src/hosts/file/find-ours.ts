import { readOurName } from '../ours'
import { parseReference, type Reference } from './reference'
import type { SheetEntry, Structure } from './read-structure'

export interface OurColumn {
  readonly id: string
  readonly sheet: SheetEntry
  /** Header and rows. */
  readonly range: Reference
  /** Its header is ours as well: we appended it. */
  readonly appended: boolean
}
export interface Ours {
  readonly sheets: ReadonlyMap<string, SheetEntry>
  readonly columns: readonly OurColumn[]
}

/** What the hidden names say is ours. */
export function findOurs({ names, sheets }: Structure): Ours {
  const found = names.flatMap(({ name, refersTo }) => {
    const ours = readOurName(name)
    const range = parseReference(refersTo)
    const sheet = sheets.find((entry) => entry.name === range?.sheet)
    return ours && range && sheet ? [{ ...ours, range, sheet }] : []
  })
  const headers = found.filter(({ kind }) => kind === 'header')
  return {
    sheets: new Map(found.filter(({ kind }) => kind === 'sheet').map(({ id, sheet }) => [id, sheet])),
    columns: found
      .filter(({ kind }) => kind === 'column')
      .map(({ id, sheet, range }) => ({
        id,
        sheet,
        range,
        appended: headers.some((header) => header.id === id && header.sheet === sheet),
      })),
  }
}
