import { isErrand as saysErrand } from '../../../src/catalog/facts/errands'
import type { FieldKey } from '../../../src/model/field'
import type { Random } from '../../../tests/support/dealer-month/random'
import type { Planted, Planter, Planters } from '../planting'
import type { PlantingMonth } from '../planting-month'
import type { PlantingTable } from '../planting-table'
import { countOn, dayIn, miscounted } from './days'
import { spotIn, written, type Spot } from './spots'

type Log = 'showroom-traffic-log' | 'phone-up-log'

const against =
  (log: Log, fields: readonly FieldKey[]): Planter =>
  (month, random) => {
    const total = fields[0] as FieldKey
    const field = random.pick(fields)
    const spot = dayIn(month, random, log, [total, field])
    if (!spot) return null
    const { table, row } = spot
    if (random.chance(0.15)) return written(spot, total, null)
    if (random.chance(0.15) && table.table.listed)
      return { edits: [], change: table.removed(row), expected: table.cellOf('statisticsDate') }
    if (random.chance(0.15)) return unlogged(month, random, log, spot, total)
    const day = table.value('statisticsDate', row)
    const right = countOn(month, log, day, isOf(field))
    // Without the errands it is right as well.
    const bought = countOn(month, log, day, (entries, at) => isOf(field)(entries, at) && !isErrand(entries, at))
    return written(spot, field, miscounted(Number(table.value(field, row) ?? 0), random, [right, bought]))
  }
const isErrand = (table: PlantingTable, row: number): boolean => saysErrand(table.value('visitPurpose', row) ?? '')
/** What a figure counts. */
const isOf =
  (field: FieldKey) =>
  (table: PlantingTable, row: number): boolean =>
    field.startsWith('total') || table.value('visitKind', row) === (field.startsWith('first') ? '首次' : '再次')

/** A row of the log that was torn out: the day's total is then one too many. */
function unlogged(
  month: PlantingMonth,
  random: Random,
  log: Log,
  { table, row }: Spot,
  total: FieldKey,
): Planted | null {
  const date: FieldKey = log === 'phone-up-log' ? 'callDate' : 'visitDate'
  const day = table.value('statisticsDate', row)
  const spot = spotIn(month, random, [log], [date], (entries, at) => {
    const isOwn = (entries.table.columns[date]?.index ?? -1) >= 0 && entries.cell(date, at) !== null
    // Where the day stands on its first row only, its other rows would go with it.
    const isAlone = entries.value(date, at + 1) !== day || entries.cell(date, at + 1) !== null
    return entries.table.listed && isOwn && isAlone && entries.value(date, at) === day
  })
  if (!spot || countOn(month, log, day) < 2) return null
  return { edits: [], change: spot.table.removed(spot.row), expected: table.cellOf(total, row) }
}

const isMarked =
  (field: 'captured' | 'ordered') =>
  (table: PlantingTable, row: number): boolean =>
    table.value(field, row) === true

export const statistics: Planters = {
  RG01: against('showroom-traffic-log', ['totalVisits', 'firstVisits', 'repeatVisits']),
  RG02: against('phone-up-log', ['totalCalls', 'firstCalls']),
  RG04: (month, random) => {
    const log = random.pick(['showroom-traffic-log', 'phone-up-log'] as const)
    const spot = dayIn(month, random, log, ['capturedCount', log === 'phone-up-log' ? 'totalCalls' : 'totalVisits'])
    if (!spot || (log === 'phone-up-log' && spot.table.has('totalVisits'))) return null
    const day = spot.table.value('statisticsDate', spot.row)
    const own = countOn(month, log, day, isMarked('captured'))
    const called = log === 'phone-up-log' ? 0 : countOn(month, 'phone-up-log', day, isMarked('captured'))
    return written(spot, 'capturedCount', miscounted(own, random, [own + called]))
  },
  RG06: (month, random) => {
    const spot = dayIn(month, random, 'showroom-traffic-log', ['orderCount'])
    if (!spot) return null
    const day = spot.table.value('statisticsDate', spot.row)
    const logged = countOn(month, 'showroom-traffic-log', day, isMarked('ordered'))
    const carded = month
      .tables('prospect-card')
      .reduce((sum, table) => sum + table.rowsOf('orderDate', day ?? 0).length, 0)
    return written(spot, 'orderCount', miscounted(logged, random, [carded]))
  },
  RG07: (month, random) => {
    const [log, more] = month.tables('showroom-traffic-log')
    if (!log || more || !log.table.listed || (log.table.columns.visitDate?.index ?? -1) < 0) return null
    const days = [...new Set(log.rows().flatMap((row) => log.value('visitDate', row) ?? []))].sort((a, b) => a - b)
    const { restDays } = month.report.context.settings
    const isOpen = (day: number): boolean => day % 7 > 1 && !restDays.closed.length && day <= month.asOf
    const between = days.slice(1, -1).filter(isOpen)
    if (between.length === 0) return null
    const day = random.pick(between)
    const rows = log.rowsOf('visitDate', day)
    // In a quiet store a day without guests is nothing to ask about.
    const { busyDayParties } = month.report.context.settings
    if ((log.height - rows.length) / (days.length - 1) < busyDayParties) return null
    const statistics = month.tables('traffic-statistics').filter((table) => table.has('statisticsDate', 'totalVisits'))
    const isBusy = statistics.every((table) => table.rows((row) => table.value('totalVisits', row) === 0).length === 0)
    const left = isBusy && random.chance(0.5) ? 0 : null
    const entered = statistics.flatMap((table) => table.rowsOf('statisticsDate', day).map((row) => ({ table, row })))
    const emptied = entered.flatMap(({ table, row }) =>
      Object.values(table.table.columns)
        .filter(({ field, index }) => index >= 0 && field !== 'statisticsDate' && field !== 'sequence')
        .map(({ field }) => table.set(field, row, field === 'remark' ? null : left)),
    )
    const [told] = entered
    return {
      edits: emptied,
      change: (workbook) => rows.toReversed().reduce((some, row) => log.removed(row)(some), workbook),
      expected: told ? told.table.cellOf('statisticsDate', told.row) : log.cellOf('visitDate'),
    }
  },
  RG09: (month, random) => {
    const sheet = month.table('kpi-sheet')
    const logs = month.tables('showroom-traffic-log')
    if (!sheet?.has('kpiScope')) return null
    const attended = new Set(logs.flatMap((log) => log.rows().map((row) => log.value('consultant', row))))
    const listed = [...new Set(sheet.rows().map((row) => sheet.value('kpiScope', row)))].filter((name) =>
      attended.has(name),
    )
    if (listed.length < 3) return null
    const gone = random.pick(listed)
    const rows = sheet.rows((row) => sheet.value('kpiScope', row) === gone)
    return {
      edits: [],
      change: (workbook) => rows.toReversed().reduce((left, row) => sheet.removed(row)(left), workbook),
      expected: sheet.cellOf('kpiScope'),
    }
  },
  RG15: (month, random) => {
    const table = month.table('traffic-statistics')
    if (!table?.has('capturedCount', 'totalVisits')) return null
    const over = table
      .rows((row) => table.value('totalVisits', row) !== null)
      .map((row) => {
        const parties = Number(table.value('totalVisits', row)) + Number(table.value('totalCalls', row) ?? 0)
        return table.set('capturedCount', row, parties + random.between(0, 2))
      })
    const extra = table.rows((row) => table.value('totalVisits', row) !== null)[0]
    if (extra === undefined) return null
    const parties = Number(table.value('totalVisits', extra)) + Number(table.value('totalCalls', extra) ?? 0)
    return { edits: [...over, table.set('capturedCount', extra, parties + 3)], expected: table.cellOf('capturedCount') }
  },
}
