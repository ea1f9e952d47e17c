import { a1 } from '../../engine/address'
import { widthOf } from '../../engine/text-width'
import type { CellNote } from '../../model/sheet-content'
import { escapeCellText } from './xml'

const author = '三表助手'
/** Characters a line of a note holds at most, and the points that a character and a line take. */
const widest = 44
const characterWidth = 5.6
const lineHeight = 14

/** The notes of a sheet as its comments part (ECMA-376 part 1, 18.7). */
export const commentsXml = (notes: readonly CellNote[]): string =>
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  `<authors><author>${author}</author></authors><commentList>${notes.map(commentXml).join('')}</commentList></comments>`

const commentXml = ({ row, column, text }: CellNote): string =>
  `<comment ref="${a1(row, column)}" authorId="0"><text><r><rPr><sz val="9"/><color indexed="81"/><rFont val="宋体"/></rPr>` +
  `<t xml:space="preserve">${escapeCellText(text)}</t></r></text></comment>`

/** The boxes that Excel shows them in: the drawing language from before 2007 (ECMA-376 part 4, 19.1). */
export const noteBoxesXml = (notes: readonly CellNote[]): string =>
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
  '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>' +
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
  '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>' +
  `${notes.map(boxXml).join('')}</xml>`

function boxXml({ row, column, text }: CellNote, index: number): string {
  const lines = text.split('\n').map(widthOf)
  const across = Math.min(widest, Math.max(10, ...lines) + 2)
  const down = lines.reduce((sum, width) => sum + Math.max(1, Math.ceil((width * 1.1) / across)), 0)
  const width = Math.round(across * characterWidth)
  const height = down * lineHeight + 6
  const columns = Math.max(1, Math.round(width / 48))
  const rows = Math.max(1, Math.ceil(height / 15))
  const anchor = [column + 1, 12, Math.max(0, row - 1), 4, column + 1 + columns, 12, Math.max(0, row - 1) + rows, 4]
  return (
    `<v:shape id="_x0000_s${1025 + index}" type="#_x0000_t202" style="position:absolute;width:${width}pt;height:${height}pt;z-index:${index + 1};visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>' +
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor.join(', ')}</x:Anchor>` +
    `<x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
  )
}
