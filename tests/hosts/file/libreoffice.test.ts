import { openWorkbookFile } from '../../../src/hosts/file'
import { convert, describeWithLibreOffice } from '../../support/libreoffice'
import { tinyXlsx } from '../../support/package'
import { rowsOf } from '../contract'
import { everyEdit } from '../every-edit'
import type { Sheet } from '../../../src/model/workbook'

const log = tinyXlsx({
  strings: '<si><t>来店时间</t></si><si><t>备注</t></si>',
  sheets: [
    {
      name: '来店 登记',
      rows:
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>1</v></c></row>' +
        [2, 3, 4]
          .map(
            (row) =>
              `<row r="${row}"><c r="A${row}"><v>0.${row}</v></c><c r="B${row}" s="2"/><c r="C${row}" s="1"/></row>`,
          )
          .join(''),
    },
  ],
})
const dealers = (sheets: readonly Sheet[]): Sheet[] => sheets.filter(({ ours }) => !ours)

describeWithLibreOffice('through LibreOffice', () => {
  test('our formulas compute to the values written beside them, and our sheets open', async () => {
    const host = await openWorkbookFile(log, 'log.xlsx')
    const sheet = (await host.read()).sheets[0]!
    await host.apply([
      {
        kind: 'fill-column',
        id: 'dwell-time',
        sheet: sheet.id,
        column: 2,
        headerRow: 0,
        header: '停留',
        rows: Int32Array.of(1, 2, 3),
        formulas: ['ROUND(A2*1440,0)', 'IF(A3="","",A3&"分")', 'A4*10'],
        values: [288, '0.3分', 4],
        format: '0',
      },
      {
        kind: 'put-sheet',
        id: 'problems',
        title: '问题清单',
        content: {
          rows: [
            [{ value: '=1+1', style: 'text' }],
            [{ value: '到', formula: `HYPERLINK("#'来店 登记'!A2","到")`, style: 'link' }],
            [{ value: 0.9, formula: `SUM('来店 登记'!A2:A4)`, style: 'total' }],
          ],
          widths: [20],
          headerRows: 1,
        },
      },
    ])
    const written = (await host.read()).sheets.map(rowsOf)
    const back = await openWorkbookFile(convert(await host.save(), 'xlsx'), 'log.xlsx')
    expect((await back.read()).sheets.map(rowsOf)).toEqual(written)
    expect((await back.read()).sheets.map(({ name, ours }) => [name, ours ?? false])).toEqual([
      ['来店 登记', false],
      ['问题清单', true],
    ])
  }, 120_000)

  test('saved there in between, marks, columns and sheets of ours are still found and removed', async () => {
    const host = await openWorkbookFile(log, 'log.xlsx')
    const before = (await host.read()).sheets.map(rowsOf)
    await host.apply(everyEdit((await host.read()).sheets[0]!))
    const back = await openWorkbookFile(convert(await host.save(), 'xlsx'), 'log.xlsx')
    const [sheet] = dealers((await back.read()).sheets)
    expect(back.view(sheet!.id).marks).toHaveLength(3)
    expect(sheet!.ourColumns).toEqual({ 'dwell-time': 3 })
    await back.apply([{ kind: 'clean' }])
    const cleaned = await openWorkbookFile(await back.save(), 'log.xlsx')
    const after = (await cleaned.read()).sheets
    expect(after.map(rowsOf)).toEqual(before)
    expect(cleaned.view(after[0]!.id).marks).toEqual([])
    expect(new TextDecoder().decode(convert(await cleaned.save(), 'csv'))).toContain('来店时间')
  }, 120_000)
})
