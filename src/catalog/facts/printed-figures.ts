import type { Cell } from '../../model/workbook'

/** A figure as a sheet prints it. */
export interface Printed {
  readonly number: number
  /** Behind its point. */
  readonly digits: number
  /** Written with a percent sign: the number is in points. */
  readonly isPoints: boolean
  readonly shown: string
}

/** Of a computed share in full no more digits are printed. */
const MOST = 4

export function printedOf(cell: Cell, value: number | null): Printed | null {
  if (typeof cell === 'string') {
    const [, written] = /^\s*(\d+(?:\.\d+)?)\s*[%％]\s*$/u.exec(cell) ?? []
    if (written !== undefined)
      return { number: Number(written), digits: digitsOf(written), isPoints: true, shown: cell.trim() }
  }
  if (value === null) return null
  const digits = digitsOf(String(value))
  const shown = digits > MOST ? String(Number(value.toFixed(MOST))) : String(value)
  return { number: value, digits: Math.min(digits, MOST), isPoints: false, shown }
}

const digitsOf = (written: string): number => /\.(\d+)$/.exec(written)?.[1]?.length ?? 0
