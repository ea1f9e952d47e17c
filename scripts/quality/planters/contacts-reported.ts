import { addWorkingDays } from '../../../src/catalog/facts/working-days'
import type { Level } from '../../../src/model/vocabulary'
import type { Random } from '../../../tests/support/dealer-month/random'
import type { Edit, Planted, Planters } from '../planting'
import type { PlantingMonth } from '../planting-month'
import type { PlantingTable } from '../planting-table'
import { said } from './boxes'
import { about, consultantOf, contactsOf, dayOf, draw, entriesOf, isPlain, unmade } from './customers'
import { written, type Spot } from './spots'

/** A consultant's report of one day: its rows in order. */
interface ReportDay {
  readonly consultant: string
  readonly day: number
  readonly table: PlantingTable
  readonly rows: readonly number[]
}

export function reportsOf(month: PlantingMonth): readonly ReportDay[] {
  const days = new Map<string, ReportDay & { rows: number[] }>()
  for (const { table, row } of entriesOf(month, ['daily-report'])) {
    const day = table.value('reportDate', row)
    const consultant = consultantOf({ table, row })
    if (day === null || consultant === null) continue
    const key = `${consultant} ${day}`
    const found = days.get(key)
    if (found) found.rows.push(row)
    else days.set(key, { consultant, day, table, rows: [row] })
  }
  return [...days.values()]
}

const at = (edits: readonly Edit[], expected: Planted['expected']): Planted => ({ edits, expected })
const first = (rows: readonly number[]): number => rows[0] ?? 0
const levels: readonly Level[] = ['H', 'A', 'B', 'C']
const otherLevel = (random: Random, ...not: readonly unknown[]): string =>
  random.pick(levels.filter((level) => !not.includes(level)))
const clear = ({ table, rows }: ReportDay, field: 'plannedActivity' | 'managerComment' | 'managerSignature'): Edit[] =>
  table.has(field) ? rows.map((row) => table.set(field, row, null)) : []

/** What somebody notes who has noted nothing. */
const thin = ['回访', '电话', '已联系', '跟进', '微信', '问候', '无变化', '同上', 'OK', '打电话']
const copied = ['客户还在考虑，继续保持联系', '电话沟通，客户暂无意向变化', '客户表示再考虑考虑', '了解客户近期情况']
const endings = ['', '。', ' ', '！', '．']

/** CT06 to CT08, CT14, CT15, CT17, CT18: the daily report, and what is noted of contacts. */
export const contactsReported: Planters = {
  CT06: (month, random) => {
    const days = new Set(reportsOf(month).map(({ consultant, day }) => `${consultant} ${day}`))
    const star = draw(
      random,
      entriesOf(month, ['contact-log'], ({ table, row }) => {
        const day = table.value('contactDate', row)
        if (table.value('contactPlanned', row) !== true || day === null || day > month.asOf) return false
        return days.has(`${consultantOf({ table, row })} ${day}`)
      }),
    )
    if (!star) return null
    const day = star.table.value('contactDate', star.row) ?? 0
    const reported = about(month, star, 'daily-report').filter(
      ({ table, row }) => Math.abs((table.value('reportDate', row) ?? 0) - day) <= 1,
    )
    const edits = reported.length > 0 ? unmade(month, random, reported) : null
    return edits && at(edits, star.table.cellOf('contactDate', star.row))
  },
  CT07: (month, random) => {
    const contact = draw(
      random,
      entriesOf(month, ['contact-log'], (spot) => {
        const { table, row } = spot
        return dayOf(spot) !== null && levels.includes(table.value('level', row) as Level)
      }),
    )
    if (!contact) return null
    const { table, row } = contact
    const day = dayOf(contact) ?? 0
    const logged = contactsOf(month, contact).filter((spot) => spot.table.table.template.id === 'contact-log')
    const isGrid = table.has('contactMark')
    const before = logged.filter((spot) => !spot.table.has('contactMark') && (dayOf(spot) ?? 0) < day).at(-1)
    if (!isGrid && !before) return null
    const reports = about(month, contact, 'daily-report').filter(
      (spot) => Math.abs((spot.table.value('reportDate', spot.row) ?? 0) - day) <= 1,
    )
    if (!reportsOf(month).some((some) => some.day === day && some.consultant === consultantOf(contact))) return null
    const marks = logged.map((spot) => /[OHABC]/u.exec(spot.table.value('contactMark', spot.row) ?? '')?.[0])
    const known = [
      table.value('level', row),
      before?.table.value('level', before.row),
      ...reports.map((spot) => spot.table.value('level', spot.row)),
      ...marks,
    ]
    const free = levels.filter((level) => !known.includes(level))
    if (free.length === 0) return null
    const level = random.pick(free)
    const field = isGrid ? 'contactMark' : 'level'
    const written = isGrid ? random.pick([level, `√${level}`, `*${level}`, `${level}级`]) : level
    return at([table.set(field, row, written)], table.cellOf(field, row))
  },
  CT08: (month, random) => {
    const report = draw(
      random,
      entriesOf(
        month,
        ['daily-report'],
        (spot) => isPlain(spot, 'previousLevel') && !spot.table.isBlank('previousLevel', spot.row),
      ),
    )
    if (!report) return null
    const day = report.table.value('reportDate', report.row) ?? 0
    const before = about(month, report, 'daily-report').filter(
      ({ table, row }) =>
        (table.value('reportDate', row) ?? day) < day && levels.includes(table.value('level', row) as Level),
    )
    if (before.length === 0) return null
    const { table, row } = report
    return written(report, 'previousLevel', otherLevel(random, table.value('previousLevel', row)))
  },
  CT14: (month, random) => {
    const all = reportsOf(month).filter(({ table }) => table.has('contactPurpose'))
    const consultant = draw(random, [...new Set(all.map((some) => some.consultant))])
    const days = all.filter((some) => some.consultant === consultant)
    const told = days.filter(({ table, rows }) => rows.some((row) => table.value('contactPurpose', row) !== null))
    const [start] = told
    if (!start || told.length < 5) return null
    const changes = told.flatMap(({ table, rows }) =>
      rows
        .filter((row) => table.value('contactPurpose', row) !== null && table.value('contactPurpose', row) !== '促进')
        .map((row) => ({ row, table, changed: said(month, { table, row }, 'contactPurpose', '促进') })),
    )
    const edits = changes.map(({ changed }) => changed?.edits ?? null)
    if (edits.includes(null)) return null
    const place = changes.find(({ table, row }) => table === start.table && row === first(start.rows))?.changed?.at
    return at(
      edits.flatMap((some) => some ?? []),
      place ?? start.table.cellOf('contactPurpose', first(start.rows)),
    )
  },
  CT15: (month, random) => {
    const all = reportsOf(month).filter(({ table }) => table.has('plannedActivity'))
    const consultant = draw(random, [...new Set(all.map((some) => some.consultant))])
    const days = all.filter((some) => some.consultant === consultant)
    const past = days.filter(({ day }) => day < month.asOf)
    const isNever = random.chance(0.2)
    const [start] = past
    const one = draw(random, past)
    if (!start || !one || days.length < 3) return null
    const place = isNever ? start : one
    const edits = (isNever ? days : [one]).flatMap((some) => clear(some, 'plannedActivity'))
    return at(edits, place.table.cellOf('plannedActivity', first(place.rows)))
  },
  CT17: (month, random) => {
    const { settings } = month.report.context
    const one = draw(
      random,
      reportsOf(month).filter(
        ({ table, day }) => table.has('managerComment') && (addWorkingDays(day, 1, settings) ?? day) <= month.asOf,
      ),
    )
    if (!one || (one.table.table.foot.managerSignature ?? '') !== '') return null
    const edits = [...clear(one, 'managerComment'), ...clear(one, 'managerSignature')]
    const field = one.table.has('managerComment') ? 'managerComment' : 'managerSignature'
    return at(edits, one.table.cellOf(field, first(one.rows)))
  },
  CT18: (month, random) => {
    const contact = draw(
      random,
      entriesOf(
        month,
        ['contact-log'],
        (spot) => isPlain(spot, 'contactNote') && (dayOf(spot) ?? Infinity) <= month.asOf,
      ),
    )
    if (!contact) return null
    const kind = random.pick(['blank', 'thin', 'copied'] as const)
    if (kind === 'blank') return written(contact, 'contactNote', random.pick([null, '-', '无', '/']))
    if (kind === 'thin') return written(contact, 'contactNote', random.pick(thin))
    const all = contactsOf(month, contact).filter(
      (spot) => isPlain(spot, 'contactNote') && (dayOf(spot) ?? Infinity) <= month.asOf,
    )
    const those = random.shuffled(all).slice(0, random.between(3, 5))
    const days = new Set(those.map(dayOf))
    if (
      those.length < 3 ||
      days.size < those.length ||
      all.some(({ table }) => table.table.template.id !== 'contact-log')
    )
      return null
    const [start] = those.toSorted((a, b) => (dayOf(a) ?? 0) - (dayOf(b) ?? 0)) as [Spot]
    const note = random.pick(copied)
    return at(
      those.map(({ table, row }) => table.set('contactNote', row, note + random.pick(endings))),
      start.table.cellOf('contactNote', start.row),
    )
  },
}
