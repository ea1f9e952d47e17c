import type { CellStyle } from '../../model/sheet-content'
import { borderColour, cellLooks, type CellLook } from '../cell-looks'
import type { Styles } from './styles'
import { childOf, parseXml } from './xml'

const alignmentOf = ({ horizontal, vertical, wrap }: CellLook): string =>
  [horizontal && `horizontal="${horizontal}"`, vertical && `vertical="${vertical}"`, wrap && 'wrapText="1"']
    .filter(Boolean)
    .join(' ')

/** The number of the cell format that shows a style, with another number format where one is given. */
export type StyleIndex = (style: CellStyle, format?: string) => number

/** The cell formats as they are asked for, in the workbook's own typeface. */
export function ourStyles(styles: Styles): StyleIndex {
  const known = new Map<string, number>()
  const { size, name } = baseFont(styles)
  return (style, format) => {
    const key = `${style} ${format ?? ''}`
    const look = format === undefined ? cellLooks[style] : { ...cellLooks[style], format }
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

function addLook(styles: Styles, look: CellLook, size: number, name: string): number {
  const { bold, underline, colour, fill, border, format } = look
  const alignment = alignmentOf(look)
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

const side = (name: string): string => `<${name} style="thin"><color rgb="${borderColour}"/></${name}>`
const thinBorder = `<border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<diagonal/></border>`
