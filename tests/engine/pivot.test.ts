import fc from 'fast-check'
import { pivot } from '../../src/engine/pivot'
import { summarySource, type Summary } from '../../src/model/summary'
import { text } from '../../src/model/text'
import { readTables } from '../support/kpi-report'

const bySource: Summary = {
  id: 'reason-by-model',
  title: text('原因', 'Reasons'),
  definition: text('原因', 'Reasons'),
  sheet: { id: 'x', title: text('原因', 'Reasons') },
  of: [
    summarySource({
      template: 'loss-analysis',
      fields: ['lossReason', 'model', 'lossDate'],
      optional: ['lossKind', 'contactCount'],
      within: 'lossDate',
      read: ({ values }) => ({
        row: (entry) => values.lossReason.at(entry),
        column: (entry) => values.model.at(entry),
      }),
    }),
  ],
  rows: { id: 'reason', title: text('原因', 'Reason') },
  columns: { id: 'model', title: text('车型', 'Model') },
  measures: ['count', 'columnShare', 'rank'],
  source: ['S001'],
}
const loss = (lossReason: string | null, model: string | null, lossDate: string | null = '2026-03-05') => ({
  customerName: '王芳',
  phone: '13800001234',
  createdDate: '2026-02-01',
  initialLevel: 'A',
  lossKind: '战败',
  consultant: '陈晓东',
  lossReason,
  model,
  lossDate,
})
const make = (rows: readonly ReturnType<typeof loss>[]) => {
  const { tables, context } = readTables({ 'loss-analysis': rows })
  return pivot(bySource, tables, context)
}

test('counts, shares of the column, ranks with ties', () => {
  const result = make([loss('甲', 'X'), loss('甲', 'X'), loss('乙', 'X'), loss('丙', 'X'), loss('乙', 'Y')])
  expect(result).toMatchObject({ rows: ['乙', '甲', '丙'], columns: ['X', 'Y'], total: 5, reason: null })
  const plain = result.cells.map(({ row, column, count, columnShare, rank }) => ({
    row,
    column,
    count,
    columnShare,
    rank,
  }))
  expect(plain).toEqual([
    { row: '乙', column: 'X', count: 1, columnShare: 0.25, rank: 2 },
    { row: '甲', column: 'X', count: 2, columnShare: 0.5, rank: 1 },
    { row: '丙', column: 'X', count: 1, columnShare: 0.25, rank: 2 },
    { row: '乙', column: 'Y', count: 1, columnShare: 1, rank: 1 },
  ])
})

test('blanks are listed as 未填, last; other months are left out by name; an undated entry is of its form', () => {
  const result = make([
    loss(null, 'X'),
    loss(null, 'X'),
    loss('甲', null),
    loss('甲', 'X', '2026-02-27'),
    loss('甲', 'X', null),
  ])
  expect(result).toMatchObject({
    rows: ['甲', '未填'],
    columns: ['X', '未填'],
    total: 4,
    unfilled: { rows: 2, columns: 1 },
    left: { otherMonth: 1, undated: 0 },
  })
})

test('no form, or no column: it says why', () => {
  const { context } = readTables({ 'loss-analysis': [loss('甲', 'X')] })
  expect(pivot(bySource, [], context)).toMatchObject({
    total: 0,
    rows: [],
    reason: { zh: '工作簿里没有这项汇总要用的表' },
  })
  const { tables } = readTables({ 'loss-analysis': [loss('甲', 'X')].map(({ lossReason: _, ...rest }) => rest) })
  expect(pivot(bySource, tables, context).reason?.zh).toContain('缺少“战败原因”列')
})

test('nothing is dropped, and shares of a column add to one', () => {
  const word = fc.constantFrom('甲', '乙', '丙', null)
  const date = fc.constantFrom('2026-03-01', '2026-03-31', '2026-02-28', null)
  fc.assert(
    fc.property(fc.array(fc.tuple(word, word, date), { minLength: 1, maxLength: 40 }), (rows) => {
      const result = make(rows.map(([reason, model, day]) => loss(reason, model, day)))
      const { read, counted, left } = result
      expect(read).toBe(rows.length)
      expect(counted + left.otherMonth + left.undated + left.notCounted + left.unreadable).toBe(read)
      expect(result.cells.reduce((sum, { count }) => sum + count, 0)).toBe(result.total)
      for (const column of result.columns) {
        const shares = result.cells.filter((cell) => cell.column === column).map(({ columnShare }) => columnShare)
        expect(shares.reduce<number>((sum, each) => sum + (each ?? 0), 0)).toBeCloseTo(1, 12)
      }
    }),
    { numRuns: 60 },
  )
})
