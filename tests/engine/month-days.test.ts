import { periodOf } from '../../src/engine/compute'
import { basesOf, tally } from '../../src/engine/count'
import { renderExpression, whyNoFormula } from '../../src/engine/formula'
import { seenReading } from '../../src/engine/seen-reading'
import { typedReading } from '../../src/engine/typed-reading'
import type { Condition, Expression } from '../../src/model/expression'
import type { Variant } from '../../src/model/kpi'
import type { MonthId } from '../../src/model/month'
import { readTables, visit } from '../support/kpi-report'
import { day, raw } from '../support/testRule'

const dates = [1, 5, 31, 5, day('2026-03-05'), day('2026-02-05'), day('2026-04-01'), 40, null]

function counted(where: Condition, month: MonthId = '2026-03') {
  const { tables, workbook, context } = readTables({
    'showroom-traffic-log': dates.map((visitDate) => ({ ...visit, visitDate: raw(visitDate), captured: '是' })),
  })
  const expression: Expression = { count: 'showroom-traffic-log', where: [where] }
  const bases = basesOf({ numerator: expression } as Variant, tables)
  const period = periodOf(month)
  const places = { first: '$B$2', last: '$B$3', person: null }
  return {
    formula: renderExpression(expression, bases, places, context.profile),
    typed: tally(expression, bases, typedReading([], period, context.settings)).store,
    seen: tally(expression, bases, seenReading(workbook, [], period, context.profile)).store,
    why: (distinct: Expression) =>
      whyNoFormula(distinct, basesOf({ numerator: distinct } as Variant, tables), places, context.profile)?.zh,
  }
}

test('days without their month are counted from the day before it, by a formula that tells them from dates', () => {
  const { formula, typed, seen } = counted({ field: 'visitDate', within: 'period' })
  const range = `'来店客户登记表'!$A$2:$A$10`
  expect(formula).toBe(
    `COUNTIFS(${range},">="&$B$2,${range},"<"&$B$3+1,${range},">=367")+` +
      `COUNTIFS(${range},">="&$B$2-DATE(2026,3,0),${range},"<"&$B$3+1-DATE(2026,3,0),${range},">=1",${range},"<32")`,
  )
  expect([typed, seen]).toEqual([5, 5])
})

test.each([
  [{ field: 'visitDate', upTo: 'period' }, '2026-03', 6],
  [{ field: 'visitDate', before: 'period' }, '2026-03', 1],
  [{ field: 'visitDate', after: 'period' }, '2026-03', 1],
  [{ field: 'visitDate', within: 'period' }, '2026-04', 1],
  [{ field: 'visitDate', within: 'month before' }, '2026-04', 5],
] as const)('both readings agree on %j in %s', (where, month, expected) => {
  const { typed, seen } = counted(where, month)
  expect([typed, seen]).toEqual([expected, expected])
})

test('customers counted once over such days have no formula, and it says so', () => {
  const { why } = counted({ field: 'visitDate', within: 'period' })
  const where = [{ field: 'visitDate', within: 'period' }] as const
  expect(why({ distinct: 'phone', of: 'showroom-traffic-log', where })).toBe('日期只写了几号')
})

test('a column of dates is asked for plainly', () => {
  const { tables, context } = readTables({ 'showroom-traffic-log': [visit, visit] })
  const expression: Expression = { count: 'showroom-traffic-log', where: [{ field: 'visitDate', within: 'period' }] }
  const bases = basesOf({ numerator: expression } as Variant, tables)
  expect(
    renderExpression(expression, bases, { first: '$B$2', last: '$B$3', person: null }, context.profile),
  ).not.toContain('DATE(')
})
