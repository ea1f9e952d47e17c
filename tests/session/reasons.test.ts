import { catalog } from '../../src/catalog'
import { cellAt } from '../../src/engine/patch'
import type { Cell, CellRef, Workbook } from '../../src/model/workbook'
import { createSession } from '../../src/session/create-session'
import { Random } from '../support/dealer-month/random'
import { day } from '../support/testRule'
import { workbookOf } from '../support/workbook'
import { FakeHost } from './fake-host'

const rules = catalog.rules.filter(({ code }) => code === 'DF13')
const titles = ['客户姓名', '电话', '战败日期', '战败原因', '原因分类', '类别']
const words = ['嫌贵了八千', '第二排空间小', '买了哈弗H6', '贵了八千，空间也小', '老婆不同意', null]
const categories: readonly Cell[] = [null, null, null, '价格高', '缘分未到', 3, ' ', { error: '#N/A' }]

async function opened(workbook: Workbook) {
  const host = new FakeHost(workbook)
  const session = createSession({
    catalog: { ...catalog, rules },
    question: { profile: catalog.profiles[0]!, today: day('2026-04-10') },
    openHost: async () => host,
    now: () => performance.now(),
    salt: () => 'salt',
  })
  await session.open(new Uint8Array(), '三月.xlsx')
  await session.check()
  return { host, session }
}
const sheetOf = (rows: readonly (readonly Cell[])[]) =>
  workbookOf({ 流失表: [['2026年3月流失分析表'], titles, ...rows] })
const loss = (reason: Cell, category: Cell = null) => [
  '陈立',
  '13800000001',
  day('2026-03-05'),
  reason,
  category,
  '战败',
]

test('each blank is listed with its proposals, what decided, and earlier rows; the choices are the tree’s', async () => {
  const before = ['车补没了', '车补没了自己掏不起', '单位车补没了'].map((reason) => loss(reason, '资金不到位/预算不足'))
  const { session } = await opened(sheetOf([...before, loss('今年车补没了'), loss('贵了八千，第二排空间小')]))
  const { total, lines, choices } = await session.reasons(0)
  expect(total).toBe(2)
  expect(lines[0]).toMatchObject({ address: 'E6', customer: '陈立', reason: '今年车补没了', certain: false })
  expect(lines[0]!.proposals).toEqual([
    {
      value: '资金不到位/预算不足',
      group: '价格',
      words: [],
      earlier: [{ words: '车补没了', count: 3, places: ['E3', 'E4', 'E5'] }],
    },
  ])
  expect(lines[1]!.proposals.map(({ value }) => value)).toEqual(['价格高', '载货能力差/性能'])
  expect(choices.map(({ value }) => value)).toContain('跟进不及时')
})

test('what is confirmed is written as one step and taken back as one', async () => {
  const { host, session } = await opened(sheetOf([loss('嫌贵了八千'), loss('买了哈弗H6')]))
  const { lines } = await session.reasons(0)
  expect(
    await session.confirmReasons([
      { id: lines[0]!.id, value: '价格高' },
      { id: lines[1]!.id, value: '其他' },
    ]),
  ).toBe(2)
  expect([2, 3].map((row) => cellAt(host.workbook, { ...lines[0]!.at, row }))).toEqual(['价格高', '其他'])
  expect(session.state().notice?.text.zh).toBe('填了2格原因分类。')
  await session.undo()
  expect([2, 3].map((row) => cellAt(host.workbook, { ...lines[0]!.at, row }))).toEqual([null, null])
})

test('a cell that was filled meanwhile keeps what stands there', async () => {
  const { host, session } = await opened(sheetOf([loss('嫌贵了八千')]))
  const [line] = (await session.reasons(0)).lines
  await session.edit(line!.at, '其他')
  expect(await session.confirmReasons([{ id: line!.id, value: '价格高' }])).toBe(0)
  expect(cellAt(host.workbook, line!.at)).toBe('其他')
})

test('whatever is asked for, nothing but blank categories is ever written, and only words of the tree', async () => {
  for (let seed = 1; seed <= 40; seed++) {
    const random = new Random(seed)
    const rows = Array.from({ length: random.between(1, 8) }, () => loss(random.pick(words), random.pick(categories)))
    const { host, session } = await opened(sheetOf(rows))
    const before = host.workbook
    const { id: sheet, columns } = before.sheets[0]!
    const height = columns[0]!.length
    const places = Array.from({ length: height + 2 }, (_, row) =>
      columns.map((_, column): CellRef => ({ sheet, row, column })),
    ).flat()
    await session.confirmReasons(
      places.map(({ row, column }) => ({
        id: `${sheet}|${row}|${column}`,
        value: random.pick(['价格高', '载货能力差/性能', '=1+1', '随便写的', '']),
      })),
    )
    for (const at of places) {
      const [was, is] = [cellAt(before, at), cellAt(host.workbook, at)]
      if (JSON.stringify(was) === JSON.stringify(is)) continue
      expect([at.column, was]).toEqual([4, null])
      expect(at.row).toBeGreaterThan(1)
      expect(['价格高', '载货能力差/性能']).toContain(is)
    }
  }
})
