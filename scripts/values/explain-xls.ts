import type { Doubt } from './differences'
import { explainLibreOffice } from './explain-libreoffice'

/**
 * LibreOffice computes formulas of .xls files anew, whatever its settings say. Such a cell says nothing about reading, but
 * only where we read what the file's own record holds.
 */
export function computedAnewXls({ theirs, isRecorded }: Doubt): string | null {
  if (isRecorded !== true) return null
  const [, , kind, value] = theirs ?? []
  if (kind !== 'error') return 'another result'
  return value === '#NAME?' ? '#NAME?, a macro or a function that LibreOffice has not' : `the error ${value}`
}

/** Where LibreOffice is known to read an .xls file otherwise, with the section of [MS-XLS]. */
export function explainXls(doubt: Doubt): string | null {
  const { ours, theirs } = doubt
  if (typeof ours === 'boolean' && theirs?.[2] === 'number' && theirs[3] === Number(ours))
    return 'a boolean, which LibreOffice makes a number in a number format (2.5.10 Bes)'
  return explainLibreOffice(doubt)
}
