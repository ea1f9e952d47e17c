import rule from '../../../src/catalog/rules/prospect-balance-open'
import { catalog } from '../../../src/catalog'
import { checkNow } from '../../../src/engine/check'
import { day, reportOf, testRule, workbookOfTables } from '../../support/testRule'

const carried = (index: number, consultant = '周敏', more: object = {}) => ({
  carriedOver: '上月留存',
  customerName: `客户${index}`,
  phone: `1380000010${index}`,
  source: '来店',
  consultant,
  ...more,
})
const card = (index: number, consultant = '周敏', more: object = {}) => ({
  customerName: `客户${index}`,
  phone: `1380000010${index}`,
  model: '菱智M5',
  createdDate: '2026-01-05',
  consultant,
  status: '在跟',
  ...more,
})
const none = { reactivated: 0, in: 0, ordered: 0, lost: 0, lostContact: 0, dormant: 0, out: 0 }

testRule(rule, {
  bad: [
    {
      name: 'one carried over has no card any more',
      month: '2026-03',
      tables: {
        'follow-up-log': [carried(1), carried(2), carried(3)],
        'prospect-card': [card(1), card(3), card(4, '周敏', { createdDate: '2026-03-09' })],
      },
      expect: [
        {
          table: 'follow-up-log',
          row: 1,
          field: 'customerName',
          message: 'fewer',
          severity: 'warning',
          data: { consultant: '周敏', a: 4, b: 3, k: 1, names: ['客户2'], opening: 3, added: 1, ...none },
        },
      ],
    },
    {
      name: 'two of one consultant, the other in order',
      month: '2026-03',
      tables: {
        'follow-up-log': [carried(1), carried(2), carried(3), carried(5, '吴迪')],
        'prospect-card': [card(1, '周敏', { status: '成交' }), card(5, '吴迪')],
      },
      expect: [
        {
          table: 'follow-up-log',
          row: 1,
          field: 'customerName',
          message: 'fewer',
          data: {
            consultant: '周敏',
            a: 2,
            b: 0,
            k: 2,
            names: ['客户2', '客户3'],
            opening: 3,
            added: 0,
            ...none,
            ordered: 1,
          },
        },
      ],
    },
    {
      name: 'an open card that nobody carried over',
      month: '2026-03',
      tables: { 'follow-up-log': [carried(1)], 'prospect-card': [card(1), card(2)] },
      expect: [{ table: 'prospect-card', row: 1, field: 'customerName', message: 'more' }],
    },
  ],
  good: [
    {
      name: 'boxed before the ledger’s first card was made',
      month: '2026-03',
      tables: {
        'follow-up-log': [
          carried(1, '周敏', { levelDate: '2026-02-20' }),
          carried(2, '周敏', { levelDate: '2026-01-20' }),
        ],
        'prospect-card': [card(1, '周敏', { createdDate: '2026-02-10' })],
      },
    },

    {
      name: 'cards older than the ledger lie in another file, and the log says itself that he is still open',
      month: '2026-03',
      tables: {
        'follow-up-log': [
          carried(1, '周敏', { createdDate: '2026-02-10' }),
          carried(2, '周敏', { createdDate: '2026-01-02' }),
          carried(3, '周敏', { createdDate: null, status: '在跟' }),
        ],
        'prospect-card': [card(1, '周敏', { createdDate: '2026-02-10' })],
      },
    },

    {
      name: 'every term is there',
      month: '2026-03',
      tables: {
        'follow-up-log': [1, 2, 3, 4, 5, 6].map((index) => carried(index)),
        'prospect-card': [
          card(1),
          card(2, '周敏', { status: '成交' }),
          card(3, '周敏', { status: '战败' }),
          card(4, '周敏', { status: '失控' }),
          card(5, '周敏', { status: '冷冻' }),
          card(6, '周敏', { status: '移交' }),
          card(7, '周敏', { createdDate: '2026-03-09' }),
        ],
      },
    },
    {
      name: 'handed over to a colleague',
      month: '2026-03',
      tables: {
        'follow-up-log': [carried(1), carried(2), carried(5, '吴迪')],
        'prospect-card': [card(1), card(2, '吴迪'), card(5, '吴迪')],
      },
    },
    {
      name: 'the loss table says what became of him',
      month: '2026-03',
      tables: {
        'follow-up-log': [carried(1), carried(2)],
        'prospect-card': [card(1)],
        'loss-analysis': [
          { customerName: '客户2', phone: '13800000102', lossDate: '2026-03-05', lossReason: '买了哈弗H6' },
        ],
      },
    },
    {
      name: 'the log itself says it',
      month: '2026-03',
      tables: {
        'follow-up-log': [carried(1, '周敏', { status: null }), carried(2, '周敏', { status: '战败' })],
        'prospect-card': [card(1)],
      },
    },
    {
      name: 'won back',
      month: '2026-03',
      tables: { 'follow-up-log': [carried(1)], 'prospect-card': [card(1), card(2, '周敏', { status: '战败激活' })] },
    },
    {
      name: 'three cars, three cards, one company',
      month: '2026-03',
      tables: {
        'follow-up-log': [1, 2, 3].map(() => carried(1)),
        'prospect-card': [card(1), card(1), card(1)],
      },
    },
    {
      name: 'a consultant whose sheet is not at hand',
      month: '2026-03',
      tables: { 'follow-up-log': [carried(1)], 'prospect-card': [card(1), card(5, '吴迪')] },
    },
    { name: 'neither last month’s cards nor a log', month: '2026-03', tables: { 'prospect-card': [card(1)] } },
  ],
})

test('says nothing about a month that nobody knows', () => {
  const report = reportOf(rule, { name: '', tables: { 'prospect-card': [card(1)] } })
  expect(report.findings).toEqual([])
})

describe('with last month’s workbook', () => {
  const findings = (before: readonly object[], now: readonly object[]) => {
    const [profile] = catalog.profiles
    const previous = workbookOfTables({
      'prospect-card': { name: '2月台账', title: '2026年2月意向客户管理卡台账', rows: before },
    })
    const workbook = workbookOfTables({ 'prospect-card': now })
    const question = { profile: profile!, today: day('2026-03-31'), month: '2026-03' as const, previous }
    return checkNow(workbook, { ...catalog, rules: [rule] }, question).findings
  }

  test('whoever was open and has no card any more is missing, said at the header', () => {
    const [finding, ...others] = findings([card(1), card(2), card(3, '周敏', { status: '战败' })], [card(1)])
    expect(others).toEqual([])
    expect(finding).toMatchObject({
      code: 'DF46',
      row: -1,
      data: { consultant: '周敏', a: 2, b: 1, k: 1, names: ['客户2'] },
    })
  })
  test('whoever ended since is accounted for', () => {
    expect(findings([card(1), card(2)], [card(1), card(2, '周敏', { status: '失控' })])).toEqual([])
  })
})
