import { a1 } from '../../engine/address'
import type { CellBody } from './cell-xml'
import type { OurColumn } from './find-ours'
import type { Ledger } from './ledger'
import { inRanges } from './ranges'
import type { RawCell } from './raw-rows'
import { writtenFormula } from './formula-of'

const reference = /"[^"]*"|'[^']*'!|\$?[A-Za-z]{1,3}\$?\d+(?![\w(])|\s+/g
/** A formula without its references: the same in every row, and after columns were inserted or moved. */
export const formulaShape = (formula: string): string =>
  formula.replace(reference, (found) => (found.startsWith('"') ? found : found.trim() === '' ? '' : '@')).toUpperCase()

const openTag = /^<[^>"']*(?:"[^"]*"[^>"']*|'[^']*'[^>"']*)*>/
const type = /\st=(?:"[^"]*"|'[^']*')/
/** A cell's opening tag without its end and its type. */
const opening = (text: string): string => (openTag.exec(text)?.[0] ?? '').replace(/\s*\/?>$/, '').replace(type, '')
/** The cell as it is written when blank: its format stays. */
export const blanked = (text: string): string => `${opening(text)}/>`
/** The blank cell with something in it. */
export const filled = (blank: string, { type: kind, xml }: CellBody, prefix: string): string =>
  `${opening(blank)}${kind === '' ? '' : ` t="${kind}"`}>${xml}</${prefix}c>`

/** Tells our filled cells of a column from a person's, and how each was before. */
export interface FilledCells {
  isOurs(cell: RawCell, row: number): boolean
  /** The cell as it was; '' where there was none. */
  before(cell: RawCell, row: number): string
}

export function filledCells(column: OurColumn, ledger: Ledger): FilledCells {
  const record = ledger.sheet(column.sheet.id)
  const known = record.columns[column.id]
  const exact = ledger.knows(column.sheet.id) && known
  const shapes = known?.formulas && new Set(known.formulas)
  const existing = exact ? inRanges(known.existing) : null
  /** Shapes have no references, so a master's is that of every cell that points at it. */
  const masters = new Map<string, string>()
  const formulaOf = (body: string): string | undefined => {
    const { formula, shared } = writtenFormula(body) ?? {}
    if (shared === undefined) return formula
    if (formula) masters.set(shared, formula)
    return formula || (masters.get(shared) ?? '')
  }
  return {
    isOurs({ body }, row) {
      const formula = formulaOf(body)
      if (formula === undefined || row < column.range.top || row > column.range.bottom) return false
      return !shapes || shapes.has(formulaShape(formula))
    },
    before(cell, row) {
      const written = ledger.knows(column.sheet.id) ? record.cells[a1(row, cell.column)] : undefined
      if (written !== undefined) return written
      if (existing) return existing(row + 1) ? blanked(cell.text) : ''
      return column.appended ? '' : blanked(cell.text)
    },
  }
}
