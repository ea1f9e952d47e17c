import { a1 } from '../../engine/address'
import { linesIn } from '../../engine/text-width'
import type { CellStyle, SheetCell, SheetContent } from '../../model/sheet-content'
import { cellXml, formulaBody, valueBody } from './cell-xml'
import { rectangleA1 } from './rectangles'

const defaultHeader =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">'
const ourTab = 'FF217346'
/** Points a line of text takes, and characters a column is wide where nothing else is said. */
const LINE = 15
const DEFAULT_WIDTH = 9
/** A4. */
const paper = 9

/** The relationships to what hangs on a sheet and stands in it by name. */
export interface SheetLinks {
  readonly drawing?: string
  readonly legacyDrawing?: string
}
const link = (name: string, id: string | undefined): string => (id === undefined ? '' : `<${name} r:id="${id}"/>`)

/** A worksheet part of ours: laid out, its header rows kept in view, ready to print. */
export function sheetXml(
  content: SheetContent,
  styleIndex: (style: CellStyle) => number,
  links: SheetLinks = {},
): string {
  const { rows, widths, headerRows, merges = [], landscape } = content
  const width = Math.max(1, ...rows.map((row) => row.length))
  const areas = merges.map(([row, column, height, across]) =>
    rectangleA1({ top: row, left: column, bottom: row + height - 1, right: column + across - 1 }),
  )
  return [
    defaultHeader,
    `<sheetPr><tabColor rgb="${ourTab}"/><pageSetUpPr fitToPage="1"/></sheetPr>`,
    `<dimension ref="A1:${a1(Math.max(0, rows.length - 1), width - 1)}"/>`,
    `<sheetViews><sheetView workbookViewId="0" showGridLines="0">${pane(headerRows)}</sheetView></sheetViews>`,
    '<sheetFormatPr defaultRowHeight="15"/>',
    columnsXml(widths),
    `<sheetData>${rows.map((row, index) => rowXml(row, index, widths, styleIndex)).join('')}</sheetData>`,
    areas.length === 0
      ? ''
      : `<mergeCells count="${areas.length}">${areas.map((area) => `<mergeCell ref="${area}"/>`).join('')}</mergeCells>`,
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="${paper}" orientation="${landscape ? 'landscape' : 'portrait'}" fitToWidth="1" fitToHeight="0"/>`,
    '<headerFooter><oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter>',
    link('drawing', links.drawing),
    link('legacyDrawing', links.legacyDrawing),
    '</worksheet>',
  ].join('')
}

const pane = (headerRows: number): string =>
  headerRows === 0
    ? ''
    : `<pane ySplit="${headerRows}" topLeftCell="A${headerRows + 1}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/>`

function columnsXml(widths: readonly number[]): string {
  if (widths.length === 0) return ''
  const columns = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  )
  return `<cols>${columns.join('')}</cols>`
}

function rowXml(
  row: readonly (SheetCell | null)[],
  index: number,
  widths: readonly number[],
  styleIndex: (style: CellStyle) => number,
): string {
  const cells = row.map((cell, column) => {
    if (!cell) return ''
    const body = cell.formula === undefined ? valueBody(cell.value) : formulaBody(cell.formula, cell.value)
    return cellXml(a1(index, column), cell.style && String(styleIndex(cell.style)), body)
  })
  return cells.some((cell) => cell !== '')
    ? `<row r="${index + 1}"${heightOf(row, widths)}>${cells.join('')}</row>`
    : ''
}

/** A row is as high as its longest wrapped text: not every program fits rows when it opens or prints a file. */
function heightOf(row: readonly (SheetCell | null)[], widths: readonly number[]): string {
  const lines = row.map((cell, column) =>
    cell?.style === 'wrapped' && typeof cell.value === 'string'
      ? linesIn(cell.value, widths[column] ?? DEFAULT_WIDTH)
      : 1,
  )
  const most = Math.max(1, ...lines)
  return most === 1 ? '' : ` ht="${most * LINE}" customHeight="1"`
}
