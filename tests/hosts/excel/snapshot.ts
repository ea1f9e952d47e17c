import type { WorkbookModel } from '../../office-host/model/workbook'

/** Everything that a person could find in a workbook, as plain data; a format that says nothing counts as none. */
export function snapshotOf({ sheets, names, xmlParts, charts, pivots, slicers, tables }: WorkbookModel): unknown {
  return {
    sheets: sheets.map((sheet) => {
      const { name, visibility, merges, conditionalFormats, validations, frozen, layout, tabColor } = sheet
      const extent = sheet.cells.extent(true) ?? { row: 0, column: 0, rows: 0, columns: 0 }
      const cells: Record<string, unknown> = {}
      for (let row = extent.row; row < extent.row + extent.rows; row++) {
        for (let column = extent.column; column < extent.column + extent.columns; column++) {
          const value = sheet.cells.value(row, column)
          const formula = sheet.cells.formula(row, column)
          const look = Object.entries(sheet.cells.look(row, column)).filter(([, worn]) => worn !== 'General')
          if (value === '' && formula === undefined && look.length === 0) continue
          cells[`R${row + 1}C${column + 1}`] = [value, formula, Object.fromEntries(look)]
        }
      }
      const widths = [...sheet.columnWidths]
      return structuredClone({
        ...{ name, visibility, merges, validations, frozen, layout, tabColor, widths, cells },
        comments: sheet.comments.map(({ row, column, content }) => [row, column, content]),
        marks: sorted(conditionalFormats.map(({ type, formula, rects }) => ({ type, formula, rects }))),
      })
    }),
    names: sorted(
      names.map(({ name, scope, target, visible }) => [name, scope?.name, target?.sheet.name, target?.rect, visible]),
    ),
    xmlParts: xmlParts.map(({ namespace, xml }) => ({ namespace, xml })),
    charts: sorted(charts.map(({ name, sheet, series, told }) => [sheet.name, name, series.length, told])),
    pivots: sorted(pivotsIn({ pivots })),
    slicers: sorted(
      slicers.map(({ name, caption, sheet, field, left, top, width, height }) => ({
        ...{ name, caption, sheet: sheet.name, field, left, top, width, height },
      })),
    ),
    tables: tables.map(({ name }) => name),
  }
}

/** The PivotTables as Excel holds them: where they stand, what they read, and how they are laid out. */
export const pivotsIn = ({ pivots }: Pick<WorkbookModel, 'pivots'>) =>
  pivots.map(({ name, sheet, at, source, rows, columns, filters, data }) => ({
    name,
    sheet: sheet.name,
    at: [at.row, at.column],
    source: 'table' in source ? source.table : [source.sheet.name, source.rect],
    rows: rows.map(({ field }) => field),
    columns: columns.map(({ field }) => field),
    filters: filters.map(({ field }) => field),
    values: data.map(({ field, name: title, summarizeBy }) => [field, title, summarizeBy]),
  }))

/** What 生成汇总 makes of the loss table of the sample: 25 entries, under their headers. */
export const pivotOfSample = {
  name: '战败原因透视',
  sheet: '战败原因透视',
  at: [7, 0],
  source: ['战败原因透视', { row: 8, column: 11, rows: 26, columns: 6 }],
  rows: ['原因大类', '战败原因'],
  columns: ['车型系列'],
  filters: ['类别', '销售顾问'],
  values: [['战败原因', '数量', 'Count']],
}

/** Excel's own order says nothing. */
const sorted = (list: readonly unknown[]): readonly string[] => list.map((one) => JSON.stringify(one)).sort()
