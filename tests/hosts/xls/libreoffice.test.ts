import { openWorkbook } from '../../../src/hosts/open-workbook'
import { readXls } from '../../../src/hosts/xls/read-xls'
import { convert, describeWithLibreOffice } from '../../support/libreoffice'
import { tinyXlsx } from '../../support/package'

const text = (at: string, value: string): string => `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`
const formula = (at: string, value: string): string => `<c r="${at}"><f>${value}</f></c>`
const xlsx = tinyXlsx({
  sheets: [
    {
      name: '流失分析',
      rows:
        `<row r="1">${text('A1', '客户姓名')}<c r="B1"><v>2</v></c>${formula('C1', 'B1*2+SUM($B$1:B2)')}</row>` +
        `<row r="2">${text('A2', '王伟 𠮷')}<c r="B2"><v>5.5</v></c>${formula('C2', 'IF(B2&gt;1,"是","否")')}</row>` +
        `<row r="3">${formula('A3', "'订单 2'!A1&amp;A1")}${formula('B3', '1/0')}${formula('C3', 'B1=2')}</row>` +
        `<row r="4">${formula('A4', 'COUNTIF(A1:A2,"客户*")')}<c r="B4" s="1"><v>46082</v></c>${formula('C4', 'B1^2%')}</row>`,
    },
    { name: '订单 2', rows: `<row r="1">${text('A1', '李娜')}</row>` },
  ],
})

describeWithLibreOffice('a workbook that LibreOffice saves as .xls', () => {
  test('is read with its values, formula texts, names and formats', async () => {
    const host = await openWorkbook(convert(xlsx, 'xls'), '三月.xls', { readXls: async (bytes) => readXls(bytes) })
    const workbook = await host.read()
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['流失分析', '订单 2'])
    const view = host.view('1')
    expect(view.rows.map(({ cells }) => cells.map((cell) => cell?.value))).toEqual([
      ['客户姓名', 2, 11.5],
      ['王伟 𠮷', 5.5, '是'],
      ['李娜客户姓名', { error: '#DIV/0!' }, true],
      [1, 46_082, expect.closeTo(2 ** 0.02, 12)],
    ])
    expect(view.rows.map(({ cells }) => cells.map((cell) => cell?.formula))).toEqual([
      [undefined, undefined, 'B1*2+SUM($B$1:B2)'],
      [undefined, undefined, 'IF(B2>1,"是","否")'],
      ["'订单 2'!A1&A1", '1/0', 'B1=2'],
      ['COUNTIF(A1:A2,"客户*")', undefined, 'B1^2%'],
    ])
    expect(view.looks[view.rows[3]!.cells[1]!.look]).toMatchObject({ format: String.raw`yyyy\-mm\-dd` })
  })
})
