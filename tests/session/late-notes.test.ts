import type { Cell } from '../../src/model/workbook'
import { day } from '../support/testRule'
import { xlsxOfWorkbook } from '../support/xlsx/of-workbook'
import { workbookOf } from '../support/workbook'
import { openFile } from './open-file'

const said = { date: '2026-02-27', reason: '顾问休假', by: '周敏' }
async function opened(remark: Cell, header: string | null = '备注') {
  const rows = [
    ['2026年3月流失分析表'],
    ['客户姓名', '电话', '车型', '战败日期', '战败级别', '战败原因', '登记日期', ...(header ? [header] : [])],
    [
      '陈立',
      '13800000001',
      '菱智M5',
      day('2026-02-27'),
      'A',
      '买了哈弗H6，便宜八千',
      day('2026-03-10'),
      ...(header ? [remark] : []),
    ],
    [
      '王芳',
      '13800000002',
      '菱智M5',
      day('2026-03-20'),
      'A',
      '买了哈弗H6，便宜八千',
      day('2026-03-20'),
      ...(header ? ['已交接'] : []),
    ],
  ]
  const { session } = await openFile(xlsxOfWorkbook(workbookOf({ 流失表: rows })))
  await session.check()
  const late = async () =>
    (await session.findings({ severities: ['error', 'warning', 'info'] }, 0)).filter(({ code }) => code === 'DF29')
  const sheet = session.state().sheets[0]!.id
  const shown = async () =>
    (await session.cells({ sheet, row: 2, column: 7, height: 1, width: 1 })).cells.map(({ text }) => text).join('')
  return { session, late, shown }
}

test('the note stands in the blank remark, the finding is settled, and undo brings both back', async () => {
  const { session, late, shown } = await opened(null)
  const [finding] = await late()
  expect(finding?.note).toMatchObject({ date: '2026-02-27', title: { zh: '写补登说明' } })
  const { written, words } = await session.writeNote(finding!.id, said)
  expect(written).toBe(true)
  expect(words).toBe('补登说明：实际日期2026-02-27，原因：顾问休假，补登人：周敏，2026-04-10补登')
  expect(await shown()).toBe(words)
  expect(await late()).toEqual([])
  await session.undo()
  expect(await shown()).toBe('')
  expect(await late()).toHaveLength(1)
})

test('a person’s words stay, and the note is there to be copied', async () => {
  const { session, late, shown } = await opened('已和经理说过')
  const outcome = await session.writeNote((await late())[0]!.id, said)
  expect(outcome).toMatchObject({
    written: false,
    why: { zh: '备注里已有别人写的内容，没有改动；请把下面的说明抄到后面。' },
  })
  expect(outcome.words).toContain('顾问休假')
  expect(await shown()).toBe('已和经理说过')
})

test('a form without remarks takes none', async () => {
  const { session, late } = await opened(null, null)
  const outcome = await session.writeNote((await late())[0]!.id, said)
  expect(outcome).toMatchObject({ written: false, words: expect.stringContaining('补登人：周敏') as string })
  expect(outcome.why?.zh).toContain('没有备注栏')
})

test.each([
  ['no day', { date: '二月', reason: '休假', by: '周敏' }, '实际日期'],
  ['a day to come', { date: '2026-12-01', reason: '休假', by: '周敏' }, '不能晚于今天'],
  ['no reason', { date: '2026-02-27', reason: ' ', by: '周敏' }, '原因'],
  ['no name', { date: '2026-02-27', reason: '休假', by: '' }, '补登人'],
])('%s is asked for before anything is written', async (_, lacking, why) => {
  const { session, late, shown } = await opened(null)
  const outcome = await session.writeNote((await late())[0]!.id, lacking)
  expect(outcome.written).toBe(false)
  expect(outcome.why?.zh).toContain(why)
  expect(await shown()).toBe('')
})
