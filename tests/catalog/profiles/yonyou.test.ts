import yonyou from '../../../src/catalog/profiles/yonyou'
import { testProfile } from '../../support/testProfile'

testProfile(yonyou, {
  windows: [
    ['O', null],
    ['H', 7],
    ['A', 30],
    ['B', 90],
    ['C', null],
  ],
  cadence: { O: 7, H: 2, A: 7, B: 14, C: 30 },
  reads: [
    ['status', 'FO', '在跟'],
    ['status', '战败申请中', '在跟'],
    ['status', 'F', '战败'],
    ['status', 'N', '在跟'],
    ['status', 'D', '成交'],
    ['lossKind', 'F', '战败'],
    ['lossKind', 'FO', null],
  ],
  models: [
    ['Jeep自由光', '自由光'],
    ['指南者', '指南者'],
  ],
})
