import threeFormsOneCard from '../../../src/catalog/profiles/three-forms-one-card'
import { testProfile } from '../../support/testProfile'

testProfile(threeFormsOneCard, {
  windows: [
    ['O', null],
    ['H', 7],
    ['A', 30],
    ['B', 90],
    ['C', null],
  ],
  cadence: { O: 7, H: 2, A: 7, B: 14, C: 30 },
  reads: [
    ['status', 'D', '成交'],
    ['status', 'F1', '战败'],
    ['status', 'F2', '准战败'],
    ['status', 'L', '失控'],
    ['status', 'M', null],
    ['level', 'M', null],
  ],
})

test('M is after-sales service: neither a level nor an outcome', () =>
  expect(Object.keys(threeFormsOneCard.levels.others)).toEqual(['M']))
