import rule from '../../../src/catalog/rules/unclear-purchase-window'
import { testRule, type TablesLiteral } from '../../support/testRule'

const card = { customerName: '陈立', phone: '13800000001', model: '菱智M5', level: 'A', status: '在跟' }
const cards = (windows: readonly (string | number | null)[], more: object = {}): TablesLiteral => ({
  'prospect-card': windows.map((purchaseWindow) => ({ ...card, purchaseWindow, ...more })),
})

testRule(rule, {
  bad: [
    {
      name: 'words that say no time',
      tables: cards(['有意向', '1个月内', '对比中']),
      expect: [
        {
          row: 0,
          field: 'purchaseWindow',
          message: 'unclear',
          severity: 'warning',
          data: { name: '陈立', value: '有意向' },
        },
        { row: 2, field: 'purchaseWindow', message: 'unclear' },
      ],
    },
    {
      name: 'a level in its place',
      tables: cards(['B级']),
      expect: [{ row: 0, field: 'purchaseWindow', message: 'unclear' }],
    },
    {
      name: 'a near level whose window nobody asked for',
      tables: cards(['不清楚', '没问', '不确定']),
      expect: [
        { row: 0, field: 'purchaseWindow', message: 'unclear' },
        { row: 1, field: 'purchaseWindow', message: 'unclear' },
      ],
    },
    {
      name: 'a number without a unit',
      tables: cards(['30', 7]),
      expect: [
        { row: 0, field: 'purchaseWindow', message: 'unclear' },
        { row: 1, field: 'purchaseWindow', message: 'unclear' },
      ],
    },
  ],
  good: [
    {
      name: 'S002’s windows and how people write them',
      tables: cards([
        '7日内',
        '7日以上~1个月内',
        '1~3个月',
        '3个月以上',
        '一周内',
        '半年',
        '两周左右',
        '15天',
        '>3个月',
      ]),
    },
    { name: 'C is a vague time', tables: cards(['不确定', '待定', '不急', '不清楚'], { level: 'C' }) },
    { name: 'a month, a feast, a day', tables: cards(['国庆前', '4月底', '春节后', '下个月', '2026-04', 46_120]) },
    { name: 'blank is FL01’s', tables: cards([null, '-', '无']) },
    { name: 'ordered', tables: cards(['已订车', '有意向'].slice(0, 1), { level: 'O' }) },
    { name: 'closed', tables: cards(['有意向'], { status: '战败' }) },
  ],
})
