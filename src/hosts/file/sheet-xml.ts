import { a1 } from '../../engine/address'
import { linesIn } from '../../engine/text-width'
import type { SheetCell, SheetContent } from '../../model/sheet-content'
import { cellXml, formulaBody, valueBody } from './cell-xml'
import { highlightsXml } from './highlight-xml'
import type { StyleIndex } from './our-styles'
import { pageXml } from './page-xml'
import { paneXml } from './pane-xml'
import { spanA1 } from './rectangles'
import { validationsXml } from './validation-xml'

const defaultHeader =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">'
const ourTab = 'FF217346'
/** Points a line of text takes, and characters a column is wide where nothing else is said. */
const LINE = 15
const DEFAULT_WIDTH = 9

/** The relationships to what hangs on a sheet and stands in it by name. */
export interface SheetLinks {
  readonly drawing?: string
  readonly legacyDrawing?: string
}
const link = (name: string, id: string | undefined): string => (id === undefined ? '' : `<${name} r:id="${id}"/>`)

/** A worksheet part of ours: laid out, its headers kept in view, ready to print; in the order of CT_Worksheet (ECMA-376 part 1, 18.3.1.99). */
export function sheetXml(content: SheetContent, styleIndex: StyleIndex, links: SheetLinks = {}): string {
  const { rows, widths, headerRows, headerColumns = 0, merges = [] } = content
  const width = rows.reduce((most, row) => Math.max(most, row.length), 1)
  return [
    defaultHeader,
    `<sheetPr><tabColor rgb="${ourTab}"/><pageSetUpPr fitToPage="1"/></sheetPr>`,
    `<dimension ref="A1:${a1(Math.max(0, rows.length - 1), width - 1)}"/>`,
    `<sheetViews><sheetView workbookViewId="0" showGridLines="0">${paneXml(headerRows, headerColumns)}</sheetView></sheetViews>`,
    '<sheetFormatPr defaultRowHeight="15"/>',
    columnsXml(widths),
    `<sheetData>${rows.map((row, index) => rowXml(row, index, widths, styleIndex)).join('')}</sheetData>`,
    merges.length === 0
      ? ''
      : `<mergeCells count="${merges.length}">${merges.map((area) => `<mergeCell ref="${spanA1(area)}"/>`).join('')}</mergeCells>`,
    highlightsXml(content.highlights),
    validationsXml(content.validations),
    pageXml(content),
    link('drawing', links.drawing),
    link('legacyDrawing', links.legacyDrawing),
    '</worksheet>',
  ].join('')
}

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
  styleIndex: StyleIndex,
): string {
  const cells = row.map((cell, column) => {
    if (!cell) return ''
    const body = cell.formula === undefined ? valueBody(cell.value) : formulaBody(cell.formula, cell.value)
    return cellXml(a1(index, column), cell.style && String(styleIndex(cell.style, cell.format)), body)
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
