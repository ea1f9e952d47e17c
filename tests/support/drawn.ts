import { openWorkbookFile } from '../../src/hosts/file'
import type { Sheet } from '../../src/model/workbook'
import { tinyXlsx } from './package'

export const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
export const drawingSpaces =
  'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  `xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:r="${office}"`
export const pixel = 9525

export const marker = (name: string, [column, columnOffset, row, rowOffset]: readonly number[]): string =>
  `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>${columnOffset! * pixel}</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>${rowOffset! * pixel}</xdr:rowOff></xdr:${name}>`
export const shape = (x: number, y: number, width: number, height: number): string =>
  `<xdr:spPr><a:xfrm><a:off x="${x * pixel}" y="${y * pixel}"/><a:ext cx="${width * pixel}" cy="${height * pixel}"/></a:xfrm></xdr:spPr>`
export const picture = (inside = '', hidden = ''): string =>
  `<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="签字"${hidden}/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId1"/></xdr:blipFill>${inside}</xdr:pic>`
/** Column, its offset, row, its offset; pixels. A column is 64 pixels wide here, a row 20 high. */
export const between = (from: readonly number[], to: readonly number[], content = picture()): string =>
  `<xdr:twoCellAnchor>${marker('from', from)}${marker('to', to)}${content}<xdr:clientData/></xdr:twoCellAnchor>`
export const sized = (from: readonly number[], width: number, height: number, content = picture()): string =>
  `<xdr:oneCellAnchor>${marker('from', from)}<xdr:ext cx="${width * pixel}" cy="${height * pixel}"/>${content}<xdr:clientData/></xdr:oneCellAnchor>`
export const at = (x: number, y: number, width: number, height: number): string =>
  `<xdr:absoluteAnchor><xdr:pos x="${x * pixel}" y="${y * pixel}"/><xdr:ext cx="${width * pixel}" cy="${height * pixel}"/>${picture()}<xdr:clientData/></xdr:absoluteAnchor>`

interface Drawn {
  readonly rows?: string
  readonly before?: string
  readonly behind?: string
  readonly more?: Readonly<Record<string, string>>
  readonly moreRelations?: string
}
export function drawnOn(
  anchors: string,
  { rows = '', before = '', behind = '', more = {}, moreRelations }: Drawn = {},
) {
  return tinyXlsx({
    sheets: [{ name: '战败', rows, before, behind: `${behind}<drawing r:id="rId1"/>` }],
    moreRelations,
    more: {
      'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/drawing" Target="../drawings/drawing1.xml"/></Relationships>`,
      'xl/drawings/drawing1.xml': `<xdr:wsDr ${drawingSpaces}>${anchors}</xdr:wsDr>`,
      ...more,
    },
  })
}
export const picturesOf = async (bytes: Uint8Array): Promise<Sheet['pictures']> =>
  (await (await openWorkbookFile(bytes, 'a.xlsx')).read()).sheets[0]!.pictures
