import type { CellStyle } from '../../model/sheet-content'
import { severityColours } from './marks'
import type { Styles } from './styles'
import { childOf, parseXml } from './xml'

interface Look {
  readonly bold?: true
  readonly size?: number
  readonly colour?: string
  readonly underline?: true
  readonly fill?: string
  readonly border?: true
  readonly format?: string
  readonly alignment?: string
}
const severe = (severity: keyof typeof severityColours): Look => ({
  border: true,
  fill: severityColours[severity].fill,
  colour: severityColours[severity].font,
  alignment: 'horizontal="center" vertical="top"',
})
const top = 'vertical="top"'
const totalFill = 'FFF2F2F2'
const looks: Readonly<Record<CellStyle, Look>> = {
  title: { bold: true, size: 14, alignment: 'vertical="center"' },
  note: { colour: 'FF595959', alignment: 'vertical="top" wrapText="1"' },
  header: {
    bold: true,
    border: true,
    fill: 'FFE2EFDA',
    alignment: 'horizontal="center" vertical="center" wrapText="1"',
  },
  text: { border: true, alignment: top },
  wrapped: { border: true, alignment: 'vertical="top" wrapText="1"' },
  number: { border: true, alignment: top },
  percent: { border: true, format: '0.0%', alignment: top },
  date: { border: true, format: 'yyyy/m/d', alignment: 'horizontal="center" vertical="top"' },
  link: { border: true, underline: true, colour: 'FF0563C1', alignment: top },
  total: { bold: true, border: true, fill: totalFill },
  totalPercent: { bold: true, border: true, fill: totalFill, format: '0.0%' },
  error: severe('error'),
  warning: severe('warning'),
  info: severe('info'),
}

/** The number of the cell format that shows a style, with another number format where one is given. */
export type StyleIndex = (style: CellStyle, format?: string) => number

/** The cell formats as they are asked for, in the workbook's own typeface. */
export function ourStyles(styles: Styles): StyleIndex {
  const known = new Map<string, number>()
  const { size, name } = baseFont(styles)
  return (style, format) => {
    const key = `${style} ${format ?? ''}`
    const look = format === undefined ? looks[style] : { ...looks[style], format }
    let index = known.get(key)
    if (index === undefined) known.set(key, (index = addLook(styles, look, size, name)))
    return index
  }
}

function baseFont(styles: Styles): { readonly size: number; readonly name: string } {
  const font = styles.items('fonts')[0]
  const root = font === undefined ? undefined : parseXml(font)
  const name = childOf(root, 'name')?.attributes.val ?? '宋体'
  return { size: Number(childOf(root, 'sz')?.attributes.val ?? 11), name: name.replace(/[&<>"]/g, '') }
}

function addLook(styles: Styles, look: Look, size: number, name: string): number {
  const { bold, underline, colour, fill, border, format, alignment } = look
  const font =
    `<font>${bold ? '<b/>' : ''}${underline ? '<u/>' : ''}<sz val="${look.size ?? size}"/>` +
    `${colour === undefined ? '' : `<color rgb="${colour}"/>`}<name val="${name}"/></font>`
  const fontId = styles.add('fonts', font)
  const fillId =
    fill === undefined
      ? 0
      : styles.add(
          'fills',
          `<fill><patternFill patternType="solid"><fgColor rgb="${fill}"/><bgColor indexed="64"/></patternFill></fill>`,
        )
  const borderId = border ? styles.add('borders', thinBorder) : 0
  const formatId = format === undefined ? 0 : styles.numberFormat(format)
  const applied =
    ' applyFont="1"' +
    (fillId ? ' applyFill="1"' : '') +
    (borderId ? ' applyBorder="1"' : '') +
    (formatId ? ' applyNumberFormat="1"' : '')
  const open = `<xf numFmtId="${formatId}" fontId="${fontId}" fillId="${fillId}" borderId="${borderId}" xfId="0"${applied}`
  return styles.add('cellXfs', alignment ? `${open} applyAlignment="1"><alignment ${alignment}/></xf>` : `${open}/>`)
}

const side = (name: string): string => `<${name} style="thin"><color rgb="FFBFBFBF"/></${name}>`
const thinBorder = `<border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<diagonal/></border>`
