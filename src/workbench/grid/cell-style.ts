import type { CSSProperties } from 'react'
import type { ShownCell } from '../../session/cells'
import { PIXELS, USUAL } from './fit-number'

export interface Paper {
  readonly dark: boolean
  /** Of their size, how large letters are drawn. */
  readonly scale?: number
}

/** From 0, black, to 1, white, as the eye sees it. */
function lightness(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
  return 0.299 * red + 0.587 * green + 0.114 * blue
}

/** The letters' colour: the file's own, unless it would vanish on this paper. */
function inkOf({ fill, colour }: ShownCell['look'], dark: boolean): string | undefined {
  const paper = fill ? lightness(fill) : dark ? 0.15 : 1
  if (colour && Math.abs(lightness(colour) - paper) > 0.35) return colour
  if (!fill) return undefined
  return paper > 0.55 ? '#1b1b1b' : '#ffffff'
}

/** How a cell of the file looks on the page. */
export function cellStyle({ look, number }: ShownCell, { dark, scale = 1 }: Paper): CSSProperties {
  const decoration = [look.underline && 'underline', look.strike && 'line-through'].filter(Boolean).join(' ')
  return {
    backgroundColor: look.fill,
    color: inkOf(look, dark),
    fontWeight: look.bold ? 600 : undefined,
    fontStyle: look.italic ? 'italic' : undefined,
    textDecoration: decoration || undefined,
    fontSize: look.size || scale < 1 ? `${((look.size ?? USUAL) * PIXELS * scale).toFixed(1)}px` : undefined,
    justifyContent: sides[look.horizontal ?? (number ? 'right' : 'left')],
    alignItems: sides[look.vertical ?? 'bottom'],
    textAlign: look.horizontal ?? (number ? 'right' : 'left'),
  }
}
const sides = {
  left: 'flex-start',
  top: 'flex-start',
  center: 'center',
  right: 'flex-end',
  bottom: 'flex-end',
} as const
