import { isOverdue } from '../../../src/catalog/facts/cadence'
import type { Cell } from '../../../src/model/workbook'
import { daysOf, monthOf } from '../../../src/model/month'
import type { Level } from '../../../src/model/vocabulary'
import type { Edit, Planted, Planters } from '../planting'
import type { PlantingMonth } from '../planting-month'
import { said } from './boxes'
import {
  about,
  consultantOf,
  contactsOf,
  draw,
  entriesOf,
  isFollowed,
  isPlain,
  isSameCustomer,
  nameOf,
} from './customers'
import { written, type Spot } from './spots'

const levels: readonly Level[] = ['H', 'A', 'B', 'C']
const levelOf = ({ table, row }: Spot): Level | null => table.value('level', row) as Level | null
const at = (edits: readonly Edit[], expected: Planted['expected']): Planted => ({ edits, expected })

/** Nothing of the table is written once for several rows. */
const isWrittenEachTime = (month: PlantingMonth, { table }: Spot, field: 'carriedOver'): boolean =>
  isPlain({ table }, field) && table.rows().every((row) => month.cellAt(table.cellOf(field, row)) !== null)
const before = (month: PlantingMonth, spot: Spot, template: 'follow-up-log' | 'prospect-card'): readonly Spot[] =>
  month
    .previousTables(template)
    .flatMap((table) => table.rows().map((row) => ({ table, row })))
    .filter((other) => isSameCustomer(spot, other))
const isOpenStatus = (word: Cell): boolean => word === null || word === '在跟'

/** Who was handed over since counts as taken over, and need not be called carried over. */
const isHisStill = (spot: Spot, earlier: readonly Spot[]): boolean =>
  earlier.every((other) => [null, consultantOf(spot)].includes(consultantOf(other)))

/** Whoever every list at hand shows as open when the month began. */
function wasOpen(month: PlantingMonth, entry: Spot): boolean {
  const { first } = daysOf(month.month)
  const logs = before(month, entry, 'follow-up-log')
  const cards = before(month, entry, 'prospect-card')
  if (month.previousTables('follow-up-log').length > 0)
    return logs.length > 0 && logs.every(({ table, row }) => isOpenStatus(table.value('status', row)))
  if (month.previousTables('prospect-card').length > 0)
    return cards.length > 0 && cards.every(({ table, row }) => isOpenStatus(table.value('status', row)))
  const now = about(month, entry, 'prospect-card')
  return (
    now.length > 0 &&
    now.every(({ table, row }) => (table.value('createdDate', row) ?? first) < first && isFollowed({ table, row }))
  )
}

/** A customer's level as no report or log has ever said otherwise. */
const isAlways = (month: PlantingMonth, card: Spot, level: Level): boolean =>
  about(month, card, 'contact-log', 'daily-report').every(({ table, row }) =>
    (['level', 'previousLevel', 'contactMark'] as const).every((field) => {
      const written = String((table.has(field) ? table.value(field, row) : null) ?? level)
      return field === 'contactMark' ? !/[OHABC]/u.test(written.replace(level, '')) : written === level
    }),
  )

/** An open card that has had its level for longer than so many windows. */
function heldFor(month: PlantingMonth, card: Spot, days: number): Planted | null {
  const level = levelOf(card)
  if (level === null || !isPlain(card, 'createdDate', 'initialLevel') || !isAlways(month, card, level)) return null
  const { table, row } = card
  const edits = [table.set('createdDate', row, month.asOf - days), table.set('initialLevel', row, level)]
  return at(edits, table.cellOf('level', row))
}

/** CT09 to CT13: who was carried over, who is new, and for how long at a level. */
export const contactsStock: Planters = {
  CT09: (month, random) => {
    const entry = draw(
      random,
      entriesOf(month, ['follow-up-log'], (spot) => spot.table.value('carriedOver', spot.row) === '上月留存'),
    )
    if (!entry || nameOf(entry) === null || !wasOpen(month, entry)) return null
    const earlier = [...before(month, entry, 'follow-up-log'), ...before(month, entry, 'prospect-card')]
    if (!isHisStill(entry, earlier)) return null
    const others = entriesOf(month, ['follow-up-log']).filter((other) => isSameCustomer(entry, other))
    if (others.length > 1) return null
    const top = month.table('follow-up-log')
    if (!isWrittenEachTime(month, entry, 'carriedOver')) {
      const below = entry.row + 1 < entry.table.height ? entry.table.cellOf('carriedOver', entry.row + 1) : null
      const isFirst = month.cellAt(entry.table.cellOf('carriedOver', entry.row)) !== null
      if (isFirst && below && month.cellAt(below) === null) return null
    } else if (random.chance(0.4)) return written(entry, 'carriedOver', '本月新增')
    return top ? { edits: [], change: entry.table.removed(entry.row), expected: top.cellOf('customerName') } : null
  },
  CT10: (month, random) => {
    const entry = draw(
      random,
      entriesOf(
        month,
        ['follow-up-log'],
        (spot) => spot.table.value('carriedOver', spot.row) === '上月留存' && levelOf(spot) !== null,
      ),
    )
    if (!entry) return null
    const told = [
      ...month.previousTables('contact-log'),
      ...month.previousTables('daily-report'),
      ...month.previousTables('prospect-card'),
    ]
    const isKnown = told.some((table) =>
      table.rows().some((row) => isSameCustomer(entry, { table, row }) && table.value('level', row) === levelOf(entry)),
    )
    if (!isKnown) return null
    const level = random.pick(levels.filter((some) => some !== levelOf(entry)))
    const changed = said(month, entry, 'level', level)
    return changed && at(changed.edits, changed.at)
  },
  CT11: (month, random) => {
    const card = draw(
      random,
      entriesOf(month, ['prospect-card'], ({ table, row }) => {
        const created = table.value('createdDate', row)
        return created !== null && monthOf(created) === month.month && created < month.today
      }),
    )
    const entries = card ? about(month, card, 'follow-up-log') : []
    const [entry] = entries
    if (!card || !entry || entries.length > 1) return null
    if (isWrittenEachTime(month, entry, 'carriedOver') && random.chance(0.4))
      return written(entry, 'carriedOver', '上月留存')
    if (!isWrittenEachTime(month, entry, 'carriedOver') && isPlain(entry, 'carriedOver')) {
      const isFirst = month.cellAt(entry.table.cellOf('carriedOver', entry.row)) !== null
      if (isFirst) return null
    }
    return { edits: [], change: entry.table.removed(entry.row), expected: card.table.cellOf('createdDate', card.row) }
  },
  CT12: (month, random) => {
    const { settings } = month.report.context
    const card = draw(
      random,
      entriesOf(month, ['prospect-card'], (spot) => isFollowed(spot) && settings.window[levelOf(spot) ?? 'C'] !== null),
    )
    const level = card && levelOf(card)
    if (!card || !level) return null
    const window = settings.window[level] ?? 0
    const days = window + settings.cadenceGrace[level] + random.between(4, 60)
    return isOverdue(month.asOf - days, month.asOf, window, level, settings) ? heldFor(month, card, days) : null
  },
  CT13: (month, random) => {
    const { settings } = month.report.context
    const card = draw(
      random,
      entriesOf(
        month,
        ['prospect-card'],
        (spot) => isFollowed(spot) && levelOf(spot) !== 'C' && settings.window[levelOf(spot) ?? 'C'] !== null,
      ),
    )
    const level = card && levelOf(card)
    if (!card || !level) return null
    const days = 2 * (settings.window[level] ?? 0) + random.between(2, 90)
    const isContacted =
      (card.table.value('lastContactDate', card.row) ?? 0) > month.asOf - days || contactsOf(month, card).length > 0
    return isContacted ? heldFor(month, card, days) : null
  },
}
