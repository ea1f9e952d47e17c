import { serviceKindOf } from '../../../src/catalog/facts/service-kinds'
import { rowCounts, summaryOf } from '../../support/after-sales/figures'
import { readTables } from '../../support/kpi-report'

test('by what the last visit was for, as written and grouped', () => {
  const vehicle = { customerName: '王芳', plate: '琼A00001', churnReason: '价格高', lastServiceDate: '2025-01-05' }
  const kinds = ['首保', '首保', '更换刹车片', '保险事故维修', '洗车', null]
  const result = summaryOf(
    readTables({ 'service-churn': kinds.map((lastServiceKind) => ({ ...vehicle, lastServiceKind })) }),
    'churn-by-last-service',
  )
  expect(rowCounts(result)).toEqual({ 首保: 2, 保险事故维修: 1, 更换刹车片: 1, 洗车: 1, 未填: 1 })
  expect(rowCounts(result.rowGroups!)).toEqual({ 保养: 2, 维修: 1, '钣喷/事故': 1, 其他: 1, 未填: 1 })
  expect(result.rowGroups!.rows).toEqual(['保养', '维修', '钣喷/事故', '其他', '未填'])
})

test.each([
  ['定期保养', '保养'],
  ['三包索赔', '保修/索赔'],
  ['质保维修', '保修/索赔'],
  ['钣金喷漆', '钣喷/事故'],
  ['空调不制冷', '维修'],
  ['精品加装', '其他'],
])('%s is %s', (written, kind) => expect(serviceKindOf(written)).toBe(kind))
