import { isBeyondCadence } from '../../../src/catalog/facts/cadence'
import { levelOfContact } from '../../../src/catalog/facts/contact-history'
import { workingDaysBetween } from '../../../src/catalog/facts/working-days'
import type { Level } from '../../../src/model/vocabulary'
import type { Random } from '../../../tests/support/dealer-month/random'
import type { Edit, Planted, Planters } from '../planting'
import type { PlantingMonth } from '../planting-month'
import { about, contactsOf, dayOf, draw, entriesOf, isFollowed, isPlain, unmade } from './customers'
import { written, type Spot } from './spots'

const levelOf = ({ table, row }: Spot): Level | null => table.value('level', row) as Level | null
const lastOnCard = ({ table, row }: Spot): number =>
  Math.max(table.value('lastContactDate', row) ?? 0, table.value('createdDate', row) ?? 0)
const openCards = (month: PlantingMonth): readonly Spot[] =>
  entriesOf(
    month,
    ['prospect-card'],
    (spot) => isFollowed(spot) && levelOf(spot) !== null && lastOnCard(spot) <= month.asOf,
  )

/** A card whose customer nobody contacted after a day, and what has to be undone for it. */
function neglected(month: PlantingMonth, random: Random, card: Spot, last: number): readonly Edit[] | null {
  const edits = unmade(
    month,
    random,
    contactsOf(month, card).filter((contact) => (dayOf(contact) ?? 0) > last),
  )
  return edits && [card.table.set('lastContactDate', card.row, last), ...edits]
}

const at = (edits: readonly Edit[], expected: Planted['expected']): Planted => ({ edits, expected })
/** Notes that leave the next day to the consultant. */
const open = ['电话回访，还在对比', '微信发了配置表', '介绍了置换政策', '问了油耗和空间']

/** CT01 to CT05, CT21, CT26: contacts made, missed and planned. */
export const contactsMade: Planters = {
  CT01: (month, random) => {
    const { settings } = month.report.context
    const card = draw(
      random,
      openCards(month).filter(
        (spot) => levelOf(spot) !== 'O' && isPlain(spot, 'lastContactDate') && spot.table.has('createdDate'),
      ),
    )
    if (!card) return null
    const level = levelOf(card) as Level
    const created = card.table.value('createdDate', card.row) ?? 0
    const last = month.asOf - settings.cadence[level] - settings.cadenceGrace[level] - random.between(3, 20)
    if (last < created || !isBeyondCadence(last, month.asOf, level, settings)) return null
    const edits = neglected(month, random, card, last)
    return edits && at(edits, card.table.cellOf('lastContactDate', card.row))
  },
  CT02: (month, random) => {
    const { settings, profile } = month.report.context
    const start = draw(
      random,
      entriesOf(month, ['contact-log'], (spot) => dayOf(spot) !== null),
    )
    const contacts = start ? contactsOf(month, start) : []
    const days = [...new Set(contacts.map((spot) => dayOf(spot) ?? 0))]
    const gaps = days.flatMap((day) => {
      const from = contacts.findLast((spot) => dayOf(spot) === day)
      const level = from ? levelOfContact(from.table.table, from.row, profile) : null
      if (level === null || level === 'O') return []
      return days
        .filter((end) => end > day && isBeyondCadence(day, end, level, settings))
        .map((end) => ({ day, end, to: contacts.find((spot) => dayOf(spot) === end) }))
    })
    const gap = draw(
      random,
      gaps.filter(({ to }) => to?.table.table.template.id === 'contact-log'),
    )
    if (!gap?.to) return null
    const between = contacts.filter((spot) => (dayOf(spot) ?? 0) > gap.day && (dayOf(spot) ?? 0) < gap.end)
    const edits = unmade(month, random, between)
    return edits && at(edits, gap.to.table.cellOf('contactDate', gap.to.row))
  },
  CT03: (month, random) => {
    const { settings } = month.report.context
    if (random.chance(0.5)) {
      const star = draw(
        random,
        entriesOf(
          month,
          ['contact-log'],
          ({ table, row }) =>
            table.has('contactMark') &&
            table.value('contactPlanned', row) === true &&
            (table.value('contactDate', row) ?? Infinity) < month.asOf,
        ),
      )
      if (!star || about(month, star, 'prospect-card').some((card) => !isFollowed(card))) return null
      const day = star.table.value('contactDate', star.row) ?? 0
      const around = contactsOf(month, star).filter(
        (spot) => spot.row !== star.row && Math.abs((dayOf(spot) ?? 0) - day) <= 1,
      )
      const edits = unmade(month, random, around)
      return (
        edits &&
        at(
          [...edits, star.table.set('contactMark', star.row, random.pick(['*', '＊', '★']))],
          star.table.cellOf('contactDate', star.row),
        )
      )
    }
    const card = draw(
      random,
      openCards(month).filter((spot) => isPlain(spot, 'nextContactDate', 'lastContactDate')),
    )
    if (!card) return null
    const last = Math.max(lastOnCard(card), ...contactsOf(month, card).map((spot) => dayOf(spot) ?? 0))
    const day = random.between(last + 2, month.asOf - 3)
    if (day <= last + 1 || workingDaysBetween(day, month.asOf, settings) <= 1) return null
    return written(card, 'nextContactDate', day)
  },
  CT04: (month, random) => {
    const card = draw(
      random,
      openCards(month).filter((spot) => isPlain(spot, 'nextContactDate')),
    )
    if (!card) return null
    const last = card.table.value('lastContactDate', card.row)
    const past = last === null ? null : random.between(last - 12, last)
    return written(card, 'nextContactDate', random.chance(0.5) ? null : past)
  },
  CT05: (month, random) => {
    const { settings } = month.report.context
    const card = draw(
      random,
      openCards(month).filter(
        (spot) => isPlain(spot, 'nextContactDate') && spot.table.value('lastContactDate', spot.row) !== null,
      ),
    )
    if (!card) return null
    const level = levelOf(card) as Level
    const last = card.table.value('lastContactDate', card.row) ?? 0
    const next = last + settings.cadence[level] + settings.cadenceGrace[level] + random.between(3, 25)
    if (!isBeyondCadence(last, next, level, settings)) return null
    const notes = (['contactNote', 'remark'] as const).filter((field) => isPlain(card, field))
    return written(
      card,
      'nextContactDate',
      next,
      notes.map((field) => card.table.set(field, card.row, field === 'remark' ? null : random.pick(open))),
    )
  },
  CT21: (month, random) => {
    const card = draw(random, entriesOf(month, ['prospect-card'], isFollowed))
    if (!card || about(month, card, 'loss-analysis').length > 0) return null
    const told = about(month, card, 'contact-log', 'showroom-traffic-log')
      .filter((spot) => dayOf(spot) !== null && (spot.table.has('contactNote') || !spot.table.has('contactMark')))
      .toSorted((a, b) => (dayOf(a) ?? 0) - (dayOf(b) ?? 0))
    const last = told.at(-1)
    if (!last?.table.has('contactNote')) return null
    const gone = ['空号', '拨打提示停机', '对方已把我拉黑', '号码有误，机主换人']
    const failed = ['未接通', '关机', '无人接听', '响铃后挂断', '一直占线', '电话打不通，微信未回']
    const isGone = random.chance(0.3)
    const many = isGone ? 1 : random.between(3, 5)
    const days = [...new Set(told.map((spot) => dayOf(spot)))].slice(-many)
    const those = told.filter((spot) => days.includes(dayOf(spot)))
    if (days.length < many || those.some((spot) => !isPlain(spot, 'contactNote'))) return null
    return at(
      those.map((spot) => spot.table.set('contactNote', spot.row, random.pick(isGone ? gone : failed))),
      last.table.cellOf('contactNote', last.row),
    )
  },
  CT26: (month, random) => {
    const order = draw(
      random,
      entriesOf(month, ['prospect-card'], ({ table, row }) => {
        const word = String(table.cell('status', row) ?? '')
        const isWaiting =
          /订|签约|待交|未交|在跟|跟进/u.test(word) || (table.value('expectedDelivery', row) ?? 0) > month.asOf
        return table.value('level', row) === 'O' && isWaiting && !/交车|提车|开票|交付/u.test(word)
      }),
    )
    if (!order) return null
    const { table, row } = order
    if (isPlain(order, 'expectedDelivery', 'status') && random.chance(0.5))
      return written(order, 'expectedDelivery', null, [
        table.set('status', row, random.pick(['订单', '已订车', '已下订', '已签约'])),
      ])
    const ordered = Math.max(table.value('orderDate', row) ?? 0, table.value('createdDate', row) ?? 0)
    const since = month.asOf - random.between(12, 40)
    const edits = isPlain(order, 'lastContactDate', 'orderDate') ? neglected(month, random, order, since) : null
    const dates = (['createdDate', 'orderDate'] as const).map((field) =>
      table.set(field, row, Math.min(since, ordered)),
    )
    return edits && at([...edits, ...dates], table.cellOf('lastContactDate', row))
  },
}
