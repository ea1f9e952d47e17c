import fengxing from '../../../src/catalog/profiles/fengxing'
import rule from '../../../src/catalog/rules/missing-general-manager-signature'
import { catalog } from '../../../src/catalog'
import { checkNow } from '../../../src/engine/check'
import { day, testRule, workbookOfTables } from '../../support/testRule'

const loss = (managerSignature: string | null, generalManagerSignature: string | null) => ({
  customerName: '陈立',
  phone: '13800000001',
  lossDate: '2026-03-05',
  lossReason: '买了哈弗H6',
  managerSignature,
  generalManagerSignature,
})

testRule(rule, {
  bad: [
    {
      name: 'the manager has signed, the general manager nowhere: once a sheet',
      tables: { 'loss-analysis': [loss('何刚', null), loss('何刚', null), loss(null, null)] },
      expect: [{ row: 0, field: 'generalManagerSignature', message: 'sheet', severity: 'warning', data: { n: 3 } }],
    },
    {
      name: 'some rows lack it',
      tables: { 'loss-analysis': [loss('何刚', '郑总'), loss('何刚', null)] },
      expect: [
        { row: 1, field: 'generalManagerSignature', message: 'row', severity: 'warning', data: { name: '陈立' } },
      ],
    },
    {
      name: 'the manager signed at the foot',
      tables: { 'loss-analysis': { rows: [loss(null, null)], foot: [['销售经理签字：何刚', null, '总经理签字：']] } },
      expect: [{ row: 0, field: 'generalManagerSignature', message: 'sheet', data: { n: 1 } }],
    },
  ],
  good: [
    {
      name: 'signed by a picture',
      tables: {
        'loss-analysis': { rows: [loss('何刚', null)], pictures: [{ row: 0, field: 'generalManagerSignature' }] },
      },
    },
    { name: 'all signed', tables: { 'loss-analysis': [loss('何刚', '郑总'), loss('何刚', '郑总')] } },
    { name: 'nobody has signed: that is said with the manager’s', tables: { 'loss-analysis': [loss(null, null)] } },
    {
      name: 'signed at the foot',
      tables: {
        'loss-analysis': { rows: [loss('何刚', null)], foot: [['销售经理签字：何刚', null, '总经理签字：郑总']] },
      },
    },
    {
      name: 'no such column',
      tables: {
        'loss-analysis': [
          { customerName: '陈立', lossDate: '2026-03-05', lossReason: '买了哈弗H6', managerSignature: '何刚' },
        ],
      },
    },
  ],
})

test('a maker that does not ask for it hears nothing', () => {
  const profile = { ...fengxing, settings: { ...fengxing.settings, gmRequired: false } }
  const workbook = workbookOfTables({ 'loss-analysis': [loss('何刚', null)] })
  const { findings } = checkNow(workbook, { ...catalog, rules: [rule] }, { profile, today: day('2026-03-31') })
  expect(findings).toEqual([])
})
