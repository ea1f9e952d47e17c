import type { Doubt } from './differences'

/**
 * A formula whose cached value LibreOffice does not take over but computes anew, whatever its settings say: its import keeps
 * cached numbers and texts alone, and no volatile function. Such a cell says nothing about reading.
 */
export const computedAnew = ({ ours, formula }: Doubt): string | null =>
  formula !== undefined &&
  (typeof ours === 'boolean' ||
    ours === null ||
    typeof ours === 'object' ||
    /\b(?:TODAY|NOW|RAND|RANDBETWEEN|OFFSET|INDIRECT|CELL|INFO)\(/i.test(formula))
    ? 'a formula whose cached value it does not keep'
    : null

/** Where LibreOffice is known to read or to write otherwise, with the section of ECMA-376 part 1. */
export function explainLibreOffice({ file, ours, theirs, formula }: Doubt): string | null {
  const [, , kind, value] = theirs ?? []
  if (file.endsWith('ExcelPivotTableSample.xlsx') && typeof ours === 'string' && kind === 'text')
    return 'captions of a PivotTable, which LibreOffice renders anew in its own words (18.10.1.73 pivotTableDefinition)'
  if (kind === 'error' && value === '#NAME?' && (formula?.includes('XLOOKUP') || file.endsWith('xlookup.xlsx')))
    return 'a function younger than this LibreOffice, which has no name for it, and the cells that it spills into (18.17.7 functions)'
  if (file.endsWith('64450.xlsx') && ours === null)
    return 'a PivotTable that was saved without its cells, which LibreOffice renders (18.10.1.73 pivotTableDefinition)'
  if (file.endsWith('56688_4.xlsx') && formula !== undefined)
    return 'a formula over a cell with TODAY(), computed anew with it (18.17.7.324 TODAY)'
  if (typeof ours === 'string' && ours.includes('\r') && ours.replace(/\r\n?/g, '\n') === value)
    return 'a carriage return, which LibreOffice makes part of its line end (22.9.2.19 ST_Xstring)'
  if (kind === 'text' && typeof ours === 'number' && /^\d\d:\d\d:\d\d$/.test(String(value)))
    return 'a time in ISO form, which LibreOffice takes for text (18.18.11 ST_CellType, d)'
  if (kind === 'error' && value === '#VALUE!' && typeof ours === 'number' && ours >= 2_958_466)
    return 'a serial beyond the year 9999 in a date format, of which openpyxl makes an error when it carries the result (18.17.4.1)'
  return null
}
