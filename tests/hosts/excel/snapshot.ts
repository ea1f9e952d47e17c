import type { WorkbookModel } from '../../office-host/model/workbook'

/** Everything that a person could find in a workbook, as plain data; a format that says nothing counts as none. */
export function snapshotOf({ sheets, names, xmlParts, charts, pivots, tables }: WorkbookModel): unknown {
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
    pivots: sorted(pivots.map(({ name, sheet, rows, data }) => [sheet.name, name, rows, data])),
    tables: tables.map(({ name }) => name),
  }
}

/** Excel's own order says nothing. */
const sorted = (list: readonly unknown[]): readonly string[] => list.map((one) => JSON.stringify(one)).sort()
