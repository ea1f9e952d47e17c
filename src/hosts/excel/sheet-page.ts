import { columnLetters } from '../../engine/address'
import { heightOf } from '../printed-height'
import type { PageText, SheetContent } from '../../model/sheet-content'

const INCH = 72
/** More breaks Excel does not take. */
const BREAKS = 1026

/** How a sheet of ours is printed: as wide as the page, its headers on each, its number at the foot. */
export function layOutPage(sheet: Excel.Worksheet, content: SheetContent): void {
  const { landscape, header, footer = { centre: '&P / &N' }, headerRows, headerColumns = 0, pageBreaks = [] } = content
  const { pageLayout } = sheet
  pageLayout.orientation = landscape ? 'Landscape' : 'Portrait'
  pageLayout.paperSize = 'A4'
  pageLayout.zoom = { horizontalFitToPages: 1 }
  pageLayout.leftMargin = pageLayout.rightMargin = 0.5 * INCH
  pageLayout.topMargin = (header ? 0.75 : 0.6) * INCH
  pageLayout.bottomMargin = 0.6 * INCH
  pageLayout.headerMargin = pageLayout.footerMargin = 0.3 * INCH
  if (headerRows > 0) pageLayout.setPrintTitleRows(`$1:$${headerRows}`)
  if (headerColumns > 0) pageLayout.setPrintTitleColumns(`$A:$${columnLetters(headerColumns - 1)}`)
  const words = pageLayout.headersFooters.defaultForAllPages
  words.leftHeader = encode(header, 'left')
  words.centerHeader = encode(header, 'centre')
  words.rightHeader = encode(header, 'right')
  words.leftFooter = encode(footer, 'left')
  words.centerFooter = encode(footer, 'centre')
  words.rightFooter = encode(footer, 'right')
  const breaks = [...new Set(pageBreaks)].filter((row) => row > 0 && row < heightOf(content)).slice(0, BREAKS)
  for (const row of breaks) sheet.horizontalPageBreaks.add(`A${row + 1}`)
}

/** Characters of all three sections together; a third of them each keeps them below. */
const MOST = 80
/** Any `&` but those of page number and page count stands for itself; digits behind a code would be a size. */
function encode(texts: PageText | undefined, side: keyof PageText): string {
  const words = [...(texts?.[side]?.trim() ?? '')]
  const text = words.length > MOST ? `${words.slice(0, MOST - 1).join('')}…` : words.join('')
  return text
    .replace(/&([PN]?)/g, (code, letter: string) => (letter === '' ? '&&' : code))
    .replace(/^(?=\d)/, '&"-,Regular"')
}
