import ownerVisits from '../../../src/catalog/templates/owner-visits'
import ownerVisitPlan from '../../../src/catalog/templates/owner-visit-plan'
import { readHeaders } from '../../support/recognise-headers'

describe('owner-visits', () => {
  test('is never a sheet of its own', () => {
    expect(ownerVisits.derived).toBe(true)
    expect(readHeaders('客户姓名|联系电话|区域|客户分级|销售顾问|计划月份|电访日期').template).not.toBe('owner-visits')
  })

  test('holds whatever a series of its form puts there', () => {
    const made = (ownerVisitPlan.layout.series ?? []).filter(({ template }) => template === 'owner-visits')
    expect(made.map(({ heads }) => heads)).toEqual(['month'])
    for (const { head, cell, carried } of made)
      expect(Object.keys(ownerVisits.columns).sort()).toEqual([head, cell, ...carried].sort())
  })
})
