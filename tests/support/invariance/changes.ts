import { columnOf } from '../../../src/model/column'
import type { Table } from '../../../src/model/table'
import type { Cell, Sheet, Workbook } from '../../../src/model/workbook'
import type { Random } from '../dealer-month/random'

const cellsOf = (sheet: Sheet): Cell[][] =>
  sheet.columns.map((column) => Array.from({ length: column.length }, (_, row) => column.at(row)))
const withCells = (sheet: Sheet, cells: readonly (readonly Cell[])[]): Sheet => ({
  ...sheet,
  columns: cells.map((column) => columnOf(column)),
})
const ofSheet = (tables: readonly Table[], { id }: Sheet): Table | undefined =>
  tables.find(({ sheet, from }) => sheet === id && from === undefined)

/** The first rows (0-based, of the sheet's cells) of what moves as one: an entry with its further rows, a day written once. */
function groupsOf(table: Table, sheet: Sheet, height: number): readonly (readonly [from: number, to: number])[] {
  const filled = Object.values(table.columns).filter(({ spec }) => spec.fillDown)
  const starts = [...table.rows.keys()]
    .filter((entry) => entry === 0 || filled.every(({ cells }) => cells.at(entry) !== null))
    .map((entry) => table.rows[entry]! - sheet.top)
  return starts.map((start, at) => [start, starts[at + 1] ?? height] as const)
}

/** Every list in another order. Numbers that count the rows stay where they are: who sorts a list counts it anew. */
export function shuffleRows(workbook: Workbook, tables: readonly Table[], random: Random): Workbook {
  const sheets = workbook.sheets.map((sheet): Sheet => {
    const table = ofSheet(tables, sheet)
    if (!table) return sheet
    const cells = cellsOf(sheet)
    const height = cells[0]?.length ?? 0
    const groups = groupsOf(table, sheet, height)
    const [first] = groups
    if (!first) return sheet
    const rowsOf = ([from, to]: readonly [number, number]): number[] =>
      Array.from({ length: to - from }, (_, at) => from + at)
    const shuffled = random.shuffled(groups)
    const order = shuffled.flatMap(rowsOf)
    const counted = table.columns.sequence?.index
    const moved = cells.map((column, index) => {
      const head = column.slice(0, first[0])
      if (index + sheet.left !== counted) return [...head, ...order.map((row) => column[row]!)]
      const numbers = groups.flatMap((group) => rowsOf(group).filter((row) => column[row] !== null))
      const isNumbered = (row: number): boolean => column[row] !== null
      let next = 0
      return [...head, ...order.map((row) => (isNumbered(row) ? column[numbers[next++]!]! : null))]
    })
    return withCells(sheet, moved)
  })
  return { ...workbook, sheets }
}

/** The columns of every list in another order; titles stay where they are. */
export function moveColumns(workbook: Workbook, tables: readonly Table[], random: Random): Workbook {
  const sheets = workbook.sheets.map((sheet): Sheet => {
    const table = ofSheet(tables, sheet)
    if (!table) return sheet
    const cells = cellsOf(sheet)
    const head = table.headerRows[0]! - sheet.top
    const order = random.shuffled([...cells.keys()])
    return withCells(
      sheet,
      cells.map((column, index) => [...column.slice(0, head), ...cells[order[index]!]!.slice(head)]),
    )
  })
  return { ...workbook, sheets }
}

const names = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'].map((word) => `附表${word}`)
/** Sheets under names that tell no form, no month and nobody; the months that they named they keep. */
export function renameSheets(
  workbook: Workbook,
  random: Random,
): { readonly workbook: Workbook; readonly renamed: ReadonlyMap<string, string> } {
  const given = random.shuffled(names)
  const nameOf = ({ name }: Sheet, index: number): string => (/^\d+月/.exec(name)?.[0] ?? '') + given[index]!
  return {
    workbook: { ...workbook, sheets: workbook.sheets.map((sheet, at) => ({ ...sheet, name: nameOf(sheet, at) })) },
    renamed: new Map(workbook.sheets.map((sheet, at) => [nameOf(sheet, at), sheet.name])),
  }
}
