import type { Condition, Expression } from '../../../model/expression'
import { text, type Text } from '../../../model/text'
import type { Level } from '../../../model/vocabulary'
import { sum, type Counted } from './counted'

type Until = 'before' | 'upTo'
const by = (field: 'lossDate' | 'orderDate' | 'cancelledDate', until: Until): Condition =>
  until === 'before' ? { field, before: 'period' } : { field, upTo: 'period' }

/**
 * Cards that were neither lost nor sold by then, by counts alone: a card that was both is taken off once, and a cancelled order no longer
 * closes its card. Columns that a ledger lacks are taken as blank.
 */
function notClosed(where: readonly Condition[], until: Until): Expression {
  const [lost, sold, cancelled] = [by('lossDate', until), by('orderDate', until), by('cancelledDate', until)]
  const count = (...more: readonly Condition[]): Expression => ({
    count: 'prospect-card',
    where: [...where, ...more],
    lenient: more.includes(cancelled) ? 'silent' : true,
  })
  return {
    minus: [
      { plus: [{ count: 'prospect-card', where }, count(lost, sold), count(sold, cancelled)] },
      { plus: [count(lost), count(sold), count(lost, sold, cancelled)] },
    ],
  }
}

const created: Condition = { field: 'createdDate', upTo: 'period' }
/** S002's 意向客户管理卡总数, read as the cards carried over plus the month's new ones. */
export const cardStock: Counted = {
  title: text('管理卡总数（上月留存+本月新建）', 'Card stock (carried over and new)'),
  expression: notClosed([created], 'before'),
}

/** Cards of a level that are still followed up at the month's end. */
const openCards = (title: Text, level: Level, ...more: readonly Condition[]): Counted => ({
  title,
  expression: notClosed([created, { field: 'level', is: level }, ...more], 'upTo'),
})
const openAt = (level: Level): Counted =>
  openCards(text(`月末在跟${level}级客户数`, `Open ${level} at the month’s end`), level)
export const openO = openAt('O')
export const openH = openAt('H')
export const openA = openAt('A')
export const openB = openAt('B')
export const openC = openAt('C')
export const openHAB = sum(text('月末在跟H、A、B级客户数', 'Open H, A and B at the month’s end'), openH, openA, openB)

/** Contacted no longer ago than the level's cadence asks. */
const keptAt = (level: Level): Counted =>
  openCards(text(`其中在跟进周期内联系过的${level}级客户数`, `Open ${level} contacted within their cadence`), level, {
    field: 'lastContactDate',
    cadence: level,
  })
export const keptH = keptAt('H')
export const keptA = keptAt('A')
export const keptB = keptAt('B')
export const keptHAB = sum(
  text('在跟进周期内联系过的H、A、B级客户数', 'Open H, A and B contacted within their cadence'),
  keptH,
  keptA,
  keptB,
)
