import { catalog } from '../../src/catalog'
import { recognise } from '../../src/engine/recognise'
import type { Cell } from '../../src/model/workbook'
import { day } from '../support/testRule'
import { workbookOf } from '../support/workbook'

const [profile] = catalog.profiles
const monthOf = (sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>) =>
  recognise(workbookOf(sheets), catalog, { profile: profile!, today: day('2026-04-10') }).context.month

const cards = [
  ['2026年3月意向客户管理卡'],
  ['意向产生日期', '客户姓名', '联系电话', '意向车型', '意向级别', '结果', '战败日期'],
  [day('2026-01-06'), '陈立', '13800000001', '菱智M5', 'B', '战败', day('2026-02-03')],
]
const losses = (lossDate: Cell) => [
  ['客户姓名', '联系电话', '意向车型', '战败日期', '战败原因', '类别'],
  ['陈立', '13800000001', '菱智M5', lossDate, '价格', '战败'],
]

test('cards alone are of the month in their title', () => expect(monthOf({ 卡: cards })).toBe('2026-03'))

test('the dates of a loss table weigh more than the title of the cards', () => {
  expect(monthOf({ 卡: cards, 战败: losses(day('2026-02-03')) })).toBe('2026-02')
  expect(monthOf({ 卡: cards, 战败: losses(null) })).toBe('2026-03')
})
