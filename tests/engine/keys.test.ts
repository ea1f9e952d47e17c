import { catalog } from '../../src/catalog'
import { checkNow } from '../../src/engine/check'
import { findingKey } from '../../src/engine/keys'
import type { Workbook } from '../../src/model/workbook'
import { tableRule } from '../../src/model/rule'
import { text } from '../../src/model/text'
import { day, workbookOfTables } from '../support/testRule'

const blank = tableRule({
  id: 'blank-reason',
  code: 'DF91',
  severity: 'error',
  title: text('没有原因', 'No reason'),
  why: text('为什么', 'why'),
  source: ['inferred'],
  messages: { blank: text('没有原因', 'no reason') },
  on: ['loss-analysis'],
  fields: ['lossReason', 'customerName'],
  *check({ values }) {
    for (const row of values.lossReason.blankRows())
      yield { row, field: 'lossReason', message: 'blank', data: { name: values.customerName.at(row) } }
  },
})
const loss = (customerName: string, phone: string, lossReason: string | null) => ({
  customerName,
  phone,
  model: '菱智',
  createdDate: '2026-03-01',
  lossDate: '2026-03-05',
  lossReason,
})
const losses = [loss('李一', '13800000001', '价格'), loss('王二', '13800000002', null)]
const workbook = workbookOfTables({ 'loss-analysis': losses })
const rules = { ...catalog, rules: [blank] }
const question = { profile: catalog.profiles[0]!, today: day('2026-03-31') }

describe('a finding’s key', () => {
  const keys = (book: Workbook) => {
    const report = checkNow(book, rules, question)
    return report.findings.map((finding) => findingKey(finding, report))
  }
  test('survives sorting, and its facts change with what the rule read', () => {
    const [here] = keys(workbook)
    const [sorted] = keys(workbookOfTables({ 'loss-analysis': [...losses].reverse() }))
    expect(sorted).toEqual(here)
    const renamed = losses.map((row) => (row.lossReason === null ? { ...row, customerName: '王小二' } : row))
    const [changed] = keys(workbookOfTables({ 'loss-analysis': renamed }))
    expect(changed?.key).toBe(here?.key)
    expect(changed?.facts).not.toBe(here?.facts)
  })
  test('is salted by the workbook, and of two equals each has its own', () => {
    const [here] = keys(workbook)
    const [salted] = keys({ ...workbook, memory: { salt: 'x', accepted: [] } })
    expect(salted?.key).not.toBe(here?.key)
    expect(here?.key).toMatch(/^DF91:[0-9a-f]{24}$/)
    const twins = keys(workbookOfTables({ 'loss-analysis': [losses[1]!, losses[1]!] }))
    expect(new Set(twins.map(({ key }) => key)).size).toBe(2)
  })
  test('has the same facts whether words are listed in a sentence or as words, in whatever order', () => {
    const report = checkNow(workbook, rules, question)
    const factsOf = (names: string | readonly string[]) =>
      findingKey({ ...report.findings[0]!, data: { names } }, report).facts
    expect(factsOf(['李一', '王二'])).toBe(factsOf('李一、王二'))
    expect(factsOf(['王二', '李一'])).toBe(factsOf('李一、王二'))
    expect(factsOf(['李一'])).not.toBe(factsOf('李一、王二'))
  })
})
