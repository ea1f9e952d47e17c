import rule from '../../../src/catalog/rules/lost-card-not-in-table'
import { catalog } from '../../../src/catalog'
import { checkNow } from '../../../src/engine/check'
import { day, testRule, workbookOfTables } from '../../support/testRule'

const card = (
  customerName: string | null,
  phone: string | null,
  lossDate: string | null,
  status: string | null = '战败',
) => ({
  customerName,
  phone,
  model: '菱智M5',
  consultant: '周敏',
  status,
  lossDate,
})
const loss = (customerName: string, phone: string | null, lossDate: string | null) => ({
  customerName,
  phone,
  model: '菱智M5',
  consultant: '周敏',
  lossDate,
  lossReason: '买了哈弗H6',
})
const march = (...rows: object[]) => ({ title: '2026年3月意向客户流失分析表', rows })
const february = (...rows: object[]) => ({ title: '2026年2月意向客户流失分析表', name: '2月', rows })

const li = { customerName: '李强', phone: '13800000003', model: '菱智M5', consultant: '周敏' }
const report = (reportDate: string, level: string) => ({
  ...li,
  reportDate,
  level,
  contactNote: '电话回访，客户已定下',
})
const log = (status: string | null, lossDate: string | null = null) => ({
  ...li,
  carriedOver: '本月新增',
  source: '来店',
  level: 'A',
  status,
  lossDate,
})
const grid = (
  ...rows: readonly (readonly [name: string, phone: string, ...marks: readonly [day: number, mark: string][]])[]
) => ({
  接触状况表: [
    ['2026年3月意向客户接触状况表'],
    ['区分', '客户姓名', '联系电话', '级别', '结果', ...Array.from({ length: 31 }, (_, index) => `${index + 1}日`)],
    ...rows.map(([name, phone, ...marks]) => [
      '上月留存',
      name,
      phone,
      'A',
      null,
      ...Array.from({ length: 31 }, (_, index) => marks.find(([date]) => date === index + 1)?.[1] ?? null),
    ]),
  ],
})
const inOrder = {
  'prospect-card': [card('王芳', '13800000002', '2026-03-04')],
  'loss-analysis': march(loss('王芳', '13800000002', '2026-03-04')),
}

const future = { 'prospect-card': [card('陈', null, '2026-12-03')], 'loss-analysis': march(loss('王', null, null)) }

testRule(rule, {
  bad: [
    {
      name: 'a card lost in the form’s month without an entry',
      tables: {
        'prospect-card': [card('陈立', '13800000001', '2026-03-03'), card('王芳', '13800000002', '2026-03-04')],
        'loss-analysis': march(loss('王芳', '13800000002', '2026-03-04')),
      },
      expect: [
        {
          table: 'prospect-card',
          row: 0,
          field: 'status',
          message: 'missing',
          severity: 'error',
          data: { name: '陈立', kind: '战败' },
        },
      ],
    },
    {
      name: 'a lost contact counts like a lost sale; a loss date without a status too',
      tables: {
        'prospect-card': [
          card('陈立', '13800000001', '2026-03-03', '失控'),
          card('李强', '13800000003', '2026-03-09', null),
        ],
        'loss-analysis': march(loss('王芳', '13800000002', '2026-03-04')),
      },
      expect: [
        { row: 0, field: 'status', message: 'missing', data: { name: '陈立', kind: '失控' } },
        { row: 1, field: 'status', message: 'missing', data: { name: '李强', kind: '战败' } },
      ],
    },
    {
      name: 'losses of a month whose form is not at hand, once a month',
      tables: {
        'prospect-card': [
          card('陈立', '13800000001', '2026-01-03'),
          card('李强', '13800000003', '2026-01-09'),
          card('孙丽', '13800000005', '2026-02-09'),
          card('王芳', '13800000002', '2026-03-04'),
        ],
        'loss-analysis': march(loss('王芳', '13800000002', '2026-03-04')),
      },
      expect: [
        {
          row: 0,
          field: 'lossDate',
          message: 'otherMonth',
          severity: 'info',
          data: { month: '2026-01', n: 2, names: '陈立、李强' },
        },
        { row: 2, field: 'lossDate', message: 'otherMonth', data: { month: '2026-02', n: 1, names: '孙丽' } },
      ],
    },
    {
      name: 'the audited month: entries dated in March for cards lost in February bring February to hand',
      tables: {
        'prospect-card': [card('陈立', '13800000001', '2026-02-03'), card('王芳', '13800000002', '2026-02-24')],
        'loss-analysis': march(loss('王芳', '13800000002', '2026-03-05')),
      },
      expect: [{ row: 0, field: 'status', message: 'missing', severity: 'error' }],
    },
    {
      name: 'late entries under their own dates bring their month to hand as well',
      tables: {
        'prospect-card': [card('陈立', '13800000001', '2026-02-03'), card('王芳', '13800000002', '2026-02-12')],
        'loss-analysis': march(loss('王芳', '13800000002', '2026-02-12')),
      },
      expect: [{ row: 0, field: 'status', message: 'missing' }],
    },
    {
      name: 'an honest late entry of the last days brings only those days to hand',
      tables: {
        'prospect-card': [
          card('陈立', '13800000001', '2026-02-03'),
          card('王芳', '13800000002', '2026-02-26'),
          card('李强', '13800000003', '2026-02-28'),
        ],
        'loss-analysis': march(loss('王芳', '13800000002', '2026-02-26')),
      },
      expect: [
        { row: 2, field: 'status', message: 'missing' },
        { row: 0, field: 'lossDate', message: 'otherMonth', data: { month: '2026-02', n: 1, names: '陈立' } },
      ],
    },
    {
      name: 'a lost card without a date asks for the month',
      tables: {
        'prospect-card': [card('陈立', '13800000001', null), card('王芳', '13800000002', '2026-03-04')],
        'loss-analysis': march(loss('王芳', '13800000002', '2026-03-04')),
      },
      expect: [
        { row: 0, field: 'lossDate', message: 'undated', severity: 'info', data: { name: '陈立', kind: '战败' } },
      ],
    },
    {
      name: 'a ledger without loss dates is said once',
      tables: {
        'prospect-card': ['陈立', '李强'].map((customerName) => ({
          customerName,
          phone: null,
          model: 'X',
          status: '战败',
        })),
        'loss-analysis': march(loss('王芳', '13800000002', '2026-03-04')),
      },
      expect: [
        { row: 0, field: 'status', message: 'undatedLedger', severity: 'info', data: { n: 2, names: '陈立、李强' } },
      ],
    },
    {
      name: 'two customers of one name are told apart by the phone',
      tables: {
        'prospect-card': [card('陈立', '13800000001', '2026-03-03'), card('陈立', '13800000009', '2026-03-03')],
        'loss-analysis': march(loss('陈立', '13800000009', '2026-03-03')),
      },
      expect: [{ row: 0, field: 'status', message: 'missing' }],
    },
    {
      name: 'a loss that only the month’s follow-up log tells of',
      month: '2026-03',
      tables: { ...inOrder, 'follow-up-log': [log('战败', '2026-03-09')] },
      expect: [
        {
          table: 'follow-up-log',
          row: 0,
          field: 'status',
          message: 'seen',
          severity: 'error',
          data: { name: '李强', date: '2026-03-09', sheet: '意向客户接触状况表', kind: '战败' },
        },
      ],
    },
    {
      name: 'only the daily report, by its letter, and the card still open',
      tables: {
        ...inOrder,
        'prospect-card': [...inOrder['prospect-card'], card('李强', '13800000003', null, '在跟')],
        'daily-report': [report('2026-03-06', 'H'), report('2026-03-09', 'L')],
      },
      expect: [
        {
          table: 'daily-report',
          row: 1,
          field: 'level',
          message: 'seen',
          data: { name: '李强', date: '2026-03-09', sheet: '营业日报表', kind: '失控' },
        },
      ],
    },
    {
      name: 'only the contact log’s result, without any card at hand',
      tables: {
        'loss-analysis': inOrder['loss-analysis'],
        'contact-log': [{ ...li, contactDate: '2026-03-09', contactNote: '已在外地订车', status: '战败' }],
      },
      expect: [{ table: 'contact-log', row: 0, field: 'status', message: 'seen' }],
    },
    {
      name: 'the grid’s letter of the day',
      month: '2026-03',
      tables: inOrder,
      grids: grid(
        ['李强', '13800000003', [1, '*√'], [4, 'F1']],
        ['孙丽', '13800000005', [1, '*√'], [4, 'F1'], [6, 'H']],
        ['王芳', '13800000002', [4, 'F1']],
      ),
      expect: [{ table: 'contact-log', row: 1, field: 'contactMark', message: 'seen' }],
    },
  ],
  good: [
    {
      name: 'reported as lost and entered, or won back, or of a month whose form is not at hand, or laid aside',
      tables: {
        ...inOrder,
        'daily-report': [
          { ...report('2026-03-04', 'F1'), customerName: '王芳', phone: '13800000002' },
          report('2026-03-05', 'F1'),
          report('2026-03-12', 'H'),
          { ...report('2026-02-12', 'F1'), customerName: '孙丽', phone: '13800000005' },
          { ...report('2026-03-12', 'F2'), customerName: '吴霞', phone: '13800000006' },
        ],
      },
    },
    {
      name: 'lost in a report, and sold to in the end',
      month: '2026-03',
      tables: { ...inOrder, 'daily-report': [report('2026-03-05', 'F1')], 'follow-up-log': [log('成交')] },
    },
    { name: 'a loss dated after today has a rule of its own', tables: future },
    {
      name: 'every lost card has its entry, by phone or by name, model and consultant',
      tables: {
        'prospect-card': [
          card('陈立', '13800000001', '2026-03-03'),
          card('王芳', null, '2026-03-04'),
          card('李 强', '138-0000-0003', '2026-03-05'),
        ],
        'loss-analysis': march(
          loss('陈先生', '13800000001', '2026-03-03'),
          loss('王芳', '13800000002', '2026-03-04'),
          loss('李强', '13800000003', '2026-03-05'),
        ),
      },
    },
    {
      name: 'February’s losses stand on February’s form',
      tables: {
        'prospect-card': [card('陈立', '13800000001', '2026-02-03'), card('王芳', '13800000002', '2026-03-04')],
        'loss-analysis': [
          february(loss('陈立', '13800000001', '2026-02-03')),
          march(loss('王芳', '13800000002', '2026-03-04')),
        ],
      },
    },
    {
      name: 'a couple shares a phone, each has a card and an entry, in another order',
      tables: {
        'prospect-card': [card('陈立', '13800000001', '2026-03-03'), card('王芳', '13800000001', '2026-03-04')],
        'loss-analysis': march(loss('王芳', '13800000001', '2026-03-04'), loss('陈立', '13800000001', '2026-03-03')),
      },
    },
    {
      name: 'undecided, open and bought cards are not lost',
      tables: {
        'prospect-card': [
          card('陈立', '13800000001', null, '在跟'),
          card('李强', '13800000003', '2026-03-02', '准战败'),
          card('孙丽', '13800000005', null, '成交'),
        ],
        'loss-analysis': march(loss('王芳', '13800000002', '2026-03-04')),
      },
    },
    {
      name: 'an undated lost card whose entry is there',
      tables: {
        'prospect-card': [card('陈立', '13800000001', null)],
        'loss-analysis': march(loss('陈立', '13800000001', '2026-03-04')),
      },
    },
  ],
})

test('last month’s losses are held against its loss table in last month’s workbook', () => {
  const workbook = workbookOfTables({
    'prospect-card': [card('陈立', '13800000001', '2026-02-03'), card('李强', '13800000003', '2026-02-09')],
    'loss-analysis': march(loss('王芳', '13800000002', '2026-03-04')),
  })
  const previous = workbookOfTables({ 'loss-analysis': february(loss('陈立', '13800000001', '2026-02-03')) })
  const only = { ...catalog, rules: [rule], kpis: [], summaries: [] }
  const { findings } = checkNow(workbook, only, { profile: catalog.profiles[0]!, today: day('2026-03-31'), previous })
  expect(findings.map(({ row, severity }) => [row, severity])).toEqual([[1, 'error']])
})
