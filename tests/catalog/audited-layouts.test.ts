import { catalog } from '../../src/catalog'
import { checkNow } from '../../src/engine/check'
import type { Report } from '../../src/model/report'
import { audited } from '../support/audited'
import { day, workbookOfTables, type TablesLiteral } from '../support/testRule'

const [profile] = catalog.profiles
const check = (tables: TablesLiteral): Report =>
  checkNow(workbookOfTables(tables), catalog, { profile: profile!, today: day('2026-04-10') })
const countsOf = ({ findings }: Report): Record<string, number> => {
  const counts: Record<string, number> = {}
  for (const { code } of findings) counts[code] = (counts[code] ?? 0) + 1
  return counts
}

type Rows = readonly Readonly<Record<string, unknown>>[]
const without = (rows: unknown, ...fields: string[]): never =>
  (rows as Rows).map((row) =>
    Object.fromEntries(Object.entries(row).filter(([field]) => !fields.includes(field))),
  ) as never
const cards = audited['prospect-card'] as Rows
const form = audited['loss-analysis'] as { title: string; rows: Rows }
const signing = ['managerSignature', 'managerSignedDate', 'generalManagerSignature', 'generalManagerSignedDate']
const told = { DF01: 3, DF03: 2, DF05: 1, DF10: 2, DF22: 2, DF24: 1, DF27: 1 }

test('signed once at the foot, the general manager’s place left blank', () => {
  const foot = [['销售经理签字：何刚  2026年3月5日', null, null, '总经理签字：        年   月   日']]
  const report = check({
    'prospect-card': cards,
    'loss-analysis': { title: form.title, rows: without(form.rows, ...signing), foot },
  })
  expect(countsOf(report)).toEqual(told)
  expect(report.notChecked.map(({ code }) => code)).toEqual(expect.arrayContaining(['DF14', 'DF15', 'DF18', 'RG01']))
  expect(report.tables.find(({ template }) => template.id === 'loss-analysis')?.foot).toEqual({
    managerSignature: '何刚',
    managerSignedDate: '2026-03-05',
    generalManagerSignature: '',
  })
})

test('a ledger that tells the lost cards by their date alone', () => {
  const report = check({ ...audited, 'prospect-card': without(cards, 'status') })
  expect(countsOf(report)).toEqual(told)
})

test('a ledger that writes 战败 among the remarks', () => {
  const remarked: Rows = cards.map(({ status, ...card }) => ({
    ...card,
    remark: status === '战败' ? '战败' : '出差，月底再约',
  }))
  const report = check({ ...audited, 'prospect-card': remarked })
  expect(countsOf(report)).toEqual(told)
  const own = remarked.map((card) =>
    card.customerName === '王芳' ? { ...card, lossDate: null, remark: '已买别的' } : card,
  )
  expect(countsOf(check({ ...audited, 'prospect-card': own })).DF02).toBeUndefined()
})

test('a ledger that tells no loss at all is not checked', () => {
  const report = check({ ...audited, 'prospect-card': without(cards, 'status', 'lossDate') })
  const reason = report.notChecked.find(({ code }) => code === 'DF01')?.reason
  expect(reason).toEqual({
    zh: '“意向客户管理卡”没有“结果”或“战败日期”列',
    en: '"意向客户管理卡" has no column "Status" or "Loss date"',
  })
})
