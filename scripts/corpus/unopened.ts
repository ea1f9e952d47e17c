/** Workbooks that openpyxl or SheetJS opens and we refuse, each with the refusal and why it is right. */
export const unopened: Readonly<Record<string, readonly [refusal: string, reason: string]>> = {
  'corpus/apache+poi/test-data/spreadsheet/54764.xlsx': [
    'dtd',
    'Its parts declare a DTD whose entities grow without bound (billion laughs).',
  ],
  'corpus/apache+poi/test-data/spreadsheet/54764-2.xlsx': [
    'dtd',
    'Its parts declare a DTD whose entities grow without bound (billion laughs).',
  ],
  'corpus/apache+poi/test-data/spreadsheet/poc-xmlbomb.xlsx': [
    'dtd',
    'Its content types declare a DTD whose entities grow without bound (billion laughs).',
  ],
  'corpus/apache+poi/test-data/spreadsheet/poc-xmlbomb-empty.xlsx': [
    'dtd',
    'Its content types declare a DTD whose entities grow without bound (billion laughs).',
  ],
  'corpus/apache+poi/test-data/spreadsheet/poc-shared-strings.xlsx': [
    'damaged',
    'Its rows are numbered from 0: Excel has no row 0, and the first row would be lost or stand in the place of the second.',
  ],
  'corpus/apache+poi/test-data/spreadsheet/clusterfuzz-testcase-minimized-POIXSSFFuzzer-5937385319563264.xlsx': [
    'damaged',
    'The checksum of one of its worksheets is wrong; openpyxl refuses it as well, SheetJS shows what is left.',
  ],
  'corpus/dimastbk+python-calamine/tests/data/empty_file.xlsx': [
    'empty',
    'It has no bytes; SheetJS takes it for an empty text file.',
  ],
  'corpus/tafia+calamine/tests/issue252.xlsx': [
    'damaged',
    'The checksum of the list that leads to its sheets is wrong, and the list is garbled; openpyxl refuses it as well.',
  ],
}
