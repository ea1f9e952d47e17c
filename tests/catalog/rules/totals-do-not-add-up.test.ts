import rule from '../../../src/catalog/rules/totals-do-not-add-up'
import type { Cell } from '../../../src/model/workbook'
import { testRule } from '../../support/testRule'

const month = '2026-03' as const
const traffic = (...rows: readonly (readonly Cell[])[]) => ({
  展厅来店统计表: [
    ['2026年3月展厅来店统计表'],
    ['日期', '来店总批数', '初次来店批数', '2次以上来店批数', '留档客户数'],
    ...rows,
  ],
})
const tiers = (...rows: readonly (readonly Cell[])[]) => ({
  分级推荐续购统计: [
    [
      '月份',
      '优质推荐数',
      '优质续购数',
      '潜力推荐数',
      '潜力续购数',
      '一般推荐数',
      '一般续购数',
      '合计推荐数',
      '合计续购数',
    ],
    ...rows,
  ],
})
const referrals = (...rows: readonly (readonly Cell[])[]) => ({
  推荐客源统计表: [
    ['月份', '推荐信息总数', '老用户推荐', '首次推荐', '重复推荐', '同行业推荐', '亲朋好友推荐', '合计'],
    ...rows,
  ],
})
const defection = (...rows: readonly (readonly Cell[])[]) => ({
  流失其他服务站统计: [
    ['序号', '流失去向', '台次', '备注'],
    ...rows.map(([name, count = null], place) =>
      String(name).endsWith('计') ? [name ?? null, null, count] : [place + 1, name ?? null, count],
    ),
  ],
})
const base = { month, tables: {} }

testRule(rule, {
  bad: [
    {
      name: 'a part of a day is short: day and column are off by the same',
      ...base,
      grids: traffic(
        ['2026-03-01', 5, 3, 2, 1],
        ['2026-03-02', 6, 3, 2, 2],
        ['2026-03-03', 4, 4, 0, 1],
        ['合计', 15, 11, 4, 4],
      ),
      expect: [
        {
          table: 'traffic-statistics',
          row: 1,
          field: 'firstVisits',
          message: 'cell',
          severity: 'error',
          data: {
            row: '2026-03-02',
            total: { zh: '来店总批数', en: 'Total visits' },
            parts: 5,
            written: 6,
            column: { zh: '初次来店批数', en: 'First visits' },
            down: 10,
            foot: 11,
            difference: 1,
            now: 3,
            right: 4,
          },
        },
      ],
    },
    {
      name: 'the total of a day is too much',
      ...base,
      grids: traffic(['2026-03-01', 5, 3, 2, 1], ['2026-03-02', 8, 4, 2, 2], ['合计', 11, 7, 4, 3]),
      expect: [{ row: 1, field: 'totalVisits', message: 'cell' }],
    },
    {
      name: 'a cell of the row of totals itself',
      ...base,
      grids: traffic(['2026-03-01', 5, 3, 2, 1], ['2026-03-02', 6, 4, 2, 2], ['合计', 11, 9, 4, 3]),
      expect: [{ row: 2, field: 'firstVisits', message: 'cell' }],
    },
    {
      name: 'the corner',
      ...base,
      grids: traffic(['2026-03-01', 5, 3, 2, 1], ['2026-03-02', 6, 4, 2, 2], ['合计', 12, 7, 4, 3]),
      expect: [{ row: 2, field: 'totalVisits', message: 'cell' }],
    },
    {
      name: 'a row alone, a column alone: two cells may be wrong, so none is named',
      ...base,
      grids: traffic(['2026-03-01', 5, 3, 3, 1], ['2026-03-02', 6, 4, 2, 2], ['合计', null, 7, 5, 4]),
      expect: [
        { row: 0, field: 'totalVisits', message: 'row' },
        { row: 2, field: 'capturedCount', message: 'column' },
      ],
    },
    {
      name: 'two days off by as much as one column: which of them is not known',
      ...base,
      grids: tiers(['1月', 1, 0, 2, 0, 3, 0, 7, 0], ['2月', 1, 0, 2, 0, 3, 0, 7, 0], ['合计', 2, 0, 4, 0, 6, 0, 14, 0]),
      expect: [
        { table: 'tier-referrals', row: 0, field: 'totalReferrals', message: 'row' },
        { row: 1, field: 'totalReferrals', message: 'row' },
        { row: 2, field: 'totalReferrals', message: 'row' },
      ],
    },
    {
      name: 'referrals: which columns make the total is told by most months',
      ...base,
      grids: referrals(['1月', 30, 5, 4, 3, 2, 1, 15], ['2月', 30, 6, 4, 3, 2, 1, 16], ['3月', 30, 6, 4, 3, 2, 1, 19]),
      expect: [{ table: 'referral-statistics', row: 2, field: 'referralSum', message: 'row' }],
    },
    {
      name: 'S004: 146 written as 183',
      ...base,
      grids: defection(
        ['其他服务站', 7],
        ['北郊', 2],
        ['当地已做', 28],
        ['外地已做', 9],
        ['修理厂', 47],
        ['军丰源', 53],
        ['合计', 183],
      ),
      expect: [
        {
          table: 'service-defection',
          row: 6,
          field: 'unitCount',
          message: 'column',
          data: {
            column: { zh: '台次', en: 'Units' },
            down: 146,
            foot: 183,
            row: { zh: '合计行', en: 'the row of totals' },
          },
        },
      ],
    },
    {
      name: 'a sum of one part of the sheet is that part’s',
      ...base,
      grids: defection(['修理厂', 5], ['军丰源', 3], ['小计', 8], ['北郊', 2], ['耀泰', 4], ['小计', 7]),
      expect: [{ row: 5, field: 'unitCount', message: 'column' }],
    },
  ],
  good: [
    {
      name: 'everything adds up',
      ...base,
      grids: traffic(['2026-03-01', 5, 3, 2, 1], ['2026-03-02', 6, 4, 2, 2], ['合计', 11, 7, 4, 3]),
    },
    {
      name: 'no totals are written, and a day whose parts are left blank',
      ...base,
      grids: traffic(['2026-03-01', 5, null, null, 1], ['2026-03-02', 6, 4, 2, 2], ['合计', null, null, null, null]),
    },
    {
      name: 'sums of parts, and the sum of all',
      ...base,
      grids: defection(['修理厂', 5], ['军丰源', 3], ['小计', 8], ['北郊', 2], ['小计', 2], ['合计', 10]),
    },
    {
      name: 'since the year began, and an average: neither adds up the sheet',
      ...base,
      grids: traffic(
        ['2026-03-01', 5, 3, 2, 1],
        ['2026-03-02', 7, 4, 3, 2],
        ['本年累计', 90, 70, 20, 30],
        ['平均', 6, 4, 3, 2],
      ),
    },
    {
      name: 'referrals of the sheet’s own making: no sum holds on most months',
      ...base,
      grids: referrals(['1月', 30, 5, 4, 3, 2, 1, 12], ['2月', 30, 6, 4, 3, 2, 1, 13]),
    },
    {
      name: 'T7: 142 inside the warranty',
      ...base,
      grids: defection(
        ['修理厂', 35],
        ['延安', 6],
        ['军丰源', 24],
        ['当地已做', 20],
        ['其他', 57],
        ['合计', '142台次'],
      ),
    },
  ],
})
