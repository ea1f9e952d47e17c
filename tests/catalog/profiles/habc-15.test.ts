import habc15 from '../../../src/catalog/profiles/habc-15'
import { testProfile } from '../../support/testProfile'

testProfile(habc15, {
  windows: [
    ['O', null],
    ['H', 7],
    ['A', 15],
    ['B', 30],
    ['C', 90],
  ],
  cadence: { O: 7, H: 1, A: 3, B: 7, C: 15 },
  reads: [
    ['level', 'A级', 'A'],
    ['level', 'N', null],
    ['status', 'D', '成交'],
    ['status', 'F', '战败'],
    ['status', 'F1', null],
    ['status', 'L', null],
    ['status', 'N', null],
  ],
})
