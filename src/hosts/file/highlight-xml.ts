import type { Highlight } from '../../model/sheet-content'
import { spanA1 } from './rectangles'

const bars = 'FF9FD3B6'
const shades = { from: 'FFFFFFFF', to: 'FF9FD3B6' }

/** From nothing at all, so that a bar is as long as its value; from the least to the greatest. */
const looks: Readonly<Record<Highlight['kind'], { readonly type: string; readonly xml: string }>> = {
  bars: {
    type: 'dataBar',
    xml: `<dataBar minLength="0" maxLength="90"><cfvo type="num" val="0"/><cfvo type="max"/><color rgb="${bars}"/></dataBar>`,
  },
  shades: {
    type: 'colorScale',
    xml: `<colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="${shades.from}"/><color rgb="${shades.to}"/></colorScale>`,
  },
}

/** Conditional formats, the first before the second. */
export const highlightsXml = (highlights: readonly Highlight[] = []): string =>
  highlights
    .map(({ cells, kind }, index) => {
      const { type, xml } = looks[kind]
      const rule = `<cfRule type="${type}" priority="${index + 1}">${xml}</cfRule>`
      return `<conditionalFormatting sqref="${spanA1(cells)}">${rule}</conditionalFormatting>`
    })
    .join('')
