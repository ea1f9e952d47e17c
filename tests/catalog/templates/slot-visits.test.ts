import slotVisits from '../../../src/catalog/templates/slot-visits'
import trafficStatistics from '../../../src/catalog/templates/traffic-statistics'
import { readHeaders } from '../../support/recognise-headers'

describe('slot-visits', () => {
  test('is never a sheet of its own', () => {
    expect(slotVisits.derived).toBe(true)
    expect(readHeaders('日期|时段|时段来店数').template).not.toBe('slot-visits')
  })

  test('holds whatever a series of its form puts there', () => {
    const made = (trafficStatistics.layout.series ?? []).filter(({ template }) => template === 'slot-visits')
    expect(made.map(({ heads }) => heads)).toEqual(['slot'])
    for (const { head, cell, carried } of made)
      expect(Object.keys(slotVisits.columns).sort()).toEqual([head, cell, ...carried].sort())
  })
})
