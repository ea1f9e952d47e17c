import type { CellStyle, SheetCell } from '../../model/sheet-content'
import { severities, type Severity } from '../../model/severity'
import { severityColours } from '../file/marks'
import { rectangleA1, rectanglesOf } from '../file/rectangles'
import { addressChunks, webColour } from './marks'

interface Look {
  readonly bold?: true
  readonly size?: number
  readonly colour?: string
  readonly underline?: true
  readonly fill?: string
  readonly border?: true
  readonly format?: string
  readonly horizontal?: 'Center'
  readonly vertical?: 'Top' | 'Center'
  readonly wrap?: true
}
const totalFill = '#F2F2F2'
const severe = (severity: Severity): Look => ({
  border: true,
  fill: webColour(severityColours[severity].fill),
  colour: webColour(severityColours[severity].font),
  horizontal: 'Center',
  vertical: 'Top',
})
const looks: Readonly<Record<CellStyle, Look>> = {
  title: { bold: true, size: 14, vertical: 'Center' },
  note: { colour: '#595959', vertical: 'Top', wrap: true },
  header: { bold: true, border: true, fill: '#E2EFDA', horizontal: 'Center', vertical: 'Center', wrap: true },
  text: { border: true, vertical: 'Top' },
  wrapped: { border: true, vertical: 'Top', wrap: true },
  number: { border: true, vertical: 'Top' },
  percent: { border: true, format: '0.0%', vertical: 'Top' },
  date: { border: true, format: 'yyyy/m/d', horizontal: 'Center', vertical: 'Top' },
  link: { border: true, underline: true, colour: '#0563C1', vertical: 'Top' },
  total: { bold: true, border: true, fill: totalFill },
  totalPercent: { bold: true, border: true, fill: totalFill, format: '0.0%' },
  ...(Object.fromEntries(severities.map((severity) => [severity, severe(severity)])) as Record<Severity, Look>),
}
const edges = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'] as const

/** The number format that a cell shows itself by; undefined for Excel's General. */
export const formatOf = ({ style, format }: SheetCell): string | undefined => format ?? (style && looks[style].format)

/** Gives every cell its look: one call a property for all cells of a style, not for each cell. */
export function styleCells(sheet: Excel.Worksheet, rows: readonly (readonly (SheetCell | null)[])[]): void {
  for (const [style, cells] of cellsBy(rows, ({ style }) => style)) {
    for (const address of addressChunks(rectanglesOf(cells).map(rectangleA1))) {
      wear(sheet.getRanges(address).untrack().format, looks[style])
    }
  }
  for (const [format, cells] of cellsBy(rows, formatOf)) {
    for (const { top, left, bottom, right } of rectanglesOf(cells)) {
      const width = right - left + 1
      const range = sheet.getRangeByIndexes(top, left, bottom - top + 1, width).untrack()
      range.numberFormat = Array.from({ length: bottom - top + 1 }, () => new Array<string>(width).fill(format))
    }
  }
}

function wear(format: Excel.RangeFormat, look: Look): void {
  if (look.bold) format.font.bold = true
  if (look.size !== undefined) format.font.size = look.size
  if (look.colour !== undefined) format.font.color = look.colour
  if (look.underline) format.font.underline = 'Single'
  if (look.fill !== undefined) format.fill.color = look.fill
  if (look.horizontal) format.horizontalAlignment = look.horizontal
  if (look.vertical) format.verticalAlignment = look.vertical
  if (look.wrap) format.wrapText = true
  if (!look.border) return
  for (const edge of edges) {
    const border = format.borders.getItem(edge)
    border.style = 'Continuous'
    border.color = '#BFBFBF'
  }
}

function cellsBy<T>(
  rows: readonly (readonly (SheetCell | null)[])[],
  keyOf: (cell: SheetCell) => T | undefined,
): ReadonlyMap<T, readonly { readonly row: number; readonly column: number }[]> {
  const found = new Map<T, { row: number; column: number }[]>()
  for (const [row, cells] of rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      const key = cell ? keyOf(cell) : undefined
      if (key === undefined) continue
      const some = found.get(key)
      if (some) some.push({ row, column })
      else found.set(key, [{ row, column }])
    }
  }
  return found
}
