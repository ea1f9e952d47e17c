import { Zip, ZipDeflate } from 'fflate'
import { columnLetters } from '../../../src/engine/address'
import type { Cell } from '../../../src/model/workbook'
import {
  contentTypes,
  packageRelations,
  styleIds,
  styles,
  workbookPart,
  workbookRelations,
  type StyleName,
} from './parts'
import { escapeXml, SharedStrings } from './shared-strings'

export interface SheetToWrite {
  readonly name: string
  readonly rows: Iterable<readonly Cell[]>
  /** Characters and the style of the cells below the header, by column. */
  readonly columns: readonly { readonly width: number; readonly style: StyleName }[]
  /** Rows above the header, each merged over the table's width. */
  readonly titleRows: number
  readonly headerRows: number
  /** Further merged cells: `A3:A5`. */
  readonly merges?: readonly string[]
}

const encoder = new TextEncoder()
/** Written with the zip's entries: the same bytes at any hour and in any time zone. */
const writtenAt = new Date(2026, 3, 1)

/** A small writer of .xlsx for tests, that shares nothing with the file host. Sheets are streamed: 100,000 rows are fine. */
export function writeXlsx(sheets: readonly SheetToWrite[]): Uint8Array {
  const chunks: Uint8Array[] = []
  const zip = new Zip((error, chunk) => {
    if (error) throw error
    chunks.push(chunk)
  })
  const put = (path: string, parts: Iterable<string>): void => {
    const file = new ZipDeflate(path, { level: 6 })
    file.mtime = writtenAt
    zip.add(file)
    for (const part of parts) file.push(encoder.encode(part))
    file.push(new Uint8Array(), true)
  }
  const strings = new SharedStrings()
  const names = sheets.map(({ name }) => name)
  put('[Content_Types].xml', [contentTypes(names.length)])
  put('_rels/.rels', [packageRelations])
  put('xl/workbook.xml', [workbookPart(sheets)])
  put('xl/_rels/workbook.xml.rels', [workbookRelations(names.length)])
  put('xl/styles.xml', [styles])
  sheets.forEach((sheet, index) => put(`xl/worksheets/sheet${index + 1}.xml`, sheetParts(sheet, strings, index === 0)))
  put('xl/sharedStrings.xml', strings.parts())
  zip.end()
  return new Uint8Array(Buffer.concat(chunks))
}

function* sheetParts(sheet: SheetToWrite, strings: SharedStrings, selected: boolean): Generator<string> {
  const { columns, titleRows, headerRows } = sheet
  const letters = columns.map((_, index) => columnLetters(index))
  const head = titleRows + headerRows
  const frozen = `<pane ySplit="${head}" topLeftCell="A${head + 1}" activePane="bottomLeft" state="frozen"/>`
  yield '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
  yield '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'
  yield `<sheetViews><sheetView ${selected ? 'tabSelected="1" ' : ''}workbookViewId="0">${frozen}</sheetView></sheetViews>`
  yield '<sheetFormatPr defaultRowHeight="15"/><cols>'
  for (const [index, { width }] of columns.entries()) {
    yield `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`
  }
  yield '</cols><sheetData>'
  let number = 0
  let pending = ''
  for (const row of sheet.rows) {
    number++
    const style = (column: number): StyleName =>
      number <= titleRows ? 'title' : number <= head ? 'header' : (columns[column]?.style ?? 'text')
    pending += rowXml(row, number, letters, style, strings)
    if (pending.length > 1 << 16) {
      yield pending
      pending = ''
    }
  }
  yield `${pending}</sheetData>`
  const last = letters.at(-1)
  const titles = Array.from({ length: titleRows }, (_, row) => `A${row + 1}:${last}${row + 1}`)
  const merges = [...titles, ...(sheet.merges ?? [])].map((span) => `<mergeCell ref="${span}"/>`)
  if (merges.length) yield `<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>`
  yield '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>'
  yield '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>'
}

function rowXml(
  row: readonly Cell[],
  number: number,
  letters: readonly string[],
  style: (column: number) => StyleName,
  strings: SharedStrings,
): string {
  let cells = ''
  for (let column = 0; column < row.length; column++) {
    const value = row[column] ?? null
    const start = `<c r="${letters[column]}${number}" s="${styleIds[style(column)]}"`
    if (value === null || value === '') cells += `${start}/>`
    else if (typeof value === 'number') cells += `${start}><v>${value}</v></c>`
    else if (typeof value === 'boolean') cells += `${start} t="b"><v>${value ? 1 : 0}</v></c>`
    else if (typeof value === 'string') cells += `${start} t="s"><v>${strings.indexOf(value)}</v></c>`
    else cells += `${start} t="e"><v>${escapeXml(value.error)}</v></c>`
  }
  return `<row r="${number}">${cells}</row>`
}
