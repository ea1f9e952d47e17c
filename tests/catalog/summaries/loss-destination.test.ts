import { destinationOf } from '../../../src/catalog/facts/destination-keys'
import lossDestination from '../../../src/catalog/summaries/loss-destination'
import { pivot } from '../../../src/engine/pivot'
import { readTables } from '../../support/kpi-report'

const loss = (lossDestination: string | null, lossKind: string | null, model = '菱智M5') => ({
  customerName: '王芳',
  phone: '13800001234',
  model,
  lossReason: '价格高',
  lossDate: '2026-03-05',
  lossKind,
  lossDestination,
})

test('what was bought by the series asked for, of those lost to somebody', () => {
  const report = readTables({
    'loss-analysis': [
      loss('哈弗 h6', '战败'),
      loss('哈弗H6', '战败', '风行T5'),
      loss('同品牌他店', '战败'),
      loss('竞品', '战败'),
      loss(null, '战败'),
      loss('五菱宏光', '失控'),
      loss('五菱宏光', null),
    ],
  })
  const result = pivot(lossDestination, report.tables, report.context)
  expect(result.rows).toEqual(['哈弗H6', '不明', '本品牌他店', '未填'])
  expect(result).toMatchObject({ total: 5, left: { notCounted: 2 }, unfilled: { rows: 1, columns: 0 } })
  expect(result.rowGroups?.rows.map((row, place) => [row, result.rowGroups?.rowTotals[place]?.count])).toEqual([
    ['竞品', 2],
    ['本品牌他店', 1],
    ['不明', 1],
    ['未填', 1],
  ])
})

test('without a column for the kind every loss counts', () => {
  const rows = [loss('哈弗H6', null), loss(null, null)].map(({ lossKind: _, ...rest }) => rest)
  const report = readTables({ 'loss-analysis': rows })
  expect(pivot(lossDestination, report.tables, report.context).total).toBe(2)
})

test.each([
  ['ＣＳ７５', 'CS75'],
  ['菱智 M5', '本品牌他店'],
  ['外地经销商', '本品牌他店'],
  ['二手', '二手车'],
  ['没买车', '未购'],
  ['不知道', '不明'],
  ['比亚迪宋pro', '比亚迪宋Pro'],
  ['五菱 宏光S', '五菱宏光S'],
])('%s is %s', (written, told) => expect(destinationOf(written, readTables({}).context)).toBe(told))
