import cardMinimumMissing from '../../../src/catalog/rules/card-minimum-missing'
import { testRule } from '../../support/testRule'
import { fields } from '../../../src/model/field'

const card = {
  customerName: '张伟',
  phone: '13800000001',
  model: '菱智M5',
  createdDate: '2026-03-01',
  level: 'H',
  status: '在跟',
}

testRule(cardMinimumMissing, {
  bad: [
    {
      name: 'each of the three',
      tables: {
        'prospect-card': [
          { ...card, customerName: null },
          { ...card, phone: null },
          { ...card, model: null },
        ],
      },
      expect: [
        { row: 0, field: 'customerName', message: 'missing', severity: 'error' },
        { row: 1, field: 'phone', message: 'missing', data: { name: '张伟', column: fields.phone.title } },
        { row: 2, field: 'model', message: 'missing' },
      ],
    },
    {
      name: 'a note where the phone belongs',
      tables: {
        'prospect-card': [card, { ...card, phone: '未留' }, { ...card, phone: '无' }, { ...card, phone: 138 }],
      },
      expect: [
        { row: 1, field: 'phone', message: 'note', data: { name: '张伟', value: '未留' } },
        { row: 2, field: 'phone', message: 'missing' },
        { row: 3, field: 'phone', message: 'note', data: { name: '张伟', value: '138' } },
      ],
    },
    {
      name: 'the purchase window of an open prospect',
      tables: { 'prospect-card': [{ ...card, purchaseWindow: '7日内' }, card, { ...card, status: null }] },
      expect: [
        { row: 1, field: 'purchaseWindow', message: 'missing' },
        { row: 2, field: 'purchaseWindow', message: 'missing' },
      ],
    },
  ],
  good: [
    { name: 'a ledger without the column of purchase windows', tables: { 'prospect-card': [card] } },
    {
      name: 'ordered or lost: the window is over',
      tables: {
        'prospect-card': [
          { ...card, purchaseWindow: '7日内' },
          { ...card, level: 'O' },
          { ...card, status: '成交' },
          { ...card, status: '战败' },
          { ...card, status: '移交' },
        ],
      },
    },
  ],
})
