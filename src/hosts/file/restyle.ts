import type { CellEdit, RowEdit } from './edit-rows'
import type { Ledger } from './ledger'
import { isDateFormat } from './number-formats'
import type { SheetEntry } from './read-structure'
import type { Styles } from './styles'
import { keepStyles, openStyles } from './styles-part'
import { editRows } from './edit-rows'

/** A number format code for the cell's own look, a whole look by its index, or a code for such a look. */
export type NewLook = string | number | { readonly like: number; readonly format: string }
/** By row and column, 0-based. */
export type NewLooks = ReadonlyMap<number, ReadonlyMap<number, NewLook>>

/** Gives cells other looks, for good; a place without a cell stays without. */
export function restyle(ledger: Ledger, entry: SheetEntry, looks: NewLooks): void {
  const { document } = ledger
  const cells = document.cells(entry)
  const part = document.sheetPart(entry)
  const styles = openStyles(document)
  const chosen = chooser(styles)
  const edits = new Map<number, RowEdit>()
  for (const [row, some] of looks) {
    const changes = [...some].map(([column, look]): [number, CellEdit] => [
      column,
      (existing) => existing && withLook(existing.text, chosen.styleFor(Number(existing.attributes.s ?? 0), look)),
    ])
    edits.set(row, { cells: new Map(changes) })
  }
  document.setSheetPart(entry, { ...part, rows: editRows(part.rows, part.prefix, edits) })
  document.keepCells(entry, cells)
  keepStyles(ledger, styles, chosen.highest())
}

function chooser(styles: Styles) {
  const known = new Map<string, number>()
  const count = styles.items('cellXfs').length
  const choose = (now: number, look: NewLook): number => {
    if (typeof look === 'number') return look < count ? look : now
    const { like, format } = typeof look === 'string' ? { like: now, format: look } : look
    // A dealer's column of dates keeps the format that its dates have.
    const keeps = typeof look === 'object' && isDateFormat(format) && isDateFormat(styles.formatCode(like))
    return keeps ? like : styles.withNumberFormat(like, styles.numberFormat(format))
  }
  return {
    highest: () => Math.max(-1, ...known.values()),
    styleFor(now: number, look: NewLook): number {
      const key = typeof look === 'object' ? `${look.like}|${look.format}` : `${now}|${look}`
      let style = known.get(key)
      if (style === undefined) known.set(key, (style = choose(now, look)))
      return style
    },
  }
}

const opening = /^<(?:\w+:)?c\b(?:"[^"]*"|'[^']*'|[^>"'])*/
function withLook(cell: string, style: number): string {
  const open = opening.exec(cell)?.[0] ?? ''
  const bare = open.replace(/\ss=(?:"[^"]*"|'[^']*')/, '')
  return bare.replace(/^<(?:\w+:)?c\b(?:\sr=(?:"[^"]*"|'[^']*'))?/, `$& s="${style}"`) + cell.slice(open.length)
}
