import type { CellLook } from '../../model/view'
import { colourOf, readTheme } from './colours'
import { builtInFormats } from './number-formats'
import type { Package } from './package'
import type { Structure } from './read-structure'
import { childOf, childrenOf, isTrue, parseXml, type XmlElement } from './xml'

/** The looks by cell format index; empty where the workbook has no styles. */
export function readLooks(parts: Package, { relationships }: Structure): readonly CellLook[] {
  const styles = relationships.find(({ kind }) => kind === 'styles')
  const text = styles && parts.text(styles.target)
  // Read also without styles: a mark brings some, and the theme has to be sound by then.
  const theme = readTheme(parts, relationships)
  if (text === undefined) return [{}]
  const root = parseXml(text)
  const listed = (list: string, item: string): readonly XmlElement[] => childrenOf(childOf(root, list), item)
  const formats = new Map(
    listed('numFmts', 'numFmt').map(({ attributes }) => [Number(attributes.numFmtId), attributes.formatCode]),
  )
  const fonts = listed('fonts', 'font').map((font) => fontLook(font, theme))
  const fills = listed('fills', 'fill').map((fill) => fillLook(fill, theme))
  const borders = listed('borders', 'border').map(borderLook)
  const looks = listed('cellXfs', 'xf').map((xf): CellLook => {
    const { numFmtId = '0', fontId = '0', fillId = '0', borderId = '0' } = xf.attributes
    const format = formats.get(Number(numFmtId)) ?? builtInFormats[Number(numFmtId)]
    return {
      ...(format === undefined || format === 'General' ? {} : { format }),
      ...fonts[Number(fontId)],
      ...fills[Number(fillId)],
      ...borders[Number(borderId)],
      ...alignmentLook(childOf(xf, 'alignment')),
    }
  })
  return looks.length > 0 ? looks : [{}]
}

function fontLook(font: XmlElement, theme: readonly string[]): CellLook {
  const on = (name: string): boolean => {
    const element = childOf(font, name)
    return element !== undefined && isTrue(element.attributes.val, true)
  }
  const colour = colourOf(childOf(font, 'color'), theme)
  const size = Number(childOf(font, 'sz')?.attributes.val)
  const fontName = childOf(font, 'name')?.attributes.val
  const underline = childOf(font, 'u')
  return {
    ...(on('b') ? { bold: true } : {}),
    ...(on('i') ? { italic: true } : {}),
    ...(on('strike') ? { strike: true } : {}),
    ...(underline && underline.attributes.val !== 'none' ? { underline: true } : {}),
    ...(colour === undefined || colour === '#000000' ? {} : { colour }),
    ...(size > 0 ? { size } : {}),
    ...(fontName === undefined ? {} : { fontName }),
  }
}

function fillLook(fill: XmlElement, theme: readonly string[]): CellLook {
  const pattern = childOf(fill, 'patternFill')
  const gradient = childOf(childOf(fill, 'gradientFill'), 'stop')
  const shown = pattern && !['none', undefined].includes(pattern.attributes.patternType)
  const colour = gradient
    ? colourOf(childOf(gradient, 'color'), theme)
    : shown
      ? colourOf(childOf(pattern, pattern.attributes.patternType === 'solid' ? 'fgColor' : 'bgColor'), theme)
      : undefined
  return colour === undefined ? {} : { fill: colour }
}

const borderLook = (border: XmlElement): CellLook =>
  border.children.some(({ attributes }) => attributes.style !== undefined && attributes.style !== 'none')
    ? { border: true }
    : {}

function alignmentLook(alignment: XmlElement | undefined): CellLook {
  if (!alignment) return {}
  const { horizontal = '', vertical = '', wrapText } = alignment.attributes
  const across = (
    { left: 'left', center: 'center', right: 'right', centerContinuous: 'center', distributed: 'center' } as const
  )[horizontal]
  const down = ({ top: 'top', center: 'center', bottom: 'bottom' } as const)[vertical]
  return {
    ...(across ? { horizontal: across } : {}),
    ...(down ? { vertical: down } : {}),
    ...(isTrue(wrapText) ? { wrap: true } : {}),
  }
}
