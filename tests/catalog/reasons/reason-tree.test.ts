import { reasonTree } from '../../../src/catalog/reasons'
import { lossReasons } from '../../../src/catalog/facts/loss-reasons'
import type { BlankReason } from '../../../src/model/loss-reason'
import type { Cell } from '../../../src/model/workbook'
import { reportOf } from '../../support/testRule'
import rule from '../../../src/catalog/rules/unlisted-reason-category'
import { reasons } from './reasons'

const entry = (lossReason: string | null, lossReasonCategory: Cell = null) => ({
  customerName: '陈立',
  phone: '13800000001',
  lossDate: '2026-03-05',
  lossReason,
  lossReasonCategory,
})
const tablesOf = (rows: readonly ReturnType<typeof entry>[]) =>
  reportOf(rule, { name: '', month: '2026-03', tables: { 'loss-analysis': [...rows] } }).tables
const blanksOf = (rows: readonly ReturnType<typeof entry>[]): readonly BlankReason[] =>
  reasonTree.blanks(tablesOf(rows))
const labelOf = (code: string): string => lossReasons.find((one) => one.code === code)?.label ?? code

test.each(reasons)('%s', (reason, ...codes) => {
  const [blank] = blanksOf([entry(reason)])
  expect(blank!.proposals.map(({ value }) => value).toSorted()).toEqual(codes.map(labelOf).toSorted())
  for (const { words } of blank!.proposals) expect(words.length).toBeGreaterThan(0)
  for (const { words } of blank!.proposals) for (const word of words) expect(reason.replace(/\s/g, '')).toContain(word)
  if (codes.length !== 1) expect(blank!.certain).toBe(false)
})

test('the table has every reason of the tree that a text can tell', () => {
  const covered = new Set(reasons.flatMap(([, ...codes]) => codes))
  const told = lossReasons.filter(({ code }) => !code.endsWith('0') && code !== 'X9').map(({ code }) => code)
  expect(told.filter((code) => !covered.has(code))).toEqual([])
})

test('what the workbook decided before weighs: its words decide where the tree says nothing', () => {
  const before = ['单位停了补助，车补没了', '车补没了，自己掏不起', '车补没了就不折腾了'].map((words) =>
    entry(words, '资金不到位/预算不足'),
  )
  const [alone] = blanksOf([entry('单位车补没了')])
  expect(alone!.proposals).toEqual([])
  const [blank] = blanksOf([...before, entry('单位车补没了')])
  expect(blank!.proposals.map(({ value }) => value)).toEqual(['资金不到位/预算不足'])
  expect(blank!.proposals[0]!.words).toEqual([])
  expect(blank!.proposals[0]!.earlier).toEqual([
    { words: '车补没了', entries: [0, 1, 2].map((row) => ({ table: expect.any(String) as string, row })) },
  ])
  expect(blank!.certain).toBe(false)
})

test('the dealer’s own use of a word stands above the tree’s', () => {
  const before = Array.from({ length: 6 }, (_, index) => entry(`对面便宜${index + 2}千`, '价格高'))
  expect(blanksOf([entry('对面便宜三千')])[0]!.proposals.map(({ value }) => value)).toEqual(['促销/政策不如竞品'])
  const [blank] = blanksOf([...before, entry('对面便宜三千')])
  expect(blank).toMatchObject({ proposals: [{ value: '价格高' }], certain: false })
})

test('categories are written as the workbook writes them: its groups, its codes, its own words', () => {
  expect(blanksOf([entry('贵', '价格'), entry('嫌贵了八千')])[0]!.proposals).toMatchObject([
    { value: '价格', group: '价格' },
  ])
  expect(blanksOf([entry('后排小', 'V4'), entry('第二排空间小')])[0]!.proposals).toMatchObject([
    { value: 'V4', group: '车' },
  ])
  const both = blanksOf([entry('贵', '价格'), entry('后排小', '车'), entry('贵了八千，送的也少，优惠太少')])
  expect(both[0]!.proposals.map(({ value }) => value)).toEqual(['价格'])
})

test('only entries whose cell is blank are asked about', () => {
  expect(blanksOf([entry('嫌贵', '缘分未到'), entry('嫌贵', '价格高'), entry('嫌贵', 3)])).toEqual([])
  const [blank, ...others] = blanksOf([entry('嫌贵', '价格高'), entry('嫌贵')])
  expect(others).toEqual([])
  expect(blank).toMatchObject({ row: 1, reason: '嫌贵' })
  expect(blank!.at.row).toBe(2)
})

test('the choices are the tree’s, each once, in the workbook’s words', () => {
  const { length } = reasonTree.choices(tablesOf([entry('嫌贵')]))
  expect(length).toBe(lossReasons.filter(({ code }) => !code.endsWith('0')).length)
  expect(
    reasonTree.choices(tablesOf([entry('嫌贵', '价格'), entry('空间小', '车')])).map(({ value }) => value),
  ).toEqual(expect.arrayContaining(['价格', '车', '跟进不及时', '其他']))
})
