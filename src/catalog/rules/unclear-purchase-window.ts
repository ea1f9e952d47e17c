import { tableRule } from '../../model/rule'
import { text } from '../../model/text'
import type { Level } from '../../model/vocabulary'
import { isBlankWord } from '../facts/blank-words'
import { openRows } from '../facts/is-open'
import { isSold, isUnasked, levelsFor, purchaseWindow } from '../facts/purchase-windows'
import { customerAt } from '../facts/prospects'

/** A blank window is a part of the card's minimum (FL01); here one that is written, but says no number of days or months. */
export default tableRule({
  code: 'FL02',
  id: 'unclear-purchase-window',
  severity: 'warning',
  title: text('购买周期看不出时间', 'Purchase window says no time'),
  why: text(
    '级别按多久内购买来定：周期写得看不出时间，级别就无从核对，跟进也没有节奏',
    'The level follows from how soon somebody buys: a window without a time lets nobody check the level, and follow-up has no pace',
  ),
  messages: {
    unclear: text(
      '{name}的购买周期写的是“{value}”，看不出多久内购买，请写成“7日内”“1~3个月”这样',
      'The purchase window of {name} is “{value}”, which says no time: please write within how many days or months',
    ),
  },
  source: ['S002'],
  examples: {
    bad: [
      {
        tables: {
          'prospect-card': [
            {
              customerName: '陈立',
              phone: '13800000001',
              model: '菱智M5',
              level: 'A',
              purchaseWindow: '有意向',
              status: '在跟',
            },
          ],
        },
      },
    ],
    good: [
      {
        tables: {
          'prospect-card': [
            {
              customerName: '陈立',
              phone: '13800000001',
              model: '菱智M5',
              level: 'A',
              purchaseWindow: '1个月内',
              status: '在跟',
            },
          ],
        },
      },
    ],
  },
  on: ['prospect-card'],
  fields: ['purchaseWindow'],
  optional: ['customerName', 'level', 'status'],
  byRow: true,
  *check(view, { settings, profile }) {
    const { purchaseWindow: written, level } = view.values
    const open = openRows(view)
    const isUnclear = (value: string): boolean =>
      isUnasked(value) || (!isBlankWord(value) && !isSold(value) && !namesDay(value) && purchaseWindow(value) === null)
    for (const row of written.rowsWhere(isUnclear)) {
      const own = (level?.at(row) ?? null) as Level | null
      const value = written.at(row) ?? ''
      if (!open.has(row) || own === 'O') continue
      // Nobody can say when: that is what C says.
      if (isUnasked(value) && (own === null || levelsFor(vague, profile.levels, settings).includes(own))) continue
      const data = { name: customerAt(view.table, row), value }
      yield { row, field: 'purchaseWindow', message: 'unclear', data }
    }
  },
})

const vague = { from: null, to: null }
/** A day or a month, or a feast that everybody knows the day of. */
const namesDay = (value: string): boolean =>
  /\d+月|[一二三四五六七八九十]月|月底|月初|月中|年底|年初|年前|年后|节|春|夏|秋|冬|国庆|元旦|五一|十一|暑假|寒假|季度|上半年|下半年|明年|下周|下个?月|本月|这个?月|周末/.test(
    value,
  ) || /^\d{4,}|\d[./-]\d/.test(value)
