import rule from '../../../src/catalog/rules/date-outside-form-month'
import { raw, testRule } from '../../support/testRule'

const visit = { arrivalTime: 0.4, visitKind: '首次', consultant: '李静' }
const visits = (...dates: readonly (string | null)[]) => dates.map((visitDate) => ({ ...visit, visitDate }))
const march = ['2026-03-01', '2026-03-02', '2026-03-03', '2026-03-04', '2026-03-05']

testRule(rule, {
  bad: [
    {
      name: 'a year and a month written wrong, as on a real register',
      month: '2026-03',
      tables: { 'showroom-traffic-log': visits(...march, '2013-03-02', ...march, ...march, '2026-02-03') },
      expect: [
        {
          row: 5,
          field: 'visitDate',
          message: 'outside',
          severity: 'error',
          data: { column: expect.objectContaining({ zh: '来店日期' }) as never, date: '2013-03-02', month: '2026-03' },
        },
        { row: 16, field: 'visitDate', message: 'outside' },
      ],
    },
    {
      name: 'the title’s month binds also where several rows lie outside',
      tables: {
        'phone-up-log': {
          title: '2026年3月来电登记表',
          rows: [...march, '2026-02-27', '2026-02-28'].map((callDate) => ({
            callDate,
            callTime: 0.4,
            customerName: '陈立',
            phone: '13800000001',
            consultant: '李静',
          })),
        },
      },
      expect: [
        { row: 5, field: 'callDate', message: 'outside' },
        { row: 6, field: 'callDate', message: 'outside' },
      ],
    },
    {
      name: 'a title left from the month before',
      tables: {
        'showroom-traffic-log': { title: '2026年2月来店登记表', rows: visits(...march) },
      },
      expect: [
        {
          row: -1,
          field: 'visitDate',
          message: 'title',
          severity: 'error',
          data: { month: '2026-02', n: 5, k: 5 },
        },
      ],
    },
    {
      name: 'a log of two months',
      month: '2026-03',
      tables: { 'showroom-traffic-log': visits('2026-02-26', '2026-02-27', ...march) },
      expect: [{ row: -1, field: 'visitDate', message: 'several', severity: 'info' }],
    },
  ],
  good: [
    { name: 'all in the month', month: '2026-03', tables: { 'showroom-traffic-log': visits(...march) } },
    { name: 'days without a month', month: '2026-03', tables: { 'showroom-traffic-log': visits(null, ...march) } },
    {
      name: 'the day written on its first row only',
      month: '2026-03',
      tables: { 'showroom-traffic-log': visits('2026-03-01', null, null, '2026-03-02') },
    },
    {
      name: 'text dates of the month',
      month: '2026-03',
      tables: {
        'showroom-traffic-log': march.map((_, index) => ({ ...visit, visitDate: raw(`3.${index + 1}`) })),
      },
    },
    {
      name: 'a future date is FL09’s',
      month: '2026-03',
      tables: { 'showroom-traffic-log': visits(...march, '2062-03-05') },
    },
    {
      name: 'a card ledger is of no month',
      month: '2026-03',
      tables: {
        'prospect-card': [
          {
            customerName: '陈立',
            phone: '13800000001',
            model: '菱智M5',
            createdDate: '2025-11-01',
            status: '在跟',
          },
        ],
      },
    },
  ],
})
