import cheryC4c from '../../../src/catalog/profiles/chery-c4c'
import { testProfile } from '../../support/testProfile'

testProfile(cheryC4c, {
  windows: [
    ['O', null],
    ['H', 7],
    ['A', 30],
    ['B', 90],
    ['C', null],
  ],
  cadence: { O: 7, H: 2, A: 7, B: 14, C: 30 },
  reads: [
    ['status', '待分配', '在跟'],
    ['status', '已试驾', '在跟'],
    ['status', '已下订', '成交'],
    ['status', '战败/流失', '战败'],
    ['status', 'F', null],
    ['status', 'D', null],
  ],
  models: [
    ['奇瑞瑞虎8', '瑞虎'],
    ['艾瑞泽5', '艾瑞泽'],
  ],
})
