import jmc from '../../../src/catalog/profiles/jmc'
import { testProfile } from '../../support/testProfile'

testProfile(jmc, {
  windows: [
    ['O', null],
    ['H', 7],
    ['A', 30],
    ['B', 90],
    ['C', null],
  ],
  cadence: { O: 7, H: 2, A: 7, B: 14, C: 30 },
  reads: [
    ['lossKind', '判断失误', '准战败'],
    ['lossKind', '长期未成交', '准战败'],
    ['lossKind', '已购竞品', '战败'],
    ['tier', '优质客户', '优质'],
    ['tier', '潜力', '潜力'],
  ],
  models: [
    ['匹卡', '皮卡'],
    ['新世代全顺', '全顺'],
    ['江铃凯运', '轻卡'],
    ['宝典', '皮卡'],
  ],
})

test('its rate of losses starts at 70%, and 65% is aimed at', () =>
  expect(jmc.settings).toMatchObject({ lossRateBaseline: 0.7, lossRateTarget: 0.65, gmRequired: false }))
