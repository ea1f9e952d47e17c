import futureDate from '../../../src/catalog/rules/future-date'
import { fields } from '../../../src/model/field'
import { raw, testRule } from '../../support/testRule'

const card = { customerName: '张伟', phone: '13800000001', model: '菱智M5', createdDate: '2026-03-01', status: '在跟' }
const contact = { customerName: '张伟', phone: '13800000001', contactMethod: '电话', contactNote: '约周末看车' }

testRule(futureDate, {
  bad: [
    {
      name: 'a wrong year',
      tables: { 'prospect-card': [card, { ...card, createdDate: '2062-03-01' }] },
      expect: [
        {
          row: 1,
          field: 'createdDate',
          message: 'future',
          severity: 'error',
          data: { column: fields.createdDate.title, date: '2062-03-01', today: '2026-03-31' },
        },
      ],
    },
    {
      name: 'tomorrow, in any column and also as text',
      today: '2026-03-10',
      tables: {
        'prospect-card': [
          { ...card, lossDate: '2026-03-11', status: '战败' },
          { ...card, orderDate: raw('2026.3.12'), status: '成交' },
        ],
      },
      expect: [
        { row: 1, field: 'orderDate', message: 'future' },
        { row: 0, field: 'lossDate', message: 'future' },
      ],
    },
    {
      name: 'a day written once for several visits',
      tables: {
        'showroom-traffic-log': [
          { visitDate: '2026-04-02', customerName: '张伟', visitKind: '首次', consultant: '李静', arrivalTime: 0.4 },
          { visitDate: null, customerName: '王芳', visitKind: '首次', consultant: '李静', arrivalTime: 0.5 },
        ],
      },
      expect: [{ row: 0, field: 'visitDate', message: 'future' }],
    },
    {
      name: 'a contact that was made tomorrow',
      tables: { 'contact-log': [{ ...contact, contactDate: '2026-04-02', contactPlanned: '否' }] },
      expect: [{ row: 0, field: 'contactDate', message: 'future' }],
    },
  ],
  good: [
    { name: 'today', tables: { 'prospect-card': [{ ...card, createdDate: '2026-03-31' }] } },
    { name: 'a plan', tables: { 'prospect-card': [{ ...card, nextContactDate: '2026-04-20' }] } },
    {
      name: 'a contact that is planned',
      tables: { 'contact-log': [{ ...contact, contactDate: '2026-04-02', contactPlanned: '是' }] },
    },
    {
      name: 'the days to come of a month’s statistics',
      today: '2026-03-10',
      month: '2026-03',
      tables: {
        'traffic-statistics': [
          { statisticsDate: '2026-03-10', totalVisits: 5, firstVisits: 3, repeatVisits: 2 },
          { statisticsDate: '2026-03-11', totalVisits: 0, firstVisits: 0, repeatVisits: 0 },
        ],
      },
    },
  ],
})
