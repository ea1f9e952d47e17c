import { openWorkbookFile } from '../../../src/hosts/file'
import { shiftFormula } from '../../../src/hosts/file/shift-formula'
import { tinyXlsx } from '../../support/package'

test.each([
  ['A1+$A1+A$1+$A$1', 2, 3, 'D3+$A3+D$1+$A$1'],
  ['SUM(A1:B2,C:D,$E:E,3:4,$5:5)', 1, 1, 'SUM(B2:C3,D:E,$E:F,4:5,$5:6)'],
  ['\'3月 A1\'!A1&"B2"&Sheet1!C3', 1, 0, '\'3月 A1\'!A2&"B2"&Sheet1!C4'],
  ['LOG10(A1)*ATAN2(B1,C1)', 1, 0, 'LOG10(A2)*ATAN2(B2,C2)'],
  ['表1[[#This Row],[A1]]+A1', 1, 0, '表1[[#This Row],[A1]]+A2'],
  ['_xlfn.A1(B1)+rate1.A1', 1, 0, '_xlfn.A1(B2)+rate1.A1'],
  ['A1', -1, -1, 'XFD1048576'],
  ['IF(A10="",1E5,A10/1440)', 5, 0, 'IF(A15="",1E5,A15/1440)'],
  ['FOO1234+A1', 0, 0, 'FOO1234+A1'],
  ['XFE1+A1', 1, 0, 'XFE1+A2'],
])('%s, %i rows and %i columns further, reads %s', (formula, rows, columns, shifted) => {
  expect(shiftFormula(formula, rows, columns)).toBe(shifted)
})

test('a window far below the master of a shared formula shows what it means there', async () => {
  const rows = Array.from({ length: 300 }, (_, n) =>
    n === 0
      ? '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" si="4" ref="B1:B300">A1*2&amp;"A1"</f><v>2</v></c></row>'
      : `<row r="${n + 1}"><c r="A${n + 1}"><v>1</v></c><c r="B${n + 1}"><f t="shared" si="4"/><v>2</v></c></row>`,
  )
  const host = await openWorkbookFile(tinyXlsx({ sheets: [{ name: 'S', rows: rows.join('') }] }), 's.xlsx')
  const [{ id } = { id: '' }] = (await host.read()).sheets
  const [row] = host.view(id, { from: 249, count: 1 }).rows
  expect(row?.cells[1]).toMatchObject({ value: 2, formula: 'A250*2&"A1"' })
})
