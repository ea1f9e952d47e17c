import rule from '../../../src/catalog/rules/level-without-evidence'
import { testRule, type TablesLiteral } from '../../support/testRule'

const blank = {
  colour: null,
  paymentMethod: null,
  expectedDelivery: null,
  nextContactDate: null,
  orderDate: null,
  remark: null,
}
const cards = (...rows: readonly object[]): TablesLiteral => ({
  'prospect-card': rows.map((row) => ({
    customerName: '陈立',
    phone: '13800000001',
    model: '菱智M5',
    status: '在跟',
    purchaseWindow: '1个月内',
    ...blank,
    ...row,
  })),
})

testRule(rule, {
  bad: [
    {
      name: 'H with neither colour, payment nor delivery',
      tables: cards({ level: 'H' }, { level: 'H', colour: '白色' }),
      expect: [
        {
          row: 0,
          field: 'level',
          message: 'missing',
          severity: 'warning',
          data: {
            name: '陈立',
            level: 'H',
            items: expect.objectContaining({ zh: '车色、付款方式、交车日或分期手续' }) as never,
          },
        },
      ],
    },
    {
      name: 'A without a window and without the next talk',
      tables: cards({ level: 'A', purchaseWindow: null }, { level: 'A', purchaseWindow: '不确定' }),
      expect: [
        { row: 0, field: 'level', message: 'missing' },
        { row: 1, field: 'level', message: 'missing' },
      ],
    },
    {
      name: 'O without contract, deposit or delivery day',
      tables: cards({ level: 'O' }, { level: 'O', status: '成交' }),
      expect: [
        { row: 0, field: 'level', message: 'missing' },
        { row: 1, field: 'level', message: 'missing' },
      ],
    },
  ],
  good: [
    {
      name: 'any one behaviour is enough',
      tables: cards(
        { level: 'H', paymentMethod: '按揭' },
        { level: 'H', expectedDelivery: '2026-04-05' },
        { level: 'H', remark: '分期资料已交' },
        { level: 'H', purchaseWindow: '7日内' },
      ),
    },
    {
      name: 'A that has named a time',
      tables: cards(
        { level: 'A' },
        { level: 'A', purchaseWindow: '国庆前' },
        { level: 'A', purchaseWindow: null, nextContactDate: '2026-04-05' },
      ),
    },
    {
      name: 'O with an order date or a deposit in the remark',
      tables: cards({ level: 'O', status: '成交', orderDate: '2026-03-05' }, { level: 'O', remark: '已交定金2000' }),
    },
    {
      name: 'B is still deciding on the model, C has no date',
      tables: cards({ level: 'B' }, { level: 'C', purchaseWindow: null }),
    },
    { name: 'lost', tables: cards({ level: 'H', status: '战败' }, { level: 'O', status: '失控' }) },
    {
      name: 'a form that asks none of it',
      tables: {
        'prospect-card': [{ customerName: '陈立', phone: '13800000001', model: '菱智M5', level: 'H', status: '在跟' }],
      },
    },
  ],
})

test('a missing purchase window is the cause where the card’s minimum asks for it', async () => {
  const { reportOf } = await import('../../support/testRule')
  const report = reportOf(rule, { name: '', tables: cards({ level: 'A', purchaseWindow: null }, { level: 'B' }) })
  const finding = report.findings.find(({ code }) => code === 'FL08')
  expect(finding?.causedBy).toMatchObject({ code: 'FL01', row: 0, field: 'purchaseWindow' })
})
