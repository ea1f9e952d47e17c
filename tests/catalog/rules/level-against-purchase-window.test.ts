import rule from '../../../src/catalog/rules/level-against-purchase-window'
import { testRule, type TablesLiteral } from '../../support/testRule'

const cards = (
  rows: readonly (readonly [level: string, window: string | number])[],
  more: object = {},
): TablesLiteral => ({
  'prospect-card': rows.map(([level, purchaseWindow]) => ({
    customerName: '陈立',
    phone: '13800000001',
    model: '菱智M5',
    level,
    purchaseWindow,
    status: '在跟',
    ...more,
  })),
})

testRule(rule, {
  bad: [
    {
      name: 'later than the level says',
      tables: cards([
        ['H', '3个月以上'],
        ['H', '1个月内'],
        ['A', '1~3个月'],
      ]),
      expect: [
        {
          row: 0,
          field: 'level',
          message: 'differ',
          severity: 'warning',
          data: { name: '陈立', level: 'H', value: '3个月以上', expected: 'C' },
        },
        {
          row: 1,
          field: 'level',
          message: 'differ',
          data: { name: '陈立', level: 'H', value: '1个月内', expected: 'A' },
        },
        {
          row: 2,
          field: 'level',
          message: 'differ',
          data: { name: '陈立', level: 'A', value: '1~3个月', expected: 'B' },
        },
      ],
    },
    {
      name: 'sooner than the level says',
      tables: cards([
        ['C', '7日内'],
        ['B', '一周内'],
        ['C', '马上'],
      ]),
      expect: [
        { row: 0, field: 'level', message: 'differ' },
        { row: 1, field: 'level', message: 'differ' },
        { row: 2, field: 'level', message: 'differ' },
      ],
    },
    {
      name: 'a vague time is C',
      tables: cards([['A', '不确定']]),
      expect: [
        {
          row: 0,
          field: 'level',
          message: 'differ',
          data: { name: '陈立', level: 'A', value: '不确定', expected: 'C' },
        },
      ],
    },
    {
      name: 'half a year',
      tables: cards([['B', '半年内']]),
      expect: [{ row: 0, field: 'level', message: 'differ' }],
    },
  ],
  good: [
    {
      name: 'as S002 has it',
      tables: cards([
        ['H', '7日内'],
        ['A', '7日以上~1个月内'],
        ['B', '1~3个月'],
        ['C', '3个月以上'],
        ['C', '不确定'],
      ]),
    },
    {
      name: 'the end of one level and the beginning of the next',
      tables: cards([
        ['A', '1个月'],
        ['B', '1个月'],
        ['B', '3个月'],
        ['C', '3个月'],
        ['B', '1个月以上'],
        ['C', '1个月以上'],
      ]),
    },
    { name: 'ordered', tables: cards([['O', '7日内']]) },
    {
      name: 'a day or a feast is not compared',
      tables: cards([
        ['H', '国庆前'],
        ['C', '2026-04'],
      ]),
    },
    { name: 'closed', tables: cards([['H', '3个月以上']], { status: '战败' }) },
  ],
})
