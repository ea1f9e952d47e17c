import { fields } from '../../model/field'
import { tableRule } from '../../model/rule'
import { text } from '../../model/text'
import { distributionOf, distributions, isTopList } from '../facts/shares-of-table'
import { percent } from '../facts/top-rows'

const head = ['流失去向', '台次', '占比']

/** Where the first few are printed alone, their shares come to less: that is said and is no error (S001's tables: 62.7, 81.6 and 82.2%). */
export default tableRule({
  code: 'KP04',
  id: 'shares-not-whole',
  severity: 'warning',
  title: text('占比合计不是100%', 'Shares do not come to 100%'),
  why: text(
    '占比合计不到或超过100%，说明漏了几项、重复算了几项，或者除数不对',
    'Shares that come to less or more than 100% have lost an item, count one twice, or stand on another base',
  ),
  messages: {
    sum: text(
      '“{field}”各行合计{sum}，不是100%（四舍五入最多差{tolerance}），请核对有没有漏项、重复或除数不对',
      '{field} comes to {sum} over its rows, not to 100% (rounding explains {tolerance} at most): please check for items lost, counted twice, or another base',
    ),
    top: text(
      '只列出最多的{count}项（Top{count}），“{field}”合计{sum}，未达100%，不算错误',
      'Only the {count} most frequent are listed (top {count}): {field} comes to {sum}, less than 100%, which is no error',
    ),
  },
  severities: { top: 'info' },
  source: ['S001', 'S004'],
  examples: {
    bad: [
      {
        month: '2026-03',
        tables: {},
        grids: { 流失去向统计: [head, ['修理厂', 47, 0.5], ['军丰源', 26, 0.3], ['其他', 15, 0.1]] },
      },
    ],
    good: [
      {
        month: '2026-03',
        tables: {},
        grids: { 流失去向统计: [head, ['修理厂', 50, 0.5], ['军丰源', 33, 0.33], ['其他', 17, 0.17]] },
      },
    ],
  },
  on: ['service-defection', 'unreached-outcomes', 'referral-statistics'],
  fields: [],
  optional: [
    ...(['unitShare', 'referralShare', 'serviceDestination', 'churnReason', 'district', 'ownedModel'] as const),
    ...(['ageBand', 'unreachedReason', 'referralSource', 'referralMonth'] as const),
  ],
  *check({ table }) {
    const declared = distributions[table.template.id]
    if (!declared) return
    const { share, names } = declared
    const found = distributionOf(table, share)
    if (!found || Math.abs(found.sum - 1) <= found.tolerance) return
    const { rows, shares, sum, tolerance } = found
    const isTop = isTopList(table, found, names, share)
    yield {
      row: rows.at(-1) as number,
      field: share as 'unitShare',
      message: isTop ? 'top' : 'sum',
      data: {
        field: fields[share].title,
        sum: percent(sum),
        ...(isTop ? { count: shares.length } : { tolerance: percent(tolerance) }),
      },
      subject: share,
    }
  },
})
