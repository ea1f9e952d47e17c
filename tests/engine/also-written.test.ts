import { alsoWritten } from '../../src/engine/also-written'
import { basesOf, tally } from '../../src/engine/count'
import { periodOf } from '../../src/engine/compute'
import { renderExpression } from '../../src/engine/formula'
import { seenReading } from '../../src/engine/seen-reading'
import { typedReading } from '../../src/engine/typed-reading'
import type { Condition, Expression } from '../../src/model/expression'
import type { Variant } from '../../src/model/kpi'
import type { Cell } from '../../src/model/workbook'
import { evaluate } from '../support/countifs'
import { readTables, visit } from '../support/kpi-report'

const here = { rows: [], widths: [], headerRows: 0 }

function counted(rows: readonly { readonly [field: string]: Cell }[], where: readonly Condition[]) {
  const { tables, workbook, context } = readTables({
    'showroom-traffic-log': rows.map((row) => ({ ...visit, ...row })),
  })
  const expression: Expression = { count: 'showroom-traffic-log', where }
  const bases = basesOf({ numerator: expression } as Variant, tables)
  const period = periodOf('2026-03')
  const formula = renderExpression(expression, bases, { first: '$B$2', last: '$B$3', person: null }, context.profile)
  return {
    formula: formula ?? '',
    typed: tally(expression, bases, typedReading([], period, context.settings)).store,
    seen: tally(expression, bases, seenReading(workbook, [], period, context.profile)).store,
    computed: evaluate(formula ?? '', workbook, here),
    byAnother: evaluate(formula ?? '', workbook, here, true),
    table: tables[0]!,
  }
}
const ticks = (...cells: readonly Cell[]) =>
  counted(
    cells.map((captured) => ({ captured })),
    [{ field: 'captured', yes: true }],
  )

test('a formula asks for the spellings that stand in the column', () => {
  const { formula, typed, seen, computed } = ticks('是', '✅', '有（手机）', ' √', '是。', '否', null, '未问')
  expect(formula).toContain('"✅","有（手机）"," √","是。"}')
  expect([typed, seen, computed]).toEqual([5, 5, 5])
  expect(ticks('是', '否').formula).not.toContain('✅')
})

test('a term is asked for with the spaces that stand in it', () => {
  const { formula, typed, computed } = counted(
    ['首次', '首 次', '首次\u00a0', '再 次', '再次'].map((visitKind) => ({ visitKind })),
    [{ field: 'visitKind', is: '首次' }],
  )
  expect(formula).toContain('"首 次","首次\u00a0"')
  expect([typed, computed]).toEqual([3, 3])
})

test('the logical value is counted once, by programs that take it for 1 and by those that do not', () => {
  const { formula, typed, seen, computed, byAnother } = ticks(true, false, '是', 1, '1', null)
  expect(formula).toMatch(/\}\)\)\+COUNTIFS\((\S+),TRUE\)-COUNTIFS\(\1,"1",\1,TRUE\)$/)
  expect([typed, seen, computed, byAnother]).toEqual([4, 4, 4, 4])
})

test('what programs compare differently is not asked for', () => {
  // Full width, a sign that is not seen, a number or a logical value with something around it.
  const { table } = ticks('Ｙ', '√\ufe0f', '是\u200b', '1 ', '１', ' TRUE', 'true', '是', '首\n次', '是\n')
  expect(alsoWritten(table, { field: 'captured', yes: true }, ['是', 'y', '√', '1'])).toEqual({
    words: [],
    isTicked: false,
  })
})

test('of many spellings a dozen are asked for', () => {
  const remarks = Array.from({ length: 20 }, (_, at) => `有（${'甲'.repeat(at + 1)}）`)
  const { typed, seen, computed } = ticks(...remarks)
  expect([typed, seen, computed]).toEqual([20, 12, 12])
})
