import rule from '../../../src/catalog/rules/win-back-call-overdue'
import { day, testRule } from '../../support/testRule'

const header = ['序号', '联系电话', '车牌号', '责任人', '期限', '招揽结果', '预约日期', '客户怎么说']
const vehicle = (plate: string, more: object = {}) => ({
  customerName: '王芳',
  plate,
  lastServiceDate: '2025-01-05',
  churnReason: '嫌工时费太贵',
  ...more,
})
const owner = {
  customerName: '王芳',
  phone: '13800001001',
  ownedModel: '海马3',
  plate: '琼A01001',
  vin: 'LH000000000000001',
  lastServiceDate: '2025-01-05',
}
const plates = ['琼A01001', '琼A01002', '琼A01003']
const line = (place: number, person: string | null, until: string | null, more: readonly (string | null)[] = []) => [
  place + 1,
  null,
  plates[place]!,
  person,
  until && day(until),
  ...[0, 1, 2].map((at) => more[at] ?? null),
]
const tables = { 'service-churn': plates.map((plate) => vehicle(plate)) }

testRule(rule, {
  bad: [
    {
      name: 'two of one person, one of another, in one finding each',
      tables,
      lists: {
        流失招揽名单: [
          header,
          line(0, '林晓', '2026-03-20'),
          line(1, '林晓', '2026-03-12'),
          line(2, '赵敏', '2026-03-30'),
        ],
      },
      expect: [
        {
          row: 0,
          field: 'customerName',
          message: 'overdue',
          severity: 'warning',
          data: { n: 2, date: '2026-03-12', person: '林晓' },
        },
        { row: 2, field: 'customerName', message: 'overdue', data: { n: 1, date: '2026-03-30', person: '赵敏' } },
      ],
    },
    {
      name: 'nobody was named; owners’ cards, in English',
      tables: { 'owner-card': [owner] },
      lists: {
        'Win-back calls': [
          ['No.', 'Plate', 'Who calls', 'Until', 'Result', 'Appointment', 'What the customer said'],
          [1, '琼A01001', null, day('2026-03-20'), null, null, null],
        ],
      },
      expect: [{ row: 0, field: 'customerName', message: 'nobody', data: { n: 1, date: '2026-03-20' } }],
    },
  ],
  good: [
    { name: 'today is the last day', tables, lists: { 流失招揽名单: [header, line(0, '林晓', '2026-03-31')] } },
    { name: 'a result', tables, lists: { 流失招揽名单: [header, line(0, '林晓', '2026-03-20', ['公里数不到'])] } },
    {
      name: 'what he said is an answer too',
      tables,
      lists: { 流失招揽名单: [header, line(0, '林晓', '2026-03-20', [null, null, '下月再说'])] },
    },
    { name: 'no deadline', tables, lists: { 流失招揽名单: [header, line(0, '林晓', null)] } },
    {
      name: 'he has been here since',
      tables: { 'service-churn': [vehicle('琼A01001', { lastServiceDate: '2026-03-18' })] },
      lists: { 流失招揽名单: [header, line(0, '林晓', '2026-03-20')] },
    },
    {
      name: 'on the list no more',
      tables: { 'service-churn': [vehicle('琼A09999')] },
      lists: { 流失招揽名单: [header, line(0, '林晓', '2026-03-20')] },
    },
  ],
})
