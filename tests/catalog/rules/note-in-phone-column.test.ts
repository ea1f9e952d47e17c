import rule from '../../../src/catalog/rules/note-in-phone-column'
import type { Cell } from '../../../src/model/workbook'
import { testRule, type TablesLiteral } from '../../support/testRule'

const visits = (...phones: readonly Cell[]): TablesLiteral => ({
  'showroom-traffic-log': phones.map((phone) => ({
    visitDate: '2026-03-05',
    arrivalTime: 0.4,
    customerName: '陈立',
    phone,
    visitKind: '首次',
    consultant: '李静',
  })),
})

testRule(rule, {
  bad: [
    {
      name: 'who came for something else',
      tables: visits('保养客户', '13800000001', '提车'),
      expect: [
        { row: 0, field: 'phone', message: 'note', severity: 'warning', data: { value: '保养客户' } },
        { row: 2, field: 'phone', message: 'note', data: { value: '提车' } },
      ],
    },
    {
      name: 'who called for something else',
      tables: {
        'phone-up-log': [
          { callDate: '2026-03-05', callTime: 0.4, customerName: '陈立', phone: '同行看车', consultant: '李静' },
        ],
      },
      expect: [{ table: 'phone-up-log', row: 0, field: 'phone', message: 'note', data: { value: '同行看车' } }],
    },
    {
      name: 'one note again and again is told once',
      tables: visits(...Array<string>(6).fill('保养客户'), '看2号车'),
      expect: [
        { row: 0, field: 'phone', message: 'notes', data: { value: '保养客户', n: 6 } },
        { row: 6, field: 'phone', message: 'note' },
      ],
    },
    {
      name: 'no phone, in words',
      tables: visits('未留', '未留', '拒留电话'),
      expect: [
        { row: 0, field: 'phone', message: 'refused', severity: 'info', data: { value: '未留', n: 2 } },
        { row: 2, field: 'phone', message: 'refused' },
      ],
    },
  ],
  good: [
    { name: 'phones', tables: visits('13800000001', '0755-82345678', '4008001234转5678') },
    { name: 'a phone with a word beside it', tables: visits('13800000001（微信同号）') },
    { name: 'blank, a dash, 无', tables: visits(null, '-', '无') },
    { name: 'digits that were lost are FL03’s', tables: visits('1.38E+10', '4083') },
    {
      name: 'a card’s note is FL01’s',
      tables: {
        'prospect-card': [{ customerName: '陈立', phone: '未留', model: '菱智M5', status: '在跟' }],
      },
    },
  ],
})
