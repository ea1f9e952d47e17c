import { catalog } from '../../../src/catalog'
import { periodOf } from '../../../src/engine/compute'
import { basesOf, tally } from '../../../src/engine/count'
import { renderExpression } from '../../../src/engine/formula'
import { seenReading } from '../../../src/engine/seen-reading'
import { typedReading } from '../../../src/engine/typed-reading'
import { unseenNotes } from '../../../src/engine/unseen'
import type { Condition, Expression, Variant } from '../../../src/model/kpi'
import type { Cell, Workbook } from '../../../src/model/workbook'
import { text } from '../../../src/model/text'
import { evaluate } from '../../support/countifs'
import { workbookOf } from '../../support/workbook'
import { day, read } from './read'
import { card, contacts, loss } from './templates'

const [profile] = catalog.profiles
const header = ['客户姓名', '电话', '销售顾问', 'O', 'H', 'A', 'B', 'C', '战败原因']
const lost = (name: string, who: string, ...levels: readonly Cell[]): Cell[] => [
  name,
  '13800000001',
  who,
  ...Array.from({ length: 5 }, (_, index) => levels[index] ?? null),
  '价格',
]
const rows = [
  lost('张三', '李一', null, day('2026-03-05')),
  lost('王五', '李一', null, null, null, day('2026-03-09')),
  lost('赵六', '周二', null, day('2026-03-11')),
  lost('钱七', '周二', null, day('2026-02-11')),
]
const matrix = (more: readonly (readonly Cell[])[] = []): Workbook => workbookOf({ 战败: [header, ...rows, ...more] })

const within: Condition = { field: 'lossDate', within: 'period' }
const atH: Condition = { field: 'lossLevel', is: 'H' }
const variantOf = (numerator: Expression): Variant => ({
  id: 'x',
  title: text('数', 'n'),
  counts: text('数', 'n'),
  numerator,
})

function both(workbook: Workbook, expression: Expression, person: string | null = null) {
  const { tables } = read(workbook, [loss, card, contacts])
  const people = ['周二', '李一']
  const bases = basesOf(variantOf(expression), tables)
  const [typed, seen] = [
    typedReading(people, periodOf('2026-03'), profile!.settings),
    seenReading(workbook, people, periodOf('2026-03'), profile!),
  ]
  const sheet = { rows: [[null], [{ value: day('2026-03-01') }], [{ value: day('2026-03-31') }], [{ value: person }]] }
  const formula = renderExpression(expression, bases, { first: 'A2', last: 'A3', person: person && 'A4' }, profile!)
  return {
    typed: tally(expression, bases, typed),
    seen: tally(expression, bases, seen),
    formula,
    value: formula === null ? null : evaluate(formula, workbook, sheet as never),
    note: () => unseenNotes(variantOf(expression), bases, typed, seen)(-1),
  }
}

test.each<[string, readonly Condition[], number, number]>([
  ['in the month', [within], 3, 1],
  ['at a level', [atH], 3, 2],
  ['at a level in the month', [within, atH], 2, 1],
  ['with a date', [{ field: 'lossDate', filled: true }], 4, 2],
  ['with a phone', [{ field: 'phone', filled: true }], 4, 2],
])('a level matrix is counted as a sum over its columns: %s', (_, where, store, one) => {
  const expression = { count: 'loss-analysis', where } as const
  const { typed, seen, value, formula } = both(matrix(), expression)
  expect([typed.store, seen.store, value]).toEqual([store, store, store])
  expect([typed.people, seen.people]).toEqual([
    [one, store - one],
    [one, store - one],
  ])
  expect(both(matrix(), expression, '周二').value).toBe(one)
  expect(formula).toContain("'战败'!")
})

test('one column for each level, those not asked for left out', () => {
  const formula = (where: readonly Condition[]) => both(matrix(), { count: 'loss-analysis', where }).formula
  expect(formula([within])?.match(/COUNTIFS/g)).toHaveLength(5)
  expect(formula([within, atH])).toBe(`COUNTIFS('战败'!$E$2:$E$5,">="&A2,'战败'!$E$2:$E$5,"<"&A3+1)`)
})

test('a row filled twice is told where the formula counts it otherwise', () => {
  const workbook = matrix([lost('孙八', '周二', null, day('2026-03-12'), null, day('2026-03-12'))])
  const { typed, seen } = both(workbook, { count: 'loss-analysis', where: [within] })
  expect([typed.store, seen.store]).toEqual([4, 3])
})

test('cards are counted, by no formula, and that is said', () => {
  const one = (name: string): readonly (readonly Cell[])[] => [
    ['客户姓名', name, '电话', '13800000001'],
    ['车型', 'M5', '建卡日期', day('2026-03-02')],
    ['产生级别', 'H', '销售顾问', '李一'],
  ]
  const workbook = workbookOf({ 张三: one('张三'), 王五: one('王五') })
  const expression = { count: 'prospect-card', where: [{ field: 'createdDate', within: 'period' }] } as const
  const { typed, seen, formula, note } = both(workbook, expression)
  expect([typed.store, seen.store, formula]).toEqual([2, 0, null])
  expect(seen.people).toEqual([0, 0])
  expect(note().zh).toBe('《意向客户管理卡》不是一行一条的清单，公式数不到，这里写的是算好的数')
})
