import type { Edit, Refusal } from '../../model/edit'
import type { Area } from '../../model/workbook'
import { maxColumns, maxRows } from '../file/limits'
import { nameOfColumn, nameOfHeader } from '../ours'
import { clearColumn, rowsOfOurs } from './clear-column'
import type { ColumnCells } from './column-cells'
import { columnsIn, nameCells, namesOf } from './column-names'
import { formatIn, noteOf } from './column-shapes'
import { rowRuns, spanRange } from './gathered'
import type { Load } from './load'
import { refusing, type Step } from './step'
import { asTyped } from './typed-text'

export type Fill = Extract<Edit, { kind: 'fill-column' }>
/** Rows of formulas that one call carries. */
const ROWS = 5000

const bottomOf = ({ rows, headerRow }: Fill): number => rows.reduce((most, row) => Math.max(most, row), headerRow)
const isTooLarge = (fill: Fill): boolean => fill.column >= maxColumns || bottomOf(fill) >= maxRows

/** The cells that a column is to be filled into, its header first; none where the sheet ends before. */
export const areaToFill = (fill: Fill): readonly Area[] => {
  const { sheet, column, headerRow } = fill
  return isTooLarge(fill) ? [] : [{ sheet, row: headerRow, column, height: bottomOf(fill) - headerRow + 1, width: 1 }]
}

/** Writes a computed column; a second time it writes the same cells again. */
export function fillColumn(fill: Fill, names: Excel.NamedItemCollection, cells: ColumnCells): Step {
  const { column, headerRow, rows } = fill
  const all = columnsIn(names)
  const earlier = all.filter(({ id }) => id === fill.id)
  const here = earlier.find(({ range }) => range.left === column)
  // Another column of ours in this place gives way: two could not tell their cells apart.
  const others = all.filter(({ id, range }) => id !== fill.id && range.left === column)
  const going = [...earlier.filter((one) => one !== here), ...others]
  let protection: Excel.WorksheetProtection

  return {
    edits: [fill],
    look(context) {
      protection = context.workbook.worksheets.getItem(fill.sheet).protection.load('protected')
    },
    write(context, load): readonly Refusal[] {
      if (isTooLarge(fill)) return refusing([fill], 'too large')
      if (protection.protected) return refusing([fill], 'protected')
      const sheet = context.workbook.worksheets.getItem(fill.sheet)
      const ours = here ? rowsOfOurs(fill.sheet, here, cells) : []
      const freed = new Set(ours)
      for (const one of going) {
        const leaving = rowsOfOurs(fill.sheet, one, cells)
        clearColumn(sheet, one, leaving)
        if (one.range.left !== column) continue
        for (const row of leaving) freed.add(row)
        if (one.appended) freed.add(one.range.top)
      }
      const isFree = (row: number): boolean => freed.has(row) || cells.at(fill.sheet, row, column) === ''
      const appended = here?.appended || isFree(headerRow)
      const wanted = new Map([...rows.entries()].filter(([, row]) => isFree(row)).map(([index, row]) => [row, index]))
      const before = here
        ? formatIn(here.shapes)
        : appended
          ? undefined
          : cells.formatOf(fill.sheet, wanted.keys(), column)
      // What is ours and no longer wanted goes.
      for (const { row, height } of rowRuns(ours.filter((row) => !wanted.has(row)))) {
        spanRange(sheet, [row, column, height, 1]).clear('Contents')
      }
      for (const { id } of others) for (const name of namesOf(names, id)) name.delete()
      const whole = [headerRow, column, bottomOf(fill) - headerRow + 1, 1] as const
      // Names first, and the header's before the column's: what is filled only half is known to be ours.
      if (appended) nameCells(sheet, names, nameOfHeader(fill.id), [headerRow, column, 1, 1])
      else for (const name of namesOf(names, fill.id)) if (name.name === nameOfHeader(fill.id)) name.delete()
      nameCells(sheet, names, nameOfColumn(fill.id), whole, noteOf(fill.formulas, before))
      const own = new Set(ours)
      writeFormulas(sheet, fill, wanted, load, (row) => appended && !own.has(row))
      if (isFree(headerRow)) {
        const header = spanRange(sheet, [headerRow, column, 1, 1])
        if (column > 0) takeLook(header, spanRange(sheet, [headerRow, column - 1, 1, 1]))
        header.values = [[asTyped(fill.header)]]
      }
      return []
    },
  }
}

/** Conditional formats come along, and the marks of findings among them: they stay with their own cells. */
function takeLook(range: Excel.Range, from: Excel.Range): void {
  range.copyFrom(from, 'Formats')
  range.conditionalFormats.clearAll()
}

/** By row, the place of its formula; a new column looks like the one at its left. */
function writeFormulas(
  sheet: Excel.Worksheet,
  { column, formulas, format, formats }: Fill,
  wanted: ReadonlyMap<number, number>,
  load: Load,
  isNew: (row: number) => boolean,
): void {
  for (const run of rowRuns([...wanted.keys()].sort((a, b) => a - b))) {
    for (let row = run.row; row < run.row + run.height; row += ROWS) {
      const height = Math.min(ROWS, run.row + run.height - row)
      const matrix = Array.from({ length: height }, (_, down) => [`=${formulas[wanted.get(row + down)!] ?? ''}`])
      const bytes = matrix.reduce((sum, [formula]) => sum + formula!.length * 2 + format.length + 12, 600)
      load.add(bytes, () => {
        const range = spanRange(sheet, [row, column, height, 1])
        if (column > 0 && matrix.every((_, down) => isNew(row + down)))
          takeLook(range, spanRange(sheet, [row, column - 1, height, 1]))
        range.numberFormat = matrix.map((_, down) => [formats?.[wanted.get(row + down)!] ?? format])
        range.formulas = matrix
      })
    }
  }
}
