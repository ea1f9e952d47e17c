import type { SheetContent } from '../../model/sheet-content'
import { heightOf } from '../printed-height'
import { pageTextXml } from './page-text'

/** A4. */
const paper = 9
/** More breaks Excel takes for damage. */
const mostBreaks = 1026

/** How a sheet of ours is printed: as wide as the page, its number at the foot. */
export function pageXml(content: SheetContent): string {
  const { landscape, header, footer = { centre: '&P / &N' }, pageBreaks = [] } = content
  const texts = pageTextXml('oddHeader', header) + pageTextXml('oddFooter', footer)
  // A long header needs room of its own above the table.
  const top = header ? 0.75 : 0.6
  return [
    `<pageMargins left="0.5" right="0.5" top="${top}" bottom="0.6" header="0.3" footer="0.3"/>`,
    `<pageSetup paperSize="${paper}" orientation="${landscape ? 'landscape' : 'portrait'}" fitToWidth="1" fitToHeight="0"/>`,
    texts === '' ? '' : `<headerFooter>${texts}</headerFooter>`,
    breaksXml(pageBreaks, heightOf(content)),
  ].join('')
}

/** A break lies below the row that it names; ours above. */
function breaksXml(pageBreaks: readonly number[], height: number): string {
  const rows = [...new Set(pageBreaks)].filter((row) => row > 0 && row < height).sort((a, b) => a - b)
  const breaks = rows.slice(0, mostBreaks).map((row) => `<brk id="${row}" max="16383" man="1"/>`)
  const count = breaks.length
  return count === 0 ? '' : `<rowBreaks count="${count}" manualBreakCount="${count}">${breaks.join('')}</rowBreaks>`
}
