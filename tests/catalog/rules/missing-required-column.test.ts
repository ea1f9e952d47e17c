import missingRequiredColumn from '../../../src/catalog/rules/missing-required-column'
import { testRule } from '../../support/testRule'

const loss = {
  customerName: '张伟',
  phone: '13800000001',
  model: '菱智M5',
  createdDate: '2026-03-01',
  initialLevel: 'H',
  lossDate: '2026-03-05',
  lossReason: '买了五菱宏光，便宜8千',
  consultant: '李静',
  managerComment: '比价前先谈置换，少给一次机会',
  managerSignature: '周强',
  generalManagerSignature: '吴刚',
}
const without = (...fields: readonly (keyof typeof loss)[]): Partial<typeof loss> =>
  Object.fromEntries(Object.entries(loss).filter(([field]) => !fields.some((other) => other === field)))
const unsigned = without('managerSignature', 'generalManagerSignature')

testRule(missingRequiredColumn, {
  bad: [
    {
      name: 'a loss table without its consultants',
      tables: { 'loss-analysis': [without('consultant')] },
      expect: [{ row: -1, field: 'consultant', message: 'missing', severity: 'error' }],
    },
    {
      name: 'a column under a name that nobody knows',
      tables: {
        'loss-analysis': { rows: [loss], headers: { consultant: '战将', managerComment: '领导看法' } },
      },
      expect: [
        { row: -1, field: 'consultant', message: 'unmatched' },
        { row: -1, field: 'managerComment', message: 'unmatched' },
      ],
    },
    {
      name: 'no place to sign',
      tables: { 'loss-analysis': [unsigned] },
      expect: [
        { row: -1, field: 'managerSignature', message: 'signature', severity: 'warning' },
        { row: -1, field: 'generalManagerSignature', message: 'signature' },
      ],
    },
  ],
  good: [
    { name: 'the form of S000: no kind, no category, no call-back', tables: { 'loss-analysis': [loss] } },
    {
      name: 'signed at the foot',
      tables: { 'loss-analysis': { rows: [unsigned], foot: [['销售经理签字：周强', null, '总经理签字：吴刚']] } },
    },
    {
      name: 'both names in one cell of the foot',
      tables: { 'loss-analysis': { rows: [unsigned], foot: [['销售经理签字：周强  2026.3.31  总经理签字：吴刚']] } },
    },
    {
      name: 'cards without a purchase window',
      tables: {
        'prospect-card': [
          { customerName: '张伟', phone: '13800000001', model: '菱智M5', createdDate: '2026-03-01', status: '在跟' },
        ],
      },
    },
  ],
})
