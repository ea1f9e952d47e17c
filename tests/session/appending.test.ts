import { openWorkbookFile } from '../../src/hosts/file'
import type { Cell } from '../../src/model/workbook'
import type { Session } from '../../src/session/session'
import { day } from '../support/testRule'
import { xlsxOfWorkbook } from '../support/xlsx/of-workbook'
import { workbookOf } from '../support/workbook'
import { openFile } from './open-file'

const cards: readonly (readonly Cell[])[] = [
  [
    '客户姓名',
    '电话',
    '意向车型',
    '信息来源',
    '建卡日期',
    '产生级别',
    '意向级别',
    '销售顾问',
    '结果',
    '战败日期',
    '战败原因',
  ],
  [
    '陈立',
    '13800000001',
    '菱智M5',
    '来店',
    day('2026-03-01'),
    'B',
    'A',
    '周敏',
    '战败',
    day('2026-03-04'),
    '卡上另有说法',
  ],
  ['王芳', '13800000002', '菱智M5', '来店', day('2026-03-02'), 'B', 'B', '周敏', '失控', day('2026-03-20'), null],
]
const titles = [
  '序号',
  '客户姓名',
  '电话',
  '车型',
  '产生日期',
  '产生级别',
  '战败日期',
  '战败级别',
  '战败原因',
  '类别',
  '登记日期',
  '备注',
]
const entry = [
  1,
  '赵刚',
  '13800000009',
  '菱智M5',
  day('2026-03-01'),
  'B',
  day('2026-03-02'),
  'A',
  '买了哈弗H6，便宜八千',
  '战败',
]
const bytesOf = (rows: readonly (readonly Cell[])[]): Uint8Array =>
  xlsxOfWorkbook(workbookOf({ 管理卡: cards, 流失表: [['2026年3月流失分析表'], titles, entry, ...rows] }))

const all = { severities: ['error', 'warning', 'info'] } as const
const codes = async (session: Session) => (await session.findings(all, 0)).map(({ code }) => code)
const missing = async (session: Session) =>
  (await session.findings(all, 0)).filter(({ code, fix }) => code === 'DF01' && fix !== null)
async function opened(rows: readonly (readonly Cell[])[]) {
  const { session, host } = await openFile(bytesOf(rows))
  await session.check()
  const sheet = session.state().sheets.find(({ name }) => name === '流失表')!.id
  const row = async (at: number): Promise<string[]> =>
    (await session.cells({ sheet, row: at, column: 0, height: 1, width: titles.length })).cells
      .filter(({ row: one }) => one === at)
      .toSorted((a, b) => a.column - b.column)
      .map(({ text }) => text)
  return { session, host, sheet, row }
}

test('the row is written prefilled, the reason left blank, and DF01 asks no more; one step takes it back', async () => {
  const { session, host, sheet, row } = await opened([[2], [3], [4], ['销售经理签字：']])
  const [first] = await missing(session)
  expect(first?.fix?.title.zh).toBe('在流失表补登这位客户（原因留空）')
  const before = await row(3)
  expect(await session.fix(first!.id)).toEqual({ sheet, row: 3, column: 8 })
  expect((await row(3)).filter((shown) => shown !== '')).toEqual([
    '2',
    '陈立',
    '13800000001',
    '菱智M5',
    '2026-03-01',
    'B',
    '2026-03-04',
    'A',
    '战败',
    '2026-04-10',
  ])
  expect(session.state().notice?.text.zh).toBe('已在“流失表”第4行起补登1位客户，原因留空，请由销售顾问填写。')
  expect((await missing(session)).map(({ id }) => id)).not.toContain(first!.id)
  expect(await missing(session)).toHaveLength(1)
  const asked = await session.findingsAt({ sheet, row: 3, column: 8 })
  expect(asked.map(({ code }) => code)).toEqual(['DF09'])
  const saved = await openWorkbookFile(await host.save(), '再开.xlsx')
  const again = (await saved.read()).sheets.find(({ name }) => name === '流失表')!
  expect(again.columns[6]!.at(3)).toBe(day('2026-03-04'))
  expect(again.columns[8]!.at(3)).toBeNull()
  await session.undo()
  expect(await row(3)).toEqual(before)
  expect(await missing(session)).toHaveLength(2)
  await session.redo()
  expect(await missing(session)).toHaveLength(1)
})

test('all that a table lacks is appended at once, one below the other', async () => {
  const { session, row } = await opened([])
  const [first] = await missing(session)
  const query = { ...all, sheet: first!.at.sheet, rule: first!.rule }
  const { total, fixes } = await session.previewGroup(query, 0)
  expect(total).toBe(2)
  expect(fixes.map(({ before }) => before)).toEqual(['', ''])
  expect(fixes[0]!.after).toContain('陈立 · 13800000001 · 菱智M5')
  expect(fixes[0]!.field.zh).toBe('新的一行')
  await session.fixGroup(query)
  expect([(await row(3))[1], (await row(4))[1]]).toEqual(['陈立', '王芳'])
  expect(await codes(session)).not.toContain('DF01')
  await session.undo()
  expect(await missing(session)).toHaveLength(2)
  expect(session.state().canUndo).toBe(false)
})

test('a row that is left out of the preview is not appended', async () => {
  const { session, row } = await opened([])
  const [first] = await missing(session)
  const query = { ...all, rule: first!.rule, search: '登' }
  const [one] = (await session.previewGroup(query, 0)).fixes
  await session.fixGroup(query, [one!.id])
  expect((await row(3))[1]).toBe('王芳')
  expect(await missing(session)).toHaveLength(1)
})

test('a form that is full is left as it is and says so', async () => {
  const { session, row } = await opened([['合计', '1位']])
  const [first] = await missing(session)
  const before = await row(3)
  expect(await session.fix(first!.id)).toBeNull()
  expect(session.state().notice).toMatchObject({ kind: 'refused' })
  expect(session.state().notice?.text.zh).toContain('没有覆盖')
  expect(await row(3)).toEqual(before)
  expect(session.state().canUndo).toBe(false)
})

test('a row of which the host refuses a cell is not written in part', async () => {
  const { session, host } = await opened([[2]])
  const apply = host.apply.bind(host)
  let refusals = 0
  host.apply = async (edits) => {
    const [name] = edits.filter((edit) => edit.kind === 'set' && edit.at.column === 2)
    if (!name || refusals++ > 0) return apply(edits)
    const others = await apply(edits.filter((edit) => edit !== name))
    return [...others, { edit: name, reason: 'merged' }]
  }
  const [first] = await missing(session)
  expect(await session.fix(first!.id)).toBeNull()
  expect(session.state().notice?.text.zh).toContain('合并单元格')
  const sheet = (await host.read()).sheets.find(({ name }) => name === '流失表')!
  expect(sheet.columns.map((column) => column.at(3)).filter((cell) => cell !== null)).toEqual([2])
  expect(session.state().canUndo).toBe(false)
})
