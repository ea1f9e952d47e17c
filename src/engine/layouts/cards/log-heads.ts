import type { FieldKey } from '../../../model/field'
import { foldWord } from '../../../model/fold'
import type { SheetTemplate } from '../../../model/template'
import type { Cell, Sheet } from '../../../model/workbook'
import { isFootWord } from '../../read-foot'
import { spellingOf } from '../../recognition/spellings'
import { labelsIn } from './labels'

/** The header of the list on a card's back. */
export interface LogHead {
  readonly row: number
  readonly columns: ReadonlyMap<FieldKey, { readonly column: number; readonly header: string }>
  /** Its entries. */
  readonly rows: readonly number[]
  /** The first row that is no longer of this list. */
  readonly bottom: number
}
type Heads = Omit<LogHead, 'rows' | 'bottom'>

const beside: readonly FieldKey[] = ['contactNote', 'contactMethod', 'contactPurpose', 'nextContactDate']

/** Rows of headers: a date, and what was done then. Several stand in one row where cards stand side by side. */
export function logHeads(sheet: Sheet, card: SheetTemplate, template: SheetTemplate | undefined): readonly LogHead[] {
  if (!template) return []
  const heads = headsOf(sheet, template)
  return heads.map((head) => ({ ...head, ...entriesBelow(sheet, card, head, heads) }))
}

function headsOf({ columns }: Sheet, template: SheetTemplate): readonly Heads[] {
  const height = columns[0]?.length ?? 0
  const heads: Heads[] = []
  for (let row = 0; row < height; row++) {
    let found = new Map<FieldKey, { readonly column: number; readonly header: string }>()
    const close = (): void => {
      if (found.size >= 3 && found.has('contactDate') && beside.some((field) => found.has(field)))
        heads.push({ row, columns: found })
      found = new Map()
    }
    for (const [column, cells] of columns.entries()) {
      const cell = cells.at(row)
      if (typeof cell !== 'string' || cell.length > 20) continue
      const field = spellingOf(template, cell)?.field
      if (!field) continue
      if (found.has(field)) close()
      found.set(field, { column, header: cell.trim() })
    }
    close()
  }
  return heads
}

/** The rows below, up to where the form's labels begin again, or another list, or the signatures. */
function entriesBelow(
  { columns }: Sheet,
  card: SheetTemplate,
  head: Heads,
  heads: readonly Heads[],
): Pick<LogHead, 'rows' | 'bottom'> {
  const places = placesOf(head)
  const height = columns[0]?.length ?? 0
  const rows: number[] = []
  let bottom = head.row + 1
  for (; bottom < height; bottom++) {
    const cells = places.map((column) => columns[column]?.at(bottom) ?? null)
    const said = cells.filter((cell) => cell !== null)
    const first = cells[0] ?? null
    const ends =
      (typeof first === 'string' && labelsIn(card, first).length > 0) ||
      heads.some((other) => other.row === bottom && placesOf(other).some((column) => places.includes(column))) ||
      said.some((cell) => typeof cell === 'string' && isFootWord(foldWord(cell)))
    if (ends) break
    if (said.length > 1 || (said.length === 1 && isEntry(first))) rows.push(bottom)
  }
  return { rows, bottom }
}

/** A lone word at the left is the title of the next card; a lone date, or a note, is an entry. */
const isEntry = (first: Cell): boolean => typeof first !== 'string' || /^\D{0,2}\d/.test(first)

export const placesOf = ({ columns }: Pick<LogHead, 'columns'>): readonly number[] =>
  [...columns.values()].map(({ column }) => column).sort((a, b) => a - b)

/** Whether a cell is a header or an entry of one of the lists. */
export const isInLog = (heads: readonly LogHead[], at: { readonly row: number; readonly column: number }): boolean =>
  heads.some((head) => {
    const places = placesOf(head)
    const isAcross = at.column >= places[0]! && at.column <= places.at(-1)!
    return isAcross && at.row >= head.row && at.row < head.bottom
  })
