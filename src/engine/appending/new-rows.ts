import type { FieldKey } from '../../model/field'
import type { NewEntry } from '../../model/finding'
import type { Report } from '../../model/report'
import type { Table } from '../../model/table'
import { text, type Text } from '../../model/text'
import type { CellRef, Cell } from '../../model/workbook'
import { lanesOf } from '../layouts/lanes'
import { freeRows, isList } from './free-rows'
import { cellsOf, hasPlaces } from './new-cells'
import { numbering } from './numbering'

export interface NewCell {
  readonly field: FieldKey
  readonly at: CellRef
  readonly value: Cell
}
/** One row to be written; its cells are blank now. */
export interface NewRow {
  readonly table: Table
  /** 0-based row of the worksheet. */
  readonly row: number
  readonly cells: readonly NewCell[]
}
export interface NewRows {
  readonly rows: readonly NewRow[]
  /** Why the others are not written, each reason once. */
  readonly refused: readonly Text[]
}

/** Where new entries go and what is written there: those of a table one below the other. */
export function newRows(report: Report, entries: readonly NewEntry[]): NewRows {
  const rows: NewRow[] = []
  const refused = new Map<string, Text>()
  for (const table of report.tables) {
    const wanted = entries.filter((entry) => entry.table === table.id)
    const sheet = report.workbook.sheets.find(({ id }) => id === table.sheet)
    if (wanted.length === 0 || !sheet) continue
    const fitting = isList(table) ? wanted.filter((entry) => hasPlaces(table, entry, report)) : []
    const free = freeRows(table, report.tables, sheet, fitting.length)
    if (fitting.length < wanted.length) refuse(otherLayout(table))
    if (free.length < fitting.length) refuse(noRowLeft(table))
    const numberOf = numbering(table, sheet)
    for (const [index, row] of free.entries()) {
      const entry = fitting[index]!
      rows.push({ table, row, cells: [...numberOf(row), ...cellsOf(table, row, entry, report)] })
    }
  }
  return { rows, refused: [...refused.values()] }

  function refuse(reason: Text): void {
    refused.set(reason.zh, reason)
  }
}

const noRowLeft = ({ sheetName }: Table): Text =>
  text(
    `“${sheetName}”的空行已用完，下面是合计、签字或别的表，没有覆盖；请先在Excel里插入空行再补登`,
    `“${sheetName}” has no free row left above its totals, signatures or the next table, and nothing is overwritten: insert a row in Excel first`,
  )
const otherLayout = (table: Table): Text => {
  const { sheetName } = table
  return isList(table) && lanesOf(table).length > 0 ? levelUnknown(sheetName) : unfit(sheetName)
}
const levelUnknown = (sheetName: string): Text =>
  text(
    `“${sheetName}”按级别分栏填战败日期，卡上没有级别，请先在卡上补写级别或手工登记`,
    `“${sheetName}” has a column for the loss date of each level, and the card has no level: write it on the card first, or enter the row by hand`,
  )
const unfit = (sheetName: string): Text =>
  text(
    `“${sheetName}”的版式不能自动补行，请照管理卡手工登记`,
    `Rows cannot be added to “${sheetName}” as it is laid out: enter the customer by hand from the card`,
  )
