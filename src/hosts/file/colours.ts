import type { Package } from './package'
import type { Relationship } from './relationships'
import { childOf, parseXml, type XmlElement } from './xml'

/** The first 64 indexed colours (ECMA-376 part 1, 18.8.27), six hex digits each. */
const indexed =
  '000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF8000000080000000808080008000800080' +
  '80C0C0C08080809999FF993366FFFFCCCCFFFF660066FF80800066CCCCCCFF000080FF00FFFFFF0000FFFF800080800000008080' +
  '0000FF00CCFFCCFFFFCCFFCCFFFF9999CCFFFF99CCCC99FFFFCC993366FF33CCCC99CC00FFCC00FF9900FF6600666699969696003366339966003300333300993300993366333399333333'

/** The theme's colours in the order that cells count them: light and dark pairs swapped. */
export function readTheme(parts: Package, relationships: readonly Relationship[]): readonly string[] {
  const theme = relationships.find(({ kind }) => kind === 'theme')
  const text = theme && parts.text(theme.target)
  if (text === undefined) return office
  const scheme = childOf(childOf(parseXml(text), 'themeElements'), 'clrScheme')
  const colours = scheme?.children.map(
    ({ children: [colour] }) => colour?.attributes.lastClr ?? colour?.attributes.val ?? '000000',
  )
  if (!colours || colours.length < 12) return office
  return [colours[1]!, colours[0]!, colours[3]!, colours[2]!, ...colours.slice(4)]
}
const office = ['FFFFFF', '000000', 'E7E6E6', '44546A', '4472C4', 'ED7D31', 'A5A5A5', 'FFC000', '5B9BD5', '70AD47']

/** `#rrggbb` of a colour element; undefined for automatic. */
export function colourOf(element: XmlElement | undefined, theme: readonly string[]): string | undefined {
  if (!element) return undefined
  const { rgb, theme: themed, indexed: index, tint } = element.attributes
  const base =
    rgb !== undefined
      ? rgb.slice(-6)
      : themed !== undefined
        ? theme[Number(themed)]
        : index !== undefined && Number(index) < 64
          ? indexed.slice(Number(index) * 6, Number(index) * 6 + 6)
          : undefined
  if (base === undefined || !/^[\dA-Fa-f]{6}$/.test(base)) return undefined
  return `#${tinted(base, Number(tint ?? 0)).toLowerCase()}`
}

/** Lighter above 0, darker below; close to Excel's way by luminance. */
function tinted(colour: string, tint: number): string {
  if (!tint) return colour
  return [0, 2, 4]
    .map((at) => parseInt(colour.slice(at, at + 2), 16))
    .map((level) => Math.round(tint < 0 ? level * (1 + tint) : level + (255 - level) * tint))
    .map((level) => Math.min(255, Math.max(0, level)).toString(16).padStart(2, '0'))
    .join('')
}
