import { basename } from 'node:path'
import type { Doubt } from './differences'

/** Workbooks that openpyxl reads otherwise, each for a reason that its cells do not show. */
const odd: Readonly<Record<string, string>> = {
  'sample-beta.xlsx': 'the namespace of an Excel 2007 beta, in which openpyxl sees no cells (A.2 sml.xsd)',
  'duplicate-filename.xlsx':
    'an inlineStr cell with its text in v instead of is, which openpyxl drops (18.18.11 ST_CellType)',
  '52575_main.xlsx': 'an inlineStr cell with its text in v instead of is, which openpyxl drops (18.18.11 ST_CellType)',
  '64420.xlsm': 'a sheet of Excel 4 macros, which we leave out as no worksheet (12.3.24 Worksheet Part)',
}

/** Of 31 December 9999. */
const behindLastDay = 2_958_466
const escapes = /_x([\dA-Fa-f]{4})_/g
export const unescaped = (text: string): string =>
  text.replace(escapes, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))

/** Where openpyxl is known to leave the standard, with the section of ECMA-376 part 1. */
export function explainOpenpyxl({ file, ours, theirs, inMerge }: Doubt): string | null {
  const known = odd[basename(file)]
  if (known !== undefined) return known
  if (!theirs) return inMerge ? 'a value hidden behind a merge, which openpyxl drops (18.3.1.55 mergeCell)' : null
  const [, , kind, value] = theirs
  if (typeof ours === 'string' && typeof value === 'string' && unescaped(value) === ours)
    return 'an escape that openpyxl leaves as it stands (22.9.2.19 ST_Xstring)'
  if (kind === 'date' && ours === 60 && value === 59)
    return 'serial 60, 29 February 1900, a day that Python does not have (18.17.4.1)'
  if (kind === 'error' && value === '#VALUE!' && typeof ours === 'number' && (ours < 0 || ours >= behindLastDay))
    return 'a serial beyond the years 1900 to 9999 in a date format: openpyxl makes up an error (18.17.4.1)'
  return null
}
