import rule from '../../../src/catalog/rules/kpi-differs-from-sheets'
import { text, type Data, type Datum, type Text } from '../../../src/model/text'
import type { Cell } from '../../../src/model/workbook'
import { testRule } from '../../support/testRule'

const visit = (captured: string, visitKind = '首次', consultant = '李静') => ({
  visitDate: '2026-03-05',
  arrivalTime: 0.4,
  visitKind,
  captured,
  consultant,
})
/** First visits: 2 of 3 captured; all visits: 3 of 5. 李静's: 1 of 2 and 1 of 2. */
const visits = [
  visit('是'),
  visit('否'),
  visit('是', '首次', '周敏'),
  visit('是', '再次', '周敏'),
  visit('否', '再次', '周敏'),
]
const kpi = (kpiName: string, kpiActual: Cell, more = {}) => ({
  kpiName,
  kpiScope: '店',
  kpiTarget: 0.7,
  kpiActual,
  ...more,
})
const month = '2026-03' as const
const on = (...rows: ReturnType<typeof kpi>[]) => ({
  month,
  tables: { 'kpi-sheet': rows, 'showroom-traffic-log': visits },
})

const found = (message: 'rate' | 'count', data: Data) => [{ row: 0, field: 'kpiActual' as const, message, data }]
const rate = (scope: Datum, name: string, a: string, base: Text, b: string, over: number, under: number) =>
  found('rate', { scope, kpi: name, a, base, b, over, under })
const firstOnes = text('留档率（首次来店）', 'Capture rate (first visits)')
const store = text('全店', 'The store')

testRule(rule, {
  bad: [
    {
      name: 'a rate that no base gives',
      ...on(kpi('留档率', 0.7)),
      expect: rate(store, '留档率', '0.7', firstOnes, '66.7%', 2, 3),
    },
    {
      name: 'in points',
      ...on(kpi('来店客户留档率（%）', 68)),
      expect: rate(store, '来店客户留档率（%）', '68', firstOnes, '66.7%', 2, 3),
    },
    {
      name: 'as a text with a sign',
      ...on(kpi('留档率', '70%')),
      expect: rate(store, '留档率', '70%', firstOnes, '66.7%', 2, 3),
    },
    {
      name: 'of the base that the name says',
      ...on(kpi('留档率（首次来店）', 0.6)),
      expect: rate(store, '留档率（首次来店）', '0.6', firstOnes, '66.7%', 2, 3),
    },
    {
      name: 'of a consultant',
      ...on(kpi('留档率', 0.61, { kpiScope: '李静' })),
      expect: rate('李静', '留档率', '0.61', firstOnes, '50.0%', 1, 2),
    },
    {
      name: 'a count',
      ...on(kpi('首次来店批数', 4)),
      expect: found('count', {
        scope: store,
        kpi: '首次来店批数',
        a: '4',
        base: text('首次来店批数', 'First visits'),
        b: 3,
      }),
    },
  ],
  good: [
    {
      name: 'to the precision printed',
      ...on(kpi('留档率', 0.67), kpi('留档率', 66.7), kpi('留档率', '66.67%'), kpi('留档率', 0.6667)),
    },
    {
      name: 'figures of the cards, which are cumulative',
      month,
      tables: {
        'kpi-sheet': [kpi('订单数', 9), kpi('战败率', 0.9)],
        'prospect-card': [
          {
            customerName: '陈立',
            phone: '13800001234',
            model: '菱智M5',
            createdDate: '2026-03-02',
            status: '成交',
            orderDate: '2026-03-09',
            lossDate: null,
          },
        ],
      },
    },
    {
      name: 'first visits without those who came to collect a car',
      month,
      tables: {
        'kpi-sheet': [kpi('首次来店批数', 2)],
        'showroom-traffic-log': visits.map((one, index) => ({ ...one, visitPurpose: index === 0 ? '提车' : '看车' })),
      },
    },
    { name: 'by another base of the same KPI', ...on(kpi('留档率', 0.6)) },
    { name: 'of a consultant, of a month', ...on(kpi('留档率', 0.5, { kpiScope: '李静', kpiPeriod: '月' })) },
    {
      name: 'a KPI of the day, of a team, of a name nobody knows, of losses',
      ...on(
        kpi('留档率', 0.1, { kpiPeriod: '日' }),
        kpi('留档率', 0.1, { kpiScope: '一组' }),
        kpi('满意度', 0.1),
        kpi('战败数', 9),
      ),
    },
    { name: 'a blank cell, and a form that is not at hand', ...on(kpi('留档率', null), kpi('战败率', 0.3)) },
    {
      name: 'the sheets are of another month',
      month,
      tables: {
        'kpi-sheet': [kpi('留档率', 0.1)],
        'showroom-traffic-log': visits.map((one) => ({ ...one, visitDate: '2026-02-05' })),
      },
    },
  ],
})
