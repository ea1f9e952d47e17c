import score from '../../../src/catalog/profiles/score'
import { testProfile } from '../../support/testProfile'

testProfile(score, {
  windows: [
    ['O', null],
    ['H', 7],
    ['A', 15],
    ['B', 30],
    ['C', 90],
  ],
  cadence: { O: 7, H: 1, A: 3, B: 7, C: 15 },
  reads: [
    ['level', 'Aα', 'A'],
    ['level', 'Hγ', 'H'],
    ['level', 'F', null],
    ['status', 'F', null],
    ['lossKind', 'F', null],
    ['status', 'N', '成交'],
  ],
})

test('F only looks round: not lost', () => expect(Object.keys(score.levels.others)).toEqual(['F']))
