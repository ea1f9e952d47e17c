import { tableRule } from '../../model/rule'
import { text } from '../../model/text'
import type { Level } from '../../model/vocabulary'
import { openRows } from '../facts/is-open'
import { isSold, isUnasked, levelsFor, purchaseWindow } from '../facts/purchase-windows'
import { customerAt } from '../facts/prospects'

const card = { customerName: '陈立', phone: '13800000001', model: '菱智M5', status: '在跟' }

/** A window that names a day or a feast is not compared: the day on which it was written is not known. */
export default tableRule({
  code: 'FL07',
  id: 'level-against-purchase-window',
  severity: 'warning',
  title: text('级别与购买周期不符', 'Level does not fit the purchase window'),
  why: text(
    '一周内要买的判成C级，一个月才联系一次；三个月后才买的判成H级，天天打电话也没用',
    'Who buys within the week and stands at C is called once a month; who buys in three months and stands at H is called in vain',
  ),
  messages: {
    differ: text(
      '{name}为{level}级，购买周期却是“{value}”，按周期应为{expected}级，请重新判定',
      '{name} stands at {level}, yet the purchase window “{value}” means {expected}: please judge again',
    ),
  },
  source: ['S002'],
  examples: {
    bad: [{ tables: { 'prospect-card': [{ ...card, level: 'H', purchaseWindow: '3个月以上' }] } }],
    good: [{ tables: { 'prospect-card': [{ ...card, level: 'H', purchaseWindow: '7日内' }] } }],
  },
  on: ['prospect-card'],
  fields: ['level', 'purchaseWindow'],
  optional: ['customerName', 'status'],
  byRow: true,
  *check(view, { settings, profile }) {
    const { level, purchaseWindow: written } = view.values
    const known = new Map<string, readonly Level[]>()
    const levelsOf = (value: string): readonly Level[] => {
      let found = known.get(value)
      if (!found) {
        const window = isSold(value) || isUnasked(value) ? null : purchaseWindow(value)
        known.set(value, (found = window ? levelsFor(window, profile.levels, settings) : []))
      }
      return found
    }
    const isAmiss = (row: number): boolean => {
      const own = level.at(row) as Level | null
      if (own === null || own === 'O') return false
      const value = written.at(row)
      const levels = value === null ? [] : levelsOf(value)
      return levels.length > 0 && !levels.includes(own)
    }
    for (const row of openRows(view).rows.filter(isAmiss)) {
      const own = level.at(row)
      const value = written.at(row) ?? ''
      const [expected] = levelsOf(value)
      yield {
        row,
        field: 'level',
        message: 'differ',
        data: { name: customerAt(view.table, row), level: own, value, expected },
      }
    }
  },
})
