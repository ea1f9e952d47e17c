import rule from '../../../src/catalog/rules/won-back-without-visit'
import { day, testRule } from '../../support/testRule'

const header = ['序号', '联系电话', '车牌号', '责任人', '期限', '招揽结果', '预约日期', '客户怎么说']
const tables = (more: object = {}) => ({
  'service-churn': [
    {
      customerName: '王芳',
      phone: '13800001001',
      plate: '琼A01001',
      lastServiceDate: '2025-01-05',
      churnReason: '嫌工时费太贵',
      ...more,
    },
  ],
})
const list = (result: string | null, appointment: string | null = null, said: string | null = null) => ({
  流失招揽名单: [
    header,
    [1, '13800001001', '琼A01001', '林晓', day('2026-03-20'), result, appointment && day(appointment), said],
  ],
})

testRule(rule, {
  bad: [
    {
      name: 'the result says that he was here',
      tables: tables(),
      lists: list('已经在本店做过此次保养'),
      expect: [
        {
          row: 0,
          field: 'lastServiceDate',
          message: 'been',
          severity: 'warning',
          data: { name: '王芳', date: '2025-01-05', v: '已经在本店做过此次保养' },
        },
      ],
    },
    {
      name: 'so do the customer’s words',
      tables: tables(),
      lists: list('公里数不到', null, '3月10日已进站'),
      expect: [{ row: 0, field: 'lastServiceDate', message: 'been' }],
    },
    {
      name: 'the day that he booked has passed',
      tables: tables(),
      lists: list('获得确认预约', '2026-03-25'),
      expect: [
        {
          row: 0,
          field: 'lastServiceDate',
          message: 'booked',
          data: { name: '王芳', date: '2025-01-05', day: '2026-03-25' },
        },
      ],
    },
  ],
  good: [
    { name: 'the day is yet to come', tables: tables(), lists: list('获得确认预约', '2026-04-02') },
    { name: 'today is the day', tables: tables(), lists: list('获得确认预约', '2026-03-31') },
    { name: 'he came', tables: tables({ lastServiceDate: '2026-03-25' }), lists: list('获得确认预约', '2026-03-25') },
    {
      name: 'he came before',
      tables: tables({ lastServiceDate: '2026-03-10' }),
      lists: list('已经在本店做过此次保养'),
    },
    {
      name: 'the form tells his arrival',
      tables: tables({ arrivedDate: '2026-03-26' }),
      lists: list('获得确认预约', '2026-03-25'),
    },
    { name: 'elsewhere', tables: tables(), lists: list('其他4S店保养', null, '已经在别的店做了保养') },
    { name: 'no answer', tables: tables(), lists: list(null) },
  ],
})
