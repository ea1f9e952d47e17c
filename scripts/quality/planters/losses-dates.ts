import { isBeyondCadence } from '../../../src/catalog/facts/cadence'
import { monthOf } from '../../../src/model/month'
import type { Level } from '../../../src/model/vocabulary'
import { settings, type Planters } from '../planting'
import { hasBoxes } from './boxes'
import { consultantOf, contactsOf, dayOf, draw, entriesOf, isPlain, unmade } from './customers'
import {
  cardsOf,
  firstDay,
  isInMonth,
  isLostForGood,
  lastDay,
  lossesWith,
  lossLevelOf,
  lostOn,
  planted,
} from './loss-places'
import { written } from './spots'

/** DF03 to DF07, DF19, DF25, DF26, DF29, DF30, DF33, DF37: when it was lost, entered and signed. */
export const lossDates: Planters = {
  DF03: (month, random) => {
    const loss = draw(
      random,
      lossesWith(month, ['lossDate'], (spot) => {
        const cards = cardsOf(month, spot)
        const [card] = cards
        const isLost = ['战败', '失控'].includes(card?.table.value('status', card.row) ?? '')
        return cards.length === 1 && card !== undefined && isLost && isPlain(card, 'lossDate') && lostOn(card) !== null
      }),
    )
    const [card] = loss ? cardsOf(month, loss) : []
    if (!loss || !card) return null
    const day = lostOn(loss) ?? 0
    const other = day + random.pick([-1, 1]) * random.between(1, 25)
    if (other === day || other > month.today) return null
    const changed = random.chance(0.5) ? card : loss
    return planted([changed.table.set('lossDate', changed.row, other)], loss.table.cellOf('lossDate', loss.row))
  },
  DF04: (month, random) => {
    const loss = draw(
      random,
      lossesWith(month, ['recordedDate'], (spot) => isInMonth(month, spot)),
    )
    if (!loss) return null
    const recorded = (lostOn(loss) ?? 0) + random.between(2, 25)
    if (recorded > month.today || /补[登录]/u.test(loss.table.value('remark', loss.row) ?? '')) return null
    return written(loss, 'recordedDate', recorded)
  },
  DF05: (month, random) => {
    const all = lossesWith(
      month,
      ['managerSignedDate'],
      (spot) => isInMonth(month, spot) && isPlain(spot, 'managerSignedDate'),
    )
    const told = all.filter((spot) => cardsOf(month, spot).some((card) => lostOn(card) !== null))
    const day = random.between(firstDay(month) + 8, lastDay(month))
    const those = random.shuffled(told.filter((spot) => lostOn(spot) !== day)).slice(0, random.between(2, 4))
    const [first] = all.filter((spot) => those.includes(spot))
    if (!first || those.length < 2 || all.some((spot) => lostOn(spot) === day && !those.includes(spot))) return null
    if (those.some(({ table }) => table !== first.table)) return null
    const edits = those.flatMap(({ table, row }) => [
      table.set('lossDate', row, day),
      table.set('managerSignedDate', row, day),
    ])
    return planted(edits, first.table.cellOf('lossDate', first.row))
  },
  DF06: (month, random) => {
    const all = lossesWith(month, ['lossDate'])
    const loss = draw(random, all)
    const table = loss?.table
    const consultant = loss && consultantOf(loss)
    if (!table || !consultant) return null
    const own = all.filter((spot) => spot.table === table)
    const his = own.filter((spot) => consultantOf(spot) === consultant)
    const more = random.shuffled(own.filter((spot) => !his.includes(spot))).slice(0, Math.max(0, 4 - his.length))
    const those = own.filter((spot) => his.includes(spot) || more.includes(spot))
    const [first] = those
    const day = random.between(firstDay(month), lastDay(month))
    const isReported = entriesOf(month, ['daily-report']).some(
      (spot) => spot.table.value('reportDate', spot.row) === day && (consultantOf(spot) ?? consultant) === consultant,
    )
    if (!first || those.length < 4 || isReported || (more.length > 0 && !isPlain({ table }, 'consultant'))) return null
    const taken = more.map(({ row }) => table.set('consultant', row, consultant))
    return planted(
      [...those.map(({ row }) => table.set('lossDate', row, day)), ...taken],
      table.cellOf('lossDate', first.row),
    )
  },
  DF07: (month, random) => {
    const loss = draw(
      random,
      lossesWith(month, ['createdDate', 'initialLevel'], (spot) => isPlain(spot, 'initialLevel')),
    )
    return (
      loss &&
      written(loss, 'initialLevel', 'C', [
        loss.table.set('createdDate', loss.row, (lostOn(loss) ?? 0) - random.between(0, 7)),
      ])
    )
  },
  DF19: (month, random) => {
    const { settings } = month.report.context
    const loss = draw(
      random,
      lossesWith(month, ['createdDate'], (spot) => isLostForGood(spot) && cardsOf(month, spot).length <= 1),
    )
    if (!loss) return null
    const { table, row } = loss
    const level = (lossLevelOf(loss) ?? table.value('initialLevel', row)) as Level | null
    const lost = lostOn(loss) ?? 0
    const created = table.value('createdDate', row) ?? Infinity
    if (level === null) return null
    // Whatever level the log leaves him at, nobody called in time.
    const slowest = lossLevelOf(loss) === null ? 'C' : level
    const last = random.between(created, lost - settings.cadence[slowest] - settings.cadenceGrace[slowest] - 1)
    if (last < created || !isBeyondCadence(last, lost, slowest, settings)) return null
    const contacts = contactsOf(month, loss)
    const isTold = table.has('lastContactDate') || contacts.some((spot) => (dayOf(spot) ?? 0) <= last)
    const later = contacts.filter((spot) => (dayOf(spot) ?? 0) > last && (dayOf(spot) ?? 0) <= lost)
    const edits = isTold ? unmade(month, random, later) : null
    if (!edits) return null
    const [card] = cardsOf(month, loss)
    const onCard = card && isPlain(card, 'lastContactDate') ? [card.table.set('lastContactDate', card.row, last)] : []
    const own = table.has('lastContactDate') ? [table.set('lastContactDate', row, last)] : []
    const field = table.has('lastContactDate') ? 'lastContactDate' : 'lossDate'
    return planted([...edits, ...onCard, ...own], table.cellOf(field, row))
  },
  DF25: (month, random) => {
    const loss = draw(
      random,
      lossesWith(
        month,
        ['managerSignedDate'],
        (spot) => isPlain(spot, 'managerSignedDate') && !spot.table.isBlank('managerSignedDate', spot.row),
      ),
    )
    if (!loss) return null
    const { table, row } = loss
    const signed = table.value('managerSignedDate', row) ?? 0
    if (isPlain(loss, 'generalManagerSignedDate') && random.chance(0.5))
      return written(loss, 'generalManagerSignedDate', signed - random.between(1, 9))
    return written(loss, 'managerSignedDate', (lostOn(loss) ?? 0) - random.between(1, 12))
  },
  DF26: (month, random) => {
    const loss = draw(
      random,
      lossesWith(month, ['managerSignedDate'], (spot) => isPlain(spot, 'managerSignedDate')),
    )
    if (!loss || !isInMonth(month, loss)) return null
    const known = Math.max(lostOn(loss) ?? 0, loss.table.value('recordedDate', loss.row) ?? 0)
    // Where the month has only just ended the dealer reviews it on its last day.
    const isEarly = month.today <= Math.max(lastDay(month) + 5, known + 7)
    const due = isEarly ? Math.max(lastDay(month), known + 1) : Math.max(lastDay(month) + 5, known + 7)
    if (due >= month.today) return null
    const signed = random.between(due + 1, month.today)
    // A session is told once, at its first entry.
    if (loss.table.rowsOf('managerSignedDate', signed).length > 0) return null
    const changed = written(loss, 'managerSignedDate', signed)
    return isEarly ? { ...changed, config: settings({ reviewDeadline: 0, reviewGraceDays: 1 }) } : changed
  },
  DF29: (month, random) => {
    const loss = draw(
      random,
      lossesWith(month, ['lossDate'], (spot) => isInMonth(month, spot)),
    )
    if (!loss) return null
    const older = firstDay(month) - random.between(35, 200)
    const future = month.today + random.between(1, 60)
    const last = firstDay(month) - random.between(1, 25)
    return written(loss, 'lossDate', random.pick([older, future, last]))
  },
  DF30: (month, random) => {
    const loss = draw(
      random,
      lossesWith(month, ['createdDate'], (spot) => isPlain(spot, 'createdDate')),
    )
    if (!loss) return null
    const created = (lostOn(loss) ?? 0) + random.between(1, 40)
    return planted([loss.table.set('createdDate', loss.row, created)], loss.table.cellOf('lossDate', loss.row))
  },
  DF33: (month, random) => {
    const loss = draw(random, lossesWith(month, ['lossDate']))
    if (!loss) return null
    const { table, row } = loss
    // Of several boxes that are blank the first is shown.
    const line = table.cellOf('lossDate', row).cell.replace(/\D/g, '')
    const first = table.cellOf('lossDate').cell.replace(/\d/g, '')
    const expected = hasBoxes(loss, 'lossLevel')
      ? { sheet: table.sheet, cell: `${first}${line}` }
      : table.cellOf('lossDate', row)
    return planted([table.set('lossDate', row, null)], expected)
  },
  DF37: (month, random) => {
    const all = lossesWith(month, ['lossDate'], (spot) => isInMonth(month, spot))
    const table = draw(random, all)?.table
    const own = all.filter((spot) => spot.table === table)
    const many = Math.ceil(own.length * (0.5 + random.next() * 0.5))
    const those = random.shuffled(own).slice(0, many)
    const late = own.filter((spot) => those.includes(spot) || (lostOn(spot) ?? 0) >= lastDay(month) - 1)
    const [first] = late
    if (!table || !first || own.length < 6 || late.length * 2 < own.length) return null
    const edits = those.map(({ row }) => table.set('lossDate', row, lastDay(month) - random.between(0, 1)))
    return monthOf(lastDay(month)) === month.month ? planted(edits, table.cellOf('lossDate', first.row)) : null
  },
}
