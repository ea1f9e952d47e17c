import { catalog } from '../../src/catalog'
import { check, checkNow } from '../../src/engine/check'
import { cellAt, patch, readingOf } from '../../src/engine/patch'
import type { Question } from '../../src/model/context'
import type { Catalog } from '../../src/model/report'
import { columnRule, sheetRule, tableRule, workbookRule, type Rule } from '../../src/model/rule'
import { text } from '../../src/model/text'
import type { Workbook } from '../../src/model/workbook'
import { day, workbookOfTables } from '../support/testRule'

const words = (id: string, code: string) => ({
  id,
  code,
  severity: 'error' as const,
  title: text(id, id),
  why: text('为', 'why'),
  source: ['inferred'],
})
const blank = tableRule({
  ...words('blank-reason', 'DF91'),
  messages: { blank: text('{name}没有原因', '{name} has no reason') },
  on: ['loss-analysis'],
  fields: ['lossReason', 'customerName'],
  *check({ values }) {
    for (const row of values.lossReason.blankRows())
      yield { row, field: 'lossReason', message: 'blank', data: { name: values.customerName.at(row) } }
  },
})
const spaced = columnRule({
  ...words('spaced-name', 'ST91'),
  messages: { spaced: text('“{value}”有空格', '"{value}" has spaces') },
  applies: ({ field }) => field === 'customerName',
  *check({ cells }) {
    for (let row = 0; row < cells.length; row++) {
      const value = cells.at(row)
      if (typeof value === 'string' && value !== value.trim())
        yield {
          row,
          message: 'spaced',
          data: { value },
          fix: { title: text('去掉空格', 'Trim'), safe: true, value: value.trim() },
        }
    }
  },
})
const unsigned = workbookRule({
  ...words('fewer-rows', 'DF92'),
  after: ['blank-reason'],
  messages: { fewer: text('少{n}行', '{n} rows fewer') },
  reads: {
    cards: { template: 'prospect-card', fields: ['customerName'] },
    losses: { template: 'loss-analysis', fields: ['customerName'] },
  },
  *check({ cards, losses }) {
    const rows = (views: readonly { readonly height: number }[]): number =>
      views.reduce((sum, { height }) => sum + height, 0)
    const view = losses[0]!
    if (rows(losses) < rows(cards))
      yield {
        in: view,
        row: 0,
        field: 'customerName',
        message: 'fewer',
        data: { n: rows(cards) - rows(losses) },
        causedBy: { rule: 'blank-reason', at: { in: view, row: 1, field: 'lossReason' } },
      }
  },
})
const lacking = sheetRule({
  ...words('lacking', 'ST92'),
  messages: { lacking: text('缺列', 'a column is missing') },
  *check({ missing }) {
    for (const field of missing) yield { field, message: 'lacking' }
  },
})
const some = (...rules: readonly Rule[]): Catalog => ({ ...catalog, rules })
const question: Question = { profile: catalog.profiles[0]!, today: day('2026-03-31'), month: '2026-03' }
const losses = [
  {
    customerName: '李一',
    phone: '13800000001',
    model: '菱智',
    createdDate: '2026-03-01',
    initialLevel: 'B',
    lossDate: '2026-03-05',
    lossReason: '价格',
    managerSignature: '张',
  },
  {
    customerName: '王二 ',
    phone: '13800000002',
    model: '菱智',
    createdDate: '2026-03-01',
    initialLevel: 'B',
    lossDate: '2026-03-06',
    lossReason: null,
    managerSignature: '张',
  },
]
const cards = ['李一', '王二', '赵三'].map((customerName, index) => ({
  customerName,
  phone: `1380000000${index + 1}`,
  model: '菱智',
  createdDate: '2026-03-01',
  initialLevel: 'B',
  level: 'B',
  status: '战败',
}))
const workbook = workbookOfTables({ 'prospect-card': cards, 'loss-analysis': losses })

test('findings stand at worksheet cells, carry their cause and are counted with and without consequences', () => {
  const report = checkNow(workbook, some(unsigned, blank, spaced), question)
  expect(report.findings.map(({ code, at, data }) => [code, at.row, at.column, data])).toEqual([
    ['DF91', 2, 6, { name: '王二' }],
    ['DF92', 1, 0, { n: 1 }],
    ['ST91', 2, 0, { value: '王二 ' }],
  ])
  expect(report.findings[1]?.causedBy).toBe(report.findings[0])
  expect(report.counts).toEqual({ error: 3, warning: 0, info: 0 })
  expect(report.roots).toEqual({ error: 2, warning: 0, info: 0 })
  expect(report.findings[2]?.fix).toMatchObject({ value: '王二', was: '王二 ', safe: true })
})

test('a rule that cannot run says why', () => {
  const only = (...tables: Parameters<typeof workbookOfTables>) =>
    checkNow(workbookOfTables(...tables), some(unsigned, blank), question).notChecked
  expect(only({ 'prospect-card': cards }).map(({ code, reason }) => [code, reason.zh])).toEqual([
    ['DF91', '没有《意向客户流失分析表》'],
    ['DF92', '没有《意向客户流失分析表》'],
  ])
  const withoutReason = losses.map(({ lossReason: _, ...rest }) => ({ ...rest, managerComment: '已核实' }))
  expect(
    only({ 'prospect-card': cards, 'loss-analysis': withoutReason }).map(({ code, reason }) => [code, reason.zh]),
  ).toEqual([['DF91', '“意向客户流失分析表”没有“战败原因”列']])
})

test('a rule on how a sheet was read points at the header', () => {
  const { findings } = checkNow(workbookOfTables({ 'loss-analysis': losses }), some(lacking), question)
  expect(findings.map(({ at, field }) => [at.row, field])).toEqual([
    [0, 'consultant'],
    [0, 'managerComment'],
    [0, 'generalManagerSignature'],
  ])
})

test('the check reports its progress and can be left half way', () => {
  const steps = check(workbook, some(unsigned, blank, spaced), question)
  const first = steps.next()
  expect(first).toMatchObject({ done: false, value: { done: 0, of: 3 } })
  steps.return(undefined as never)
  expect(steps.next().done).toBe(true)
})

describe('after an edit', () => {
  const runs = { blank: 0, spaced: 0, unsigned: 0 }
  const counting = <R extends Rule>(rule: R, name: keyof typeof runs): R =>
    ({
      ...rule,
      check: (...given: never[]) => (runs[name]++, (rule.check as (...all: never[]) => unknown)(...given)),
    }) as unknown as R
  const rules = some(counting(blank, 'blank'), counting(spaced, 'spaced'), counting(unsigned, 'unsigned'))
  const first = checkNow(workbook, rules, question)
  const edited = (at: { sheet: string; row: number; column: number }, value: string): Workbook =>
    patch(workbook, readingOf([{ at, value }], workbook))

  test('only the rules that read the cell run again, and the report is that of a fresh check', () => {
    const before = { ...runs }
    const next = edited({ sheet: '意向客户流失分析表', row: 2, column: 6 }, '买了别家')
    const again = checkNow(next, rules, question, first)
    // unsigned comes after blank-reason, whose findings changed.
    expect({
      blank: runs.blank - before.blank,
      spaced: runs.spaced - before.spaced,
      unsigned: runs.unsigned - before.unsigned,
    }).toEqual({ blank: 1, spaced: 0, unsigned: 1 })
    expect(again.findings).toEqual(checkNow(next, rules, question).findings)
    expect(cellAt(next, { sheet: '意向客户流失分析表', row: 2, column: 6 })).toBe('买了别家')
  })

  test('writing the same value again runs nothing', () => {
    const before = { ...runs }
    const next = edited({ sheet: '意向客户流失分析表', row: 1, column: 0 }, '李一')
    expect(next).toBe(workbook)
    checkNow(next, rules, question, first)
    expect(runs).toEqual(before)
  })
})
