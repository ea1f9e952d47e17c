import rule from '../../../src/catalog/rules/lost-customer-as-new'
import { catalog } from '../../../src/catalog'
import { checkNow } from '../../../src/engine/check'
import { day, testRule, workbookOfTables } from '../../support/testRule'

const loss = (lossDate = '2026-01-05', more: object = {}) => [
  {
    customerName: '陈立',
    phone: '13800000001',
    model: '菱智M5',
    consultant: '周敏',
    lossDate,
    lossReason: '不买了',
    ...more,
  },
]
const card = (createdDate: string, more: object = {}) => ({
  customerName: '陈立',
  phone: '13800000001',
  model: '菱智M5',
  consultant: '周敏',
  createdDate,
  status: '在跟',
  ...more,
})
const visit = (visitDate: string, visitKind: string, more: object = {}) => ({
  visitDate,
  arrivalTime: 0.5,
  customerName: '陈立',
  phone: '13800000001',
  visitKind,
  model: '菱智M5',
  consultant: '周敏',
  ...more,
})

testRule(rule, {
  bad: [
    {
      name: 'a new card two months later',
      tables: {
        'loss-analysis': loss(),
        'prospect-card': [card('2025-11-02', { status: '战败' }), card('2026-03-09')],
      },
      expect: [
        {
          table: 'prospect-card',
          row: 1,
          field: 'createdDate',
          message: 'card',
          severity: 'warning',
          data: { name: '陈立', date: '2026-01-05' },
        },
      ],
    },
    {
      name: 'under a colleague',
      tables: { 'loss-analysis': loss(), 'prospect-card': [card('2026-03-09', { consultant: '吴迪' })] },
      expect: [
        {
          table: 'prospect-card',
          row: 0,
          field: 'createdDate',
          message: 'colleague',
          data: { name: '陈立', date: '2026-01-05', consultant: '吴迪', other: '周敏' },
        },
      ],
    },
    {
      name: 'a first visit',
      tables: { 'loss-analysis': loss(), 'showroom-traffic-log': [visit('2026-03-09', '首次')] },
      expect: [{ table: 'showroom-traffic-log', row: 0, field: 'visitKind', message: 'visit' }],
    },
    {
      name: 'visit and card are one return',
      tables: {
        'loss-analysis': loss(),
        'showroom-traffic-log': [visit('2026-03-09', '首次')],
        'prospect-card': [card('2026-03-09')],
      },
      expect: [{ table: 'prospect-card', row: 0, field: 'createdDate', message: 'card' }],
    },
    {
      name: 'a digit differs',
      tables: { 'loss-analysis': loss(), 'prospect-card': [card('2026-03-09', { phone: '13800000007' })] },
      expect: [{ table: 'prospect-card', row: 0, field: 'createdDate', message: 'probable' }],
    },
  ],
  good: [
    {
      name: 'the manager had refused the loss',
      tables: {
        'loss-analysis': loss('2026-01-05', { managerCallBack: '驳回，继续跟进' }),
        'prospect-card': [card('2026-03-02')],
      },
    },

    {
      name: 'the reactivation is recorded',
      tables: { 'loss-analysis': loss(), 'prospect-card': [card('2026-03-09', { status: '战败激活' })] },
    },
    {
      name: 'the source says it',
      tables: { 'loss-analysis': loss(), 'prospect-card': [card('2026-03-09', { source: '展厅战败' })] },
    },
    {
      name: 'after half a year',
      tables: { 'loss-analysis': loss('2025-08-05'), 'prospect-card': [card('2026-03-09')] },
    },
    {
      name: 'the card that was lost',
      tables: { 'loss-analysis': loss(), 'prospect-card': [card('2025-12-09', { status: '战败' })] },
    },
    {
      name: 'his wife’s card',
      tables: { 'loss-analysis': loss(), 'prospect-card': [card('2026-03-09', { customerName: '王芳' })] },
    },
    {
      name: 'a return visit',
      tables: { 'loss-analysis': loss(), 'showroom-traffic-log': [visit('2026-03-09', '再次')] },
    },
    {
      name: 'a namesake with another number',
      tables: { 'loss-analysis': loss(), 'prospect-card': [card('2026-03-09', { phone: '13800008888' })] },
    },
  ],
})

test('knows the losses of last month’s workbook', () => {
  const [profile] = catalog.profiles
  const previous = workbookOfTables({
    'loss-analysis': { title: '2026年2月意向客户流失分析表', rows: loss('2026-02-05') },
  })
  const workbook = workbookOfTables({
    'loss-analysis': [{ customerName: '王芳', phone: '13800000022', lossDate: '2026-03-05', lossReason: '不买了' }],
    'prospect-card': [card('2026-03-09')],
  })
  const question = { profile: profile!, today: day('2026-03-31'), month: '2026-03' as const, previous }
  const { findings } = checkNow(workbook, { ...catalog, rules: [rule] }, question)
  expect(findings.map(({ code, row, data, related }) => [code, row, data, related])).toEqual([
    ['DF48', 0, { name: '陈立', date: '2026-02-05' }, []],
  ])
})
