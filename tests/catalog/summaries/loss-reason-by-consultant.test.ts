import { pivot } from '../../../src/engine/pivot'
import lossReasonByConsultant from '../../../src/catalog/summaries/loss-reason-by-consultant'
import { readTables } from '../../support/kpi-report'

const loss = (consultant: string | null, lossReasonCategory: string | null, place: number) => ({
  customerName: '王芳',
  phone: `1380000${1000 + place}`,
  model: '菱智M5',
  lossDate: '2026-03-05',
  lossKind: '战败',
  lossReason: null,
  lossReasonCategory,
  consultant,
})
const rows = [
  ...['跟进不及时', '跟进不及时', '人战败', '价格高', '价格高', '配置'].map((reason) => ['陈晓东', reason] as const),
  ...['价格高', '价格高', '价格高', '朋友推荐', null].map((reason) => ['李海燕', reason] as const),
  [null, '无存货'] as const,
].map(([consultant, reason], place) => loss(consultant, reason, place))
const report = readTables({ 'loss-analysis': rows })
const result = pivot(lossReasonByConsultant, report.tables, report.context)

test('each consultant’s share of a reason, and by how much it differs from the store’s', () => {
  expect(result.columns).toEqual(['陈晓东', '李海燕', '未填'])
  expect(result.rows.at(-1)).toBe('未填')
  const cell = result.cells.find(({ row, column }) => row === '价格·价格高' && column === '李海燕')!
  expect(cell).toMatchObject({ count: 3, columnShare: 3 / 5, rank: 1 })
  expect(cell.deviation).toBeCloseTo(3 / 5 - 5 / 12, 12)
})

test('process against product: a missing car is the process’s, a friend’s word nobody’s', () => {
  expect(result.split?.rows).toEqual(['产品', '价格', '销售流程', '外因', '未填'])
  expect(result.split?.rowTotals.map(({ count }) => count)).toEqual([1, 5, 4, 1, 1])
  expect(result.rowGroups?.rows).toEqual(expect.arrayContaining(['价格', '人', '车', '外因', '未填']))
})

test('names who loses by the process more than the store does, from five losses on', () => {
  const told = lossReasonByConsultant.highlights!(result, report.context)
  expect(told.map(({ zh }) => zh)).toEqual(['陈晓东：6条里销售流程原因3条，占50.0%，全店33.3%，请先看他的跟进和接待。'])
})

test('a sheet that names its consultant once', () => {
  const stated = readTables({
    'loss-analysis': {
      title: '2026年3月流失分析表　销售顾问：周文博',
      rows: rows.slice(0, 2).map(({ consultant: _, ...rest }) => rest),
    },
  })
  expect(pivot(lossReasonByConsultant, stated.tables, stated.context).columns).toEqual(['周文博'])
})
