import { readingRule } from '../../model/rule'
import { text } from '../../model/text'
import type { Sheet } from '../../model/workbook'
import { crossTables, type CrossTable } from '../facts/cross-tables'
import { crossGaps, crossRepair } from '../facts/sums-of-cross-table'

const head = ['区域', '优质', '潜力', '一般', '合计']

/** Only sheets that are no form: those have their own columns of totals, which KP05 knows. */
export default readingRule({
  code: 'KP18',
  id: 'cross-table-totals-differ',
  severity: 'warning',
  title: text('统计表合计不平', 'Totals of a printed table do not add up'),
  why: text(
    '汇报用的统计表合计不平，会上没有人敢用，事后也查不出差在哪里',
    'Where the totals of a table for a report differ from their parts nobody dares to use it, and nobody finds where',
  ),
  messages: {
    cell: text(
      '{row}合计{parts}，写{written}；{column}合计{down}，写{foot}：都差{difference}，{row}的“{column}”{now}可能应为{right}',
      '{row} comes to {parts}, but says {written}; {column} comes to {down}, but says {foot}. Both are off by {difference}: {column} of {row}, {now}, may have to be {right}',
    ),
    row: text(
      '{row}各列合计{parts}，“{total}”写{written}，请核对',
      '{row} comes to {parts}, but {total} says {written}: please check',
    ),
    column: text(
      '“{column}”各行合计{down}，合计行写{foot}，请核对',
      '{column} comes to {down}, but its total says {foot}: please check',
    ),
  },
  source: ['S001'],
  examples: {
    bad: [
      {
        tables: {},
        grids: {
          统计: [
            head,
            ['惠城区', 16, 29, 221, 266],
            ['博罗县', 4, 4, 110, 119],
            ['惠东县', 7, 9, 47, 63],
            ['合计', 27, 42, 379, 448],
          ],
        },
      },
    ],
    good: [
      {
        tables: {},
        grids: {
          统计: [
            head,
            ['惠城区', 16, 29, 221, 266],
            ['博罗县', 4, 4, 111, 119],
            ['惠东县', 7, 9, 47, 63],
            ['合计', 27, 42, 379, 448],
          ],
        },
      },
    ],
  },
  looksAtCells: true,
  *check({ tables, columns, leftOut }, _, cells) {
    if (!cells || cells.ours || leftOut || tables.length > 0 || columns.length > 0) return
    for (const table of crossTables(cells)) yield* problemsIn(table, cells)
  },
})

function* problemsIn(table: CrossTable, { id: sheet, top, left, columns: cells }: Sheet) {
  const gaps = crossGaps(table)
  const [rows, columns] = [new Set(gaps.rows), new Set(gaps.columns)]
  const nameOf = (row: number): string => String(cells[table.label]?.at(row) ?? '')
  const at = (row: number, column: number) => ({ sheet, row: top + row, column: left + column })
  const place = (row: number, column: number) => ({
    line: top + row,
    column: left + column,
    subject: `${nameOf(row)} ${table.name(column)}`,
  })
  for (const gap of gaps.rows) {
    const fitting = [...columns].flatMap((column) => {
      const repair = crossRepair(gap, column, table)
      return repair ? [{ column, repair }] : []
    })
    const [one, another] = fitting
    if (!one || another) continue
    rows.delete(gap)
    columns.delete(one.column)
    const { row, column, now, right } = one.repair
    yield {
      ...place(row, column),
      message: 'cell' as const,
      data: {
        ...{ row: nameOf(row), parts: gap.parts, written: gap.total, now, right },
        ...{ column: table.name(column), down: one.column.parts, foot: one.column.total },
        difference: Math.abs(gap.lacking),
      },
      written: [at(gap.row, gap.sum.column), at(table.totalRow, column)],
    }
  }
  for (const { row, sum, parts, total } of rows)
    yield {
      ...place(row, sum.column),
      message: 'row' as const,
      data: { row: nameOf(row), parts, written: total, total: table.name(sum.column) },
      written: sum.parts.map((column) => at(row, column)),
    }
  for (const { column, parts, total } of columns)
    yield {
      ...place(table.totalRow, column),
      message: 'column' as const,
      data: { column: table.name(column), down: parts, foot: total },
    }
}
