import { absoluteA1, sheetPrefix } from '../../../engine/address'
import type { SheetCell, SheetContent, Span } from '../../../model/sheet-content'
import { isCellError, type Cell } from '../../../model/workbook'
import { escapeCellText, escapeXml } from '../xml'

/** The cells of a sheet as a chart refers to them: an address, and the values that they have now. */
export interface ChartCells {
  /** Names, or days and numbers where there is nothing else. */
  categories(span: Span): string
  names(span: Span): string
  numbers(span: Span, format?: string): string
  valuesOf(span: Span): readonly Cell[]
}

export function chartCells(content: SheetContent, sheet: string): ChartCells {
  const cellsOf = ([row, column, height, width]: Span): readonly (SheetCell | null)[] =>
    Array.from(
      { length: height * width },
      (_, place) => content.rows[row + Math.floor(place / width)]?.[column + (place % width)] ?? null,
    )
  const valuesOf = (span: Span): readonly Cell[] => cellsOf(span).map((cell) => cell?.value ?? null)
  const formula = (span: Span): string => `<c:f>${escapeXml(referenceTo(sheet, span))}</c:f>`
  const names = (span: Span): string =>
    `<c:strRef>${formula(span)}<c:strCache>${points(valuesOf(span), wordOf)}</c:strCache></c:strRef>`
  const numbers = (span: Span, format = formatOf(cellsOf(span))): string =>
    `<c:numRef>${formula(span)}<c:numCache><c:formatCode>${escapeXml(format)}</c:formatCode>${points(valuesOf(span), numberOf)}</c:numCache></c:numRef>`
  const categories = (span: Span): string =>
    valuesOf(span).every((value) => typeof value === 'number') ? numbers(span) : names(span)
  return { categories, names, numbers, valuesOf }
}

function referenceTo(sheet: string, [row, column, height, width]: Span): string {
  const first = absoluteA1(row, column)
  const last = absoluteA1(row + height - 1, column + width - 1)
  return sheetPrefix(sheet) + (first === last ? first : `${first}:${last}`)
}

/** Blank cells have no point. */
function points(values: readonly Cell[], write: (value: Cell) => string | null): string {
  const written = values.map((value, place) => {
    const text = write(value)
    return text === null ? '' : `<c:pt idx="${place}"><c:v>${text}</c:v></c:pt>`
  })
  return `<c:ptCount val="${values.length}"/>${written.join('')}`
}

const numberOf = (value: Cell): string | null => (typeof value === 'number' ? String(value) : null)
const wordOf = (value: Cell): string | null =>
  value === null || value === ''
    ? null
    : escapeCellText(
        isCellError(value) ? value.error : typeof value === 'boolean' ? (value ? 'TRUE' : 'FALSE') : `${value}`,
      )

/** The number format of the first cell that shows one. */
function formatOf(cells: readonly (SheetCell | null)[]): string {
  const cell = cells.find((one) => typeof one?.value === 'number')
  if (cell?.format !== undefined) return cell.format
  if (cell?.style === 'percent' || cell?.style === 'totalPercent') return '0.0%'
  return cell?.style === 'date' ? 'yyyy/m/d' : 'General'
}
