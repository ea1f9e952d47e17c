import { bhmc } from '../../../src/catalog/facts/level-systems/bhmc'
import { abcdGtmc } from '../../../src/catalog/facts/level-systems/abcd-gtmc'
import { fengxingSettings } from '../../../src/catalog/facts/fengxing-settings'
import { levelsFor, purchaseWindow } from '../../../src/catalog/facts/purchase-windows'

const levels = (written: string): string => {
  const window = purchaseWindow(written)
  return window ? levelsFor(window, bhmc, fengxingSettings).join('') : ''
}

test.each([
  ['7日内', 'H'],
  ['７天以内', 'H'],
  ['一周内', 'H'],
  ['马上', 'H'],
  ['7天', 'HA'],
  ['15天', 'A'],
  ['半个月', 'A'],
  ['7日以上~1个月内', 'A'],
  ['1个月', 'AB'],
  ['两个月左右', 'B'],
  ['1-3个月', 'B'],
  ['一至三个月', 'B'],
  ['3个月', 'BC'],
  ['三个月以上', 'C'],
  ['>3个月', 'C'],
  ['1个月以上', 'BC'],
  ['半年', 'C'],
  ['一年内', 'C'],
  ['不确定', 'C'],
  ['1周~3个月', 'BA'],
])('%s is %s', (written, expected) => expect(levels(written)).toBe(expected))

test.each(['国庆前', '2026-04', '有意向', '30', ''])('“%s” says no number of days', (written) =>
  expect(purchaseWindow(written)).toBeNull(),
)

test('another system has its own windows', () => {
  const settings = { window: { ...fengxingSettings.window, ...abcdGtmc.window } }
  const of = (written: string) => levelsFor(purchaseWindow(written)!, abcdGtmc, settings).join('')
  expect([of('7日内'), of('1个月内'), of('3个月内'), of('半年内')]).toEqual(['A', 'B', 'C', 'D'])
})
