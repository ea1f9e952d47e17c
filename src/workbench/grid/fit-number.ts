/** Pixels of a letter's width per point of its size, as Excel draws it. */
const EXCEL = 0.6
/** Pixels of a letter's size on the page per point. */
export const PIXELS = 1.24
/** Of the height of its letters, how wide a browser draws a sign of a number. */
const narrow = /[-/:.,'()% ]/g
const [NARROW, DIGIT, WIDE] = [0.36, 0.56, 1]
/** Pixels left and right of what a cell shows, its line included. */
const ASIDE = 7
/** Points, where the file says none. */
export const USUAL = 11

export interface FittedNumber {
  readonly text: string
  /** Of its size, what the column has room for. */
  readonly scale: number
}

/** A number is never cut off: Excel shows ### for what its column cannot hold, and what fits in Excel is drawn so that it fits here. */
export function fitNumber(text: string, width: number, size = USUAL): FittedNumber {
  const wides = Array.from(text).filter((sign) => sign.charCodeAt(0) > 0x2e7f).length
  if ((text.length + wides) * size * EXCEL > width)
    return { text: '#'.repeat(Math.max(1, Math.floor(width / 9))), scale: 1 }
  const narrows = text.match(narrow)?.length ?? 0
  const ems = narrows * NARROW + wides * WIDE + (text.length - narrows - wides) * DIGIT
  return { text, scale: Math.min(1, (width - ASIDE) / (ems * size * PIXELS)) }
}
