import type { Chart } from '../../../model/chart'
import { escapeXml } from '../xml'

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const sheetDrawing = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing'
const main = 'http://schemas.openxmlformats.org/drawingml/2006/main'
const chartNamespace = 'http://schemas.openxmlformats.org/drawingml/2006/chart'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** The drawing of a sheet: its charts over their cells, each named by its relationship. */
export function drawingXml(charts: readonly Chart[], relationships: readonly string[]): string {
  const anchors = charts.map((chart, place) => anchorXml(chart, relationships[place]!, place + 2))
  return `${declaration}<xdr:wsDr xmlns:xdr="${sheetDrawing}" xmlns:a="${main}">${anchors.join('')}</xdr:wsDr>`
}

const corner = (name: string, row: number, column: number): string =>
  `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`

function anchorXml({ name, title, at }: Chart, relationship: string, id: number): string {
  const [row, column, height, width] = at
  return (
    `<xdr:twoCellAnchor>${corner('from', row, column)}${corner('to', row + height, column + width)}` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${id}" name="${escapeXml(name)}" descr="${escapeXml(title)}"/>` +
    '<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${chartNamespace}"><c:chart xmlns:c="${chartNamespace}" xmlns:r="${office}" r:id="${relationship}"/>` +
    '</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>'
  )
}
