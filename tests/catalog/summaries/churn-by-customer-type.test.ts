import { countsOf, summaryOf } from '../../support/after-sales/figures'
import { readTables } from '../../support/kpi-report'

const vehicle = { customerName: '王芳', plate: '琼A00001', churnReason: null }
test('by customer type and class of churn; who still comes is left out', () => {
  const result = summaryOf(
    readTables({
      'service-churn': [
        { ...vehicle, customerType: '单位', lastServiceDate: '2025-09-01' },
        { ...vehicle, customerType: '单位', lastServiceDate: '2024-09-01' },
        { ...vehicle, customerType: '个人', lastServiceDate: '2024-09-01' },
        { ...vehicle, customerType: null, lastServiceDate: '2024-09-01' },
        { ...vehicle, customerType: '个人', lastServiceDate: '2026-03-01' },
      ],
    }),
    'churn-by-customer-type',
  )
  expect(result).toMatchObject({ rows: ['单位', '个人', '未填'], columns: ['短期完全流失', '长期流失'], total: 4 })
  expect(countsOf(result, '单位')).toEqual([1, 1])
  expect(countsOf(result, '个人')).toEqual([0, 1])
})

test('where only the class is written, classes of the definition in force count, others are told', () => {
  const result = summaryOf(
    readTables({
      'service-churn': [
        { ...vehicle, customerType: '个人', churnClass: '长期流失', churnReason: '价格高' },
        { ...vehicle, customerType: '个人', churnClass: '彻底流失', churnReason: '价格高' },
      ],
    }),
    'churn-by-customer-type',
  )
  expect(result).toMatchObject({ columns: ['长期流失'], total: 1, left: { unreadable: 1 } })
})
