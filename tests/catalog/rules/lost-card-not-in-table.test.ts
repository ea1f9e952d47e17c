import rule from '../../../src/catalog/rules/lost-card-not-in-table'
import { catalog } from '../../../src/catalog'
import { checkNow } from '../../../src/engine/check'
import { card, february, loss, march } from '../../support/lost-cards'
import { rightlyElsewhere, toldElsewhere } from '../../support/losses-told-elsewhere'
import { day, testRule, workbookOfTables } from '../../support/testRule'

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
          data: { month: '2026-01', n: 2, names: ['陈立', '李强'] },
        },
        { row: 2, field: 'lossDate', message: 'otherMonth', data: { month: '2026-02', n: 1, names: ['孙丽'] } },
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
        { row: 0, field: 'lossDate', message: 'otherMonth', data: { month: '2026-02', n: 1, names: ['陈立'] } },
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
        {
          row: 0,
          field: 'status',
          message: 'undatedLedger',
          severity: 'info',
          data: { n: 2, names: ['陈立', '李强'] },
        },
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
    ...toldElsewhere,
  ],
  good: [
    ...rightlyElsewhere,
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
