import type { Edit, Refusal } from '../../model/edit'
import { isCellError, type Cell } from '../../model/workbook'
import type { Ledger } from './ledger'
import { maxTextLength } from './limits'
import { restyle, type NewLook } from './restyle'
import { calculateOnLoad } from './workbook-edits'

type Set_ = Extract<Edit, { kind: 'set' }>

const sameCell = (a: Cell, b: Cell): boolean =>
  a === b || (a ?? '') === (b ?? '') || (isCellError(a) && isCellError(b) && a.error === b.error)

/** Writes single values; each is checked against what stands there at its turn. */
export function setCells(ledger: Ledger, edits: readonly Set_[]): readonly Refusal[] {
  const { document } = ledger
  const values: Sheets<Cell> = new Map()
  const looks: Sheets<NewLook> = new Map()
  const refusals: Refusal[] = []
  for (const edit of edits) {
    const reason = refuse(edit)
    if (reason) {
      refusals.push({ edit, reason })
      continue
    }
    const { sheet, row, column } = edit.at
    put(values, sheet, row, column, edit.value === '' ? null : edit.value)
    const look = edit.look ?? edit.format
    if (look !== undefined) put(looks, sheet, row, column, look)
  }
  for (const [sheet, rows] of values) document.setValues(document.entry(sheet)!, rows)
  for (const [sheet, rows] of looks) restyle(ledger, document.entry(sheet)!, rows)
  if (values.size > 0) ledger.change(document.structure.part, calculateOnLoad)
  return refusals

  function refuse({ at: { sheet, row, column }, value, was }: Set_): Refusal['reason'] | null {
    const entry = document.entry(sheet)
    if (!entry) return 'no such sheet'
    const { columns, formulas, locked } = document.cells(entry)
    if (locked) return 'protected'
    if (has(formulas[column] ?? [], row)) return 'formula'
    const waiting = values.get(sheet)?.get(row)
    const now = waiting?.has(column) ? waiting.get(column)! : (columns[column]?.at(row) ?? null)
    if (!sameCell(now, was)) return 'changed'
    return typeof value === 'string' && value.length > maxTextLength ? 'too large' : null
  }
}

type Sheets<T> = Map<string, Map<number, Map<number, T>>>
function put<T>(sheets: Sheets<T>, sheet: string, row: number, column: number, one: T): void {
  const rows = sheets.get(sheet) ?? new Map<number, Map<number, T>>()
  sheets.set(sheet, rows)
  rows.set(row, (rows.get(row) ?? new Map<number, T>()).set(column, one))
}

/** Whether an ascending list holds a number. */
function has(numbers: readonly number[], wanted: number): boolean {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (numbers[middle]! < wanted) low = middle + 1
    else high = middle
  }
  return numbers[low] === wanted
}
