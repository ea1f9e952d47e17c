import { catalog } from '../../../src/catalog'
import { rowCounts, summaryOf } from '../../support/after-sales/figures'
import { readTables } from '../../support/kpi-report'

const vehicle = { customerName: '王芳', plate: '琼A00001', lastServiceDate: '2025-01-05' }
const summary = catalog.summaries.find(({ id }) => id === 'unreached-outcome')!

test('outcomes in the order of S004, what a result says where the reason is blank, and what to do next', () => {
  const report = readTables({
    'service-churn': [
      { ...vehicle, unreachedReason: '停机', trackResult: null },
      { ...vehicle, unreachedReason: '号码是空号', trackResult: null },
      { ...vehicle, unreachedReason: '空号', trackResult: '未联系上' },
      { ...vehicle, unreachedReason: null, trackResult: '两次无人接听' },
      { ...vehicle, unreachedReason: '说不清', trackResult: null },
      { ...vehicle, unreachedReason: null, trackResult: '已预约周六' },
    ],
  })
  const result = summaryOf(report, 'unreached-outcome')
  expect(rowCounts(result)).toEqual({ 停机: 1, 空号: 2, 无人接听: 1, 未归类: 1 })
  expect(result.rows).toEqual(['停机', '空号', '无人接听', '未归类'])
  expect(summary.highlights?.(result, report.context).map(({ zh }) => zh)).toEqual([
    '最多的失败原因是“空号”，2，占40.0%。',
    '跟踪失败率83.3%：名单内6条，没联系上5条。',
    '“空号”的下一步：告知服务顾问，下次进站时更正资料。',
  ])
})

test('a sheet that counts already', () => {
  const result = summaryOf(
    readTables({
      'unreached-outcomes': [
        { unreachedReason: '无法接通', unitCount: 60, unitShare: 0.6 },
        { unreachedReason: '关机', unitCount: 40, unitShare: 0.4 },
      ],
    }),
    'unreached-outcome',
  )
  expect(rowCounts(result)).toEqual({ 无法接通: 60, 关机: 40 })
})
