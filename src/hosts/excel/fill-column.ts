import type { Edit, Refusal } from '../../model/edit'
import { maxColumns, maxRows } from '../file/limits'
import { nameOfColumn, nameOfHeader } from '../ours'
import { clearColumn, loadColumn, rowsOfOurs, type LoadedColumn } from './clear-column'
import { addHiddenName, columnsIn, loadNames, namesOf } from './column-names'
import { shapesOf } from './column-shapes'
import { rowRuns, spanRange } from './gathered'
import { refusing, type Step } from './step'
import { asTyped } from './typed-text'

type Fill = Extract<Edit, { kind: 'fill-column' }>

/** Writes computed columns of one sheet; `names` must have been loaded in an earlier look. */
export function fillColumn(fill: Fill, names: Excel.NamedItemCollection): Step {
  const { column, headerRow, rows } = fill
  const all = columnsIn(names)
  const earlier = all.filter(({ id }) => id === fill.id)
  const here = earlier.find(({ range }) => range.left === column)
  // Another column of ours in this place gives way: two could not tell their cells apart.
  const others = all.filter(({ id, range }) => id !== fill.id && range.left === column)
  const going = [...earlier.filter((one) => one !== here), ...others]
  const bottom = rows.reduce((most, row) => Math.max(most, row), headerRow)
  const isTooLarge = column >= maxColumns || bottom >= maxRows
  let leaving: readonly LoadedColumn[] = []
  let kept: LoadedColumn | null = null
  let target: Excel.Range
  let protection: Excel.WorksheetProtection

  return {
    edits: [fill],
    look(context) {
      if (isTooLarge) return
      const sheet = context.workbook.worksheets.getItem(fill.sheet)
      protection = sheet.protection.load('protected')
      leaving = going.map((one) => loadColumn(sheet, one))
      kept = here ? loadColumn(sheet, here) : null
      target = spanRange(sheet, [headerRow, column, bottom - headerRow + 1, 1]).load('formulas')
    },
    write(context): readonly Refusal[] {
      if (isTooLarge) return refusing([fill], 'too large')
      if (protection.protected) return refusing([fill], 'protected')
      const sheet = context.workbook.worksheets.getItem(fill.sheet)
      const freed = new Set(kept ? rowsOfOurs(kept) : [])
      for (const one of leaving) {
        clearColumn(sheet, one)
        if (one.column.range.left !== column) continue
        for (const row of rowsOfOurs(one)) freed.add(row)
        if (one.column.appended) freed.add(one.column.range.top)
      }
      const isFree = (row: number): boolean => freed.has(row) || (target.formulas[row - headerRow]?.[0] ?? '') === ''
      const appended = here?.appended || isFree(headerRow)
      const free = new Map([...rows.entries()].filter(([, row]) => isFree(row)).map(([index, row]) => [row, index]))
      const runs = rowRuns([...free.keys()].sort((a, b) => a - b))
      for (const { row, height } of runs) {
        const range = spanRange(sheet, [row, column, height, 1])
        if (appended && !here && column > 0) range.copyFrom(spanRange(sheet, [row, column - 1, height, 1]), 'Formats')
        range.numberFormat = Array.from({ length: height }, () => [fill.format])
        range.formulas = Array.from({ length: height }, (_, down) => [`=${fill.formulas[free.get(row + down)!] ?? ''}`])
      }
      for (const { row, height } of rowRuns(
        [...freed].filter((row) => !free.has(row) && row > headerRow).sort((a, b) => a - b),
      )) {
        if (kept) spanRange(sheet, [row, column, height, 1]).clear('Contents')
      }
      if (isFree(headerRow)) {
        const header = spanRange(sheet, [headerRow, column, 1, 1])
        if (column > 0) header.copyFrom(spanRange(sheet, [headerRow, column - 1, 1, 1]), 'Formats')
        header.values = [[asTyped(fill.header)]]
      }
      for (const { id } of [fill, ...others]) for (const name of namesOf(names, id)) name.delete()
      addHiddenName(
        sheet,
        nameOfColumn(fill.id),
        spanRange(sheet, [headerRow, column, bottom - headerRow + 1, 1]),
        shapesOf(fill.formulas),
      )
      if (appended) addHiddenName(sheet, nameOfHeader(fill.id), spanRange(sheet, [headerRow, column, 1, 1]))
      return []
    },
  }
}

export const loadNamesOf = (context: Excel.RequestContext, sheet: string): Excel.NamedItemCollection =>
  loadNames(context.workbook.worksheets.getItem(sheet))
