import malformedPhone from '../../../src/catalog/rules/malformed-phone'
import type { Cell } from '../../../src/model/workbook'
import { testRule, type TablesLiteral } from '../../support/testRule'

const card = { customerName: '张伟', phone: '13800000001', model: '菱智M5', createdDate: '2026-03-01', status: '在跟' }
const cards = (...phones: readonly Cell[]): TablesLiteral => ({
  'prospect-card': phones.map((phone) => ({ ...card, phone })),
})
const visit = {
  visitDate: '2026-03-01',
  customerName: '张伟',
  visitKind: '首次',
  consultant: '李静',
  arrivalTime: 0.4,
  level: 'A',
}

testRule(malformedPhone, {
  bad: [
    {
      name: 'too short, too long, no such prefix',
      tables: cards('1380000000', '138000000012', '12345678901', 12345678901),
      expect: [
        { row: 0, field: 'phone', message: 'wrong', severity: 'error', data: { name: '张伟', value: '1380000000' } },
        { row: 1, field: 'phone', message: 'wrong' },
        { row: 2, field: 'phone', message: 'wrong' },
        { row: 3, field: 'phone', message: 'wrong', data: { name: '张伟', value: '12345678901' } },
      ],
    },
    {
      name: 'rests of a number',
      tables: {
        ...cards('1.38E+10'),
        'showroom-traffic-log': ['4083', '看2号车', 1380].map((phone) => ({ ...visit, phone })),
      },
      expect: [
        { table: 'prospect-card', row: 0, field: 'phone', message: 'wrong' },
        { table: 'showroom-traffic-log', row: 0, field: 'phone', message: 'wrong' },
        { table: 'showroom-traffic-log', row: 2, field: 'phone', message: 'wrong' },
      ],
    },
    {
      name: 'nearly right',
      tables: cards('82345678', '13800000001/13800000002', '13800000001、13800000002', '138****0001'),
      expect: [
        { row: 0, field: 'phone', message: 'areaCode', severity: 'warning' },
        { row: 1, field: 'phone', message: 'two', severity: 'warning' },
        { row: 2, field: 'phone', message: 'two' },
        { row: 3, field: 'phone', message: 'hidden', severity: 'info' },
      ],
    },
    {
      name: 'a note in the loss table, where every customer once had a phone',
      tables: { 'loss-analysis': [{ ...lossOf('未留') }, { ...lossOf('-') }] },
      expect: [{ row: 0, field: 'phone', message: 'wrong', data: { name: '张伟', value: '未留' } }],
    },
    {
      name: 'a lenient profile only asks',
      settings: { phoneStrict: false },
      tables: cards('12345678901', '13800000001'),
      expect: [{ row: 0, field: 'phone', message: 'check', severity: 'warning' }],
    },
  ],
  good: [
    {
      name: 'mobiles, as they are written',
      tables: cards(
        '13800000001',
        13800000001,
        '138-0000-0001',
        '138 0000 0001',
        '+86 13800000001',
        '１３８００００００01',
      ),
    },
    {
      name: 'landlines and platform numbers with extensions',
      tables: cards(
        '0755-82345678',
        '(010)82345678',
        '0752-2345678转801',
        '4008001234转5678',
        '95013123456转9',
        '17000000001',
      ),
    },
    {
      name: 'notes in the traffic log',
      tables: { 'showroom-traffic-log': ['未留', '保养客户', '提车', null].map((phone) => ({ ...visit, phone })) },
    },
    { name: 'a note on a card is FL01’s', tables: cards('未留', '无', null) },
  ],
})

function lossOf(phone: string) {
  return {
    customerName: '张伟',
    phone,
    model: '菱智M5',
    lossDate: '2026-03-05',
    lossReason: '买了五菱宏光',
    consultant: '李静',
  }
}
