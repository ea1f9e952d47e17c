import fengxing from '../../../src/catalog/profiles/fengxing'
import { testProfile } from '../../support/testProfile'

testProfile(fengxing, {
  windows: [
    ['O', null],
    ['H', 7],
    ['A', 30],
    ['B', 90],
    ['C', null],
  ],
  cadence: { O: 7, H: 2, A: 7, B: 14, C: 30 },
  reads: [
    ['level', 'ｈ级', 'H'],
    ['level', '订单', 'O'],
    ['level', '訂單', 'O'],
    ['level', 'F1', null],
    ['level', 'D', null],
    ['lossKind', 'F2', '准战败'],
    ['lossKind', '流失', '战败'],
    ['lossKind', '失联', '失控'],
    ['lossKind', '伪战败', null],
    ['status', 'D', '成交'],
    ['status', '留存', '在跟'],
    ['status', 'L', '失控'],
    ['visitKind', '多次', '再次'],
    ['visitKind', '新增到店', '首次'],
    ['visitKind', '电销邀约', null],
  ],
  models: [
    ['菱智M5', '菱智'],
    ['风行T5 EVO', '风行T5 EVO'],
    ['哈弗H6', '哈弗H6'],
  ],
})

test('the general manager signs the loss table, the consultant makes it', () => {
  expect(fengxing.signatures['loss-analysis']).toEqual(['manager', 'generalManager'])
  expect(fengxing.settings).toMatchObject({ gmRequired: true, lossTableMaker: 'consultant' })
})
