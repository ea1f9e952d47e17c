import { catalog } from '../../../src/catalog'
import { openWorkbookFile } from '../../../src/hosts/file'
import { serialOf } from '../../../src/model/month'
import type { Area } from '../../../src/model/workbook'
import { createSession } from '../../../src/session/create-session'
import { tinyXlsx } from '../../support/package'

const rows =
  '<row r="1"><c r="A1"><v>1</v></c></row><row r="3" hidden="1"><c r="A3"><v>3</v></c></row><row r="4" hidden="true"/>' +
  '<row r="5" hidden="0"/><row r="6" ht="0" customHeight="1"/><row r="7" ht="20"/>'
const bytes = tinyXlsx({
  sheets: [
    {
      name: '甲',
      rows,
      before: '<cols><col min="3" max="4" hidden="1" width="9"/><col min="6" max="6" width="0"/></cols>',
    },
    { name: '乙', rows: '', state: 'hidden' },
    { name: '丙', rows: '<row r="2"/>', before: '<sheetFormatPr defaultRowHeight="15" zeroHeight="1"/>' },
  ],
})
const area = (sheet: string, row: number, column: number, height = 1, width = 1): Area => ({
  sheet,
  row,
  column,
  height,
  width,
})
const host = () => openWorkbookFile(bytes, 'a.xlsx')

test.each<[string, Area, readonly Area[]]>([
  ['hidden rows', area('1', 0, 0, 9), [area('1', 2, 0, 2), area('1', 5, 0)]],
  ['a row that is seen', area('1', 4, 0), []],
  ['hidden columns, and rows across them', area('1', 0, 1, 3, 3), [area('1', 0, 2, 2, 2), area('1', 2, 1, 1, 3)]],
  ['a column without width', area('1', 0, 4, 1, 3), [area('1', 0, 5)]],
  ['a hidden sheet', area('2', 0, 0, 2, 2), [area('2', 0, 0, 2, 2)]],
  ['rows hidden unless named', area('3', 0, 0, 4), [area('3', 0, 0), area('3', 2, 0, 2)]],
  ['no such sheet', area('9', 0, 0), []],
])('%s', async (_, asked, expected) => {
  expect(await (await host()).unseen!([asked])).toEqual(expected)
})

test('a session says which of the cells that it changed nobody sees', async () => {
  const session = createSession({
    catalog,
    question: { profile: catalog.profiles[0]!, today: serialOf(2026, 4, 10) ?? 0 },
    openHost: host,
    now: () => performance.now(),
    salt: () => 'salt',
  })
  await session.open(bytes, 'a.xlsx')
  await session.edit({ sheet: '1', row: 0, column: 0 }, '2')
  expect(session.state().notice).toBeNull()
  await session.edit({ sheet: '1', row: 2, column: 0 }, '4')
  expect(session.state().notice).toEqual({
    kind: 'done',
    text: {
      zh: '已改。其中1个单元格在隐藏或筛选掉的行、列或工作表里：甲!A3。',
      en: 'Changed. 1 of these cells lies in rows, columns or sheets that are hidden or filtered out: 甲!A3.',
    },
  })
  await session.paste({ sheet: '1', row: 0, column: 0 }, '5\t6\t7\n8\t9\t10')
  expect(session.state().notice?.text.zh).toBe('改了6格。其中2个单元格在隐藏或筛选掉的行、列或工作表里：甲!C1、甲!C2。')
})

test('of 100,000 rows, every third of them hidden, it names those that are asked for', async () => {
  const many = Array.from(
    { length: 100_000 },
    (_, n) => `<row r="${n + 1}"${n % 3 === 0 ? ' hidden="1"' : ''}><c r="A${n + 1}"><v>1</v></c></row>`,
  )
  const large = await openWorkbookFile(tinyXlsx({ sheets: [{ name: '甲', rows: many.join('') }] }), 'a.xlsx')
  const cells = Array.from({ length: 10_000 }, (_, n) => area('1', n * 10, 0))
  expect(await large.unseen!(cells)).toHaveLength(3334)
})
