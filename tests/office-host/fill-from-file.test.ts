import { openWorkbookFile } from '../../src/hosts/file'
import { tinyXlsx } from '../support/package'
import { fillFromFile } from './fill-from-file'
import { openOffice } from './kit'

test('opens a file as Excel would: values, formulas, hidden rows, merges and the workbook’s memory', async () => {
  const plain = tinyXlsx({
    strings: '<si><t>姓名</t></si>',
    sheets: [
      {
        name: '登记',
        behind: '<mergeCells count="1"><mergeCell ref="A3:B3"/></mergeCells>',
        rows: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><f>1+1</f><v>2</v></c></row><row r="2" hidden="1"><c r="A2"><v>7</v></c></row>',
      },
    ],
  })
  const file = await openWorkbookFile(plain, '登记.xlsx')
  await file.apply([{ kind: 'remember', memory: { salt: 'a1', accepted: [] } }])
  const office = openOffice({ sheets: {} })
  await fillFromFile(office.workbook, await file.save(), '登记.xlsx')
  const seen = await office.run(async (context) => {
    const range = context.workbook.worksheets.getItem('登记').getRange('A1:B2').load('values,formulas,rowHidden')
    const memory = context.workbook.customXmlParts.getByNamespace('urn:sanbiao:workbook:1').getOnlyItem().getXml()
    await context.sync()
    return [range.values, range.formulas[0]![1], range.rowHidden, memory.value]
  })
  expect(seen).toEqual([
    [
      ['姓名', 2],
      [7, ''],
    ],
    '=1+1',
    null,
    expect.stringContaining('salt="a1"'),
  ])
  expect(office.workbook.sheets[0]!.merges).toEqual([{ row: 2, column: 0, rows: 1, columns: 2 }])
  office.close()
})
