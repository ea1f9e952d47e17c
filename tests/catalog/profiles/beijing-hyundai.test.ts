import beijingHyundai from '../../../src/catalog/profiles/beijing-hyundai'
import { testProfile } from '../../support/testProfile'

testProfile(beijingHyundai, {
  windows: [
    ['O', null],
    ['H', 7],
    ['A', 30],
    ['B', 90],
    ['C', null],
  ],
  cadence: { O: 7, H: 2, A: 7, B: 14, C: 30 },
  reads: [
    ['level', 'H级', 'H'],
    ['status', 'F1', '战败'],
    ['lossKind', 'L', '失控'],
    ['contactPurpose', '开拓', '开拓'],
  ],
  models: [
    ['北京现代途胜', '途胜'],
    ['全新途胜2.0', '途胜'],
    ['ix35', 'ix35'],
    ['名图1.8', '名图'],
  ],
})

test('the manager makes the loss table, and nobody need sign it', () => {
  expect(beijingHyundai.settings).toMatchObject({ gmRequired: false, lossTableMaker: 'manager' })
  expect(beijingHyundai.signatures['loss-analysis']).toBeUndefined()
  expect(beijingHyundai.required?.['loss-analysis']).toMatchObject({
    generalManagerSignature: false,
    createdDate: false,
  })
})
