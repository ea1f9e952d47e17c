import abcdGtmc from '../../../src/catalog/profiles/abcd-gtmc'
import { testProfile } from '../../support/testProfile'

testProfile(abcdGtmc, {
  windows: [
    ['A', 7],
    ['B', 30],
    ['C', 90],
    ['D', 180],
  ],
  cadence: { A: 2, B: 7, C: 14, D: 30 },
  reads: [
    ['level', 'D级', 'D'],
    ['level', '一周内', 'A'],
    ['level', '半年', 'D'],
    ['level', 'H', null],
    ['level', '订单', null],
    ['status', 'D', null],
    ['status', '已订车', '成交'],
  ],
  models: [
    ['广汽丰田凯美瑞', '凯美瑞'],
    ['雷凌双擎', '雷凌'],
  ],
})

test('D is half a year, and three sign the register', () => {
  expect(abcdGtmc.settings).toMatchObject({ lowLevels: ['D'], highLevels: ['A'] })
  expect(abcdGtmc.signatures['showroom-traffic-log']).toEqual(['frontDesk', 'supervisor', 'manager'])
})
