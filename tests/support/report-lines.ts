import { codedColumn, columnOf } from '../../src/model/column'
import type { Finding } from '../../src/model/finding'
import type { Report } from '../../src/model/report'
import type { Column, Workbook } from '../../src/model/workbook'

/** All that a report says, line by line. */
export function reportLines({ findings, counts, roots, notChecked, context, sheets, tables }: Report): string[] {
  const told = (finding: Finding): string =>
    JSON.stringify({ ...finding, causedBy: finding.causedBy && [finding.causedBy.code, finding.causedBy.at] })
  const rows = tables.map(({ id, height, rows: at, notes, month }) => [id, height, at.at(-1), notes, month])
  return [
    ...findings.map(told),
    ...[counts, roots, notChecked, context, sheets, rows].map((one) => JSON.stringify(one)),
  ]
}

/** The same cells in sheets, columns and a dictionary of their own: nothing that was computed for the others is known of them. */
export function afresh(workbook: Workbook): Workbook {
  const copies = new Map<readonly string[], readonly string[]>()
  const copyOf = (strings: readonly string[]): readonly string[] => {
    const copy = copies.get(strings) ?? [...strings]
    copies.set(strings, copy)
    return copy
  }
  const anew = ({ coded, length, at }: Column): Column =>
    coded
      ? codedColumn({ ...coded, strings: copyOf(coded.strings) })
      : columnOf(Array.from({ length }, (_, row) => at(row)))
  return { ...workbook, sheets: workbook.sheets.map((sheet) => ({ ...sheet, columns: sheet.columns.map(anew) })) }
}
