import { openWorkbookFile } from '../../src/hosts/file'
import { severities } from '../../src/model/severity'
import type { Session } from '../../src/session/session'
import { day } from '../support/testRule'
import { xlsxOfWorkbook } from '../support/xlsx/of-workbook'
import { workbookOf } from '../support/workbook'
import { openFile } from './open-file'

const bytes = (): Uint8Array =>
  xlsxOfWorkbook(
    workbookOf({
      流失表: [
        ['2026年3月流失分析表'],
        ['客户姓名', '电话', '车型', '战败日期', '战败级别', '战败原因', '原因分类'],
        ['陈立', '13800000001', '菱智M5', '2026年3月5日', 'A', '嫌贵了八千', null],
        ['王芳', ' 13800000002', '菱智M5', day('2026-03-09'), 'A', '买了哈弗H6，便宜八千', '价格高'],
      ],
    }),
  )
const listed = async (session: Session): Promise<readonly string[]> => {
  const sheet = await session.writeProblems('zh')
  const { cells } = await session.cells({ sheet: sheet!, row: 0, column: 0, height: 200, width: 7 })
  const from = cells.find(({ text }) => text === '三表助手改正过的单元格，改前和改后：')?.row
  if (from === undefined) return []
  const rows = new Map<number, string[]>()
  for (const { row, text } of cells.toSorted((a, b) => a.row - b.row || a.column - b.column)) {
    if (row > from + 1) rows.set(row, [...(rows.get(row) ?? []), text])
  }
  return [...rows.values()].filter(([number]) => /^\d+$/.test(number ?? '')).map((row) => row.slice(1).join(' '))
}
const text = ' DF13 流失表 G3 “” → “价格高” 填原因分类'.trim()

test('every applied fix is on the list with before and after, and off it when it is taken back', async () => {
  const { session } = await openFile(bytes())
  await session.check()
  expect(await listed(session)).toEqual([])
  await session.fixAllSafe()
  const safe = await listed(session)
  expect(safe).toHaveLength(2)
  expect(safe.join('\n')).toContain('D3 “2026年3月5日” → “2026-03-05” 改成日期')
  expect(safe.join('\n')).toContain('B4 “ 13800000002” → “13800000002”')
  const [line] = (await session.reasons(0)).lines
  expect(await session.confirmReasons([{ id: line!.id, value: line!.proposals[0]!.value }])).toBe(1)
  expect((await listed(session)).at(-1)).toBe(text)
  await session.undo()
  await session.undo()
  expect(await listed(session)).toEqual(safe)
})

test('a list that is written again in a later session keeps what was corrected before', async () => {
  const first = await openFile(bytes())
  await first.session.check()
  await first.session.fixAllSafe()
  const before = await listed(first.session)
  const second = await openFile(await first.host.save())
  await second.session.check()
  const [line] = (await second.session.reasons(0)).lines
  await second.session.confirmReasons([{ id: line!.id, value: '价格高' }])
  expect(await listed(second.session)).toEqual([...before, text])
  expect(await listed(second.session)).toEqual([...before, text])
  const third = await openWorkbookFile(await second.host.save(), '再开.xlsx')
  expect((await third.read()).sheets.filter(({ ours }) => ours)).toHaveLength(1)
})

test('the preview names every cell with before and after; what is unticked stays', async () => {
  const { session } = await openFile(bytes())
  await session.check()
  const { total, fixes } = await session.previewSafe(0)
  expect(total).toBe(2)
  expect(fixes.map(({ address, before, after }) => [address, before, after]).toSorted()).toEqual([
    ['B4', ' 13800000002', '13800000002'],
    ['D3', '2026年3月5日', '2026-03-05'],
  ])
  const [phone] = fixes.filter(({ address }) => address === 'B4')
  await session.fixAllSafe([phone!.id])
  expect((await session.previewSafe(0)).fixes.map(({ address }) => address)).toEqual(['B4'])
})

test('fixing all of a kind names every cell before, and leaves alone what is unticked', async () => {
  const { session } = await openFile(bytes())
  await session.check()
  const items = await session.findings({ severities }, 0)
  const spaced = items.find(({ rule }) => rule === 'stray-space')!
  const query = { severities, rule: spaced.rule }
  const { total, fixes } = await session.previewGroup(query, 0)
  expect(total).toBe(items.filter(({ rule, fix }) => rule === spaced.rule && fix).length)
  expect(fixes[0]).toMatchObject({ address: 'B4', before: ' 13800000002', after: '13800000002' })
  await session.fixGroup(query, [fixes[0]!.id])
  expect((await session.previewGroup(query, 0)).fixes[0]?.id).toBe(fixes[0]!.id)
  await session.fixGroup(query)
  expect((await session.previewGroup(query, 0)).total).toBe(0)
  expect((await session.findings({ severities }, 0)).some(({ rule }) => rule === 'text-date')).toBe(true)
})
