import { civilOf, monthId } from '../../../src/model/month'
import type { Planters } from '../planting'
import type { PlantingTable } from '../planting-table'
import { isCompany } from '../../../src/catalog/facts/company'
import { peopleIn } from './days'
import { stranger } from './people'
import { spotIn, written } from './spots'

const log = ['showroom-traffic-log'] as const
const isIn = (month: string, day: number | null): boolean => {
  if (day === null) return false
  const civil = civilOf(day)
  return monthId(civil.year, civil.month) === month
}
const isVisitSource = (word: string | null): boolean =>
  word !== null && /^(?:自然)?(?:来店|到店|进店)$|^展厅$/.test(word)
const isMobile = (phone: string | null): boolean => /^1[3-9]\d{9}$/.test(phone ?? '')
const hasOwnCell = (table: PlantingTable, field: 'visitKind' | 'captured'): boolean =>
  (table.table.columns[field]?.index ?? -1) >= 0

export const persons: Planters = {
  RG10: (month, random) => {
    const reports = month.tables('daily-report')
    const { name, phone } = stranger(month, random)
    const spot = spotIn(
      month,
      random,
      ['daily-report'],
      ['reportDate', 'customerName', 'carriedOver', 'source'],
      (table, row) =>
        table.value('carriedOver', row) === '本月新增' &&
        isVisitSource(table.value('source', row)) &&
        isIn(month.month, table.value('reportDate', row)),
    )
    if (spot && random.chance(0.6)) {
      const called = spot.table.has('phone') ? [spot.table.set('phone', spot.row, phone)] : []
      return written(spot, 'customerName', name, called)
    }
    // The other way round: a visitor of the log, captured, who is in no report of that day.
    const days = new Set(
      reports.flatMap((table) =>
        table
          .rows()
          .map(
            (row) =>
              `${table.value('reportDate', row)} ${table.value('consultant', row) ?? table.table.stated.consultant}`,
          ),
      ),
    )
    const visit = spotIn(month, random, log, ['captured', 'customerName', 'phone', 'consultant'], (table, row) => {
      const day = `${table.value('visitDate', row)} ${table.value('consultant', row)}`
      return table.value('captured', row) === true && days.has(day) && hasOwnCell(table, 'captured')
    })
    if (!visit) return null
    const { table, row } = visit
    const edits = [table.set('customerName', row, name), table.set('phone', row, phone)]
    return { edits, expected: table.cellOf('captured', row) }
  },
  RG11: (month, random) => {
    const cards = peopleIn(month.tables('prospect-card'))
    const keepers = new Set(
      month.tables('prospect-card').flatMap((table) => table.rows().map((row) => table.value('consultant', row))),
    )
    if (random.chance(0.6)) {
      const spot = spotIn(month, random, log, ['captured', 'phone', 'customerName'], (table, row) => {
        const isKnown = table.value('captured', row) === true || cards.has(table, row)
        return (
          !isKnown &&
          // A visitor of today may have his card tomorrow.
          (table.value('visitDate', row) ?? month.today) < month.today &&
          hasOwnCell(table, 'captured') &&
          !table.isBlank('customerName', row) &&
          keepers.has(table.value('consultant', row))
        )
      })
      if (!spot) return null
      const phone = isMobile(spot.table.value('phone', spot.row))
        ? []
        : [spot.table.set('phone', spot.row, stranger(month, random).phone)]
      return written(spot, 'captured', '是', phone)
    }
    const visitors = peopleIn(month.tables('showroom-traffic-log'))
    const spot = spotIn(
      month,
      random,
      ['prospect-card'],
      ['source', 'createdDate', 'customerName'],
      (table, row) =>
        isIn(month.month, table.value('createdDate', row)) &&
        !isVisitSource(table.value('source', row)) &&
        !visitors.has(table, row),
    )
    return spot && written(spot, 'source', random.pick(['来店', '自然到店', '展厅']))
  },
  RG12: (month, random) => {
    const spot = spotIn(month, random, log, ['visitKind', 'phone', 'customerName', 'visitDate'], (table, row) => {
      const phone = table.value('phone', row)
      const name = table.value('customerName', row)
      if (table.value('visitKind', row) !== '再次' || !isMobile(phone) || !hasOwnCell(table, 'visitKind')) return false
      if (isCompany(name ?? '')) return false
      const isSame = (other: number): boolean =>
        table.value('phone', other) === phone && table.value('customerName', other) === name
      return (
        table.rows((other) => other < row && isSame(other) && table.value('visitKind', other) === '首次').length > 0
      )
    })
    return spot && written(spot, 'visitKind', '首次')
  },
  RG13: (month, random) => {
    const spot = spotIn(month, random, log, ['visitPurpose'], (table, row) => {
      const isFirst = table.value('visitKind', row) === '首次' || table.value('captured', row) === true
      return isFirst && table.value('visitValid', row) !== false
    })
    return (
      spot &&
      written(
        spot,
        'visitPurpose',
        random.pick(['保养', '维修', '提车', '交车', '补资料', '上牌', '买保险', '找人', '面试']),
      )
    )
  },
  RG14: (month, random) => {
    const visitors = peopleIn(month.tables('showroom-traffic-log'))
    const spot = spotIn(month, random, ['phone-up-log'], ['expectedVisit', 'callDate', 'phone'], (table, row) => {
      const called = table.value('callDate', row)
      const isOnce = table.rowsOf('phone', table.value('phone', row) ?? '').length <= 1
      return (
        called !== null && called + 3 <= month.asOf && isOnce && !visitors.has(table, row) && isIn(month.month, called)
      )
    })
    if (!spot) return null
    const { table, row } = spot
    const called = table.value('callDate', row) ?? 0
    const promised = called + random.between(1, Math.min(9, month.asOf - 1 - called))
    if (!isIn(month.month, promised)) return null
    const invited = table.has('invited') ? [table.set('invited', row, '是')] : []
    const came = table.has('actualVisitDate') ? [table.set('actualVisitDate', row, null)] : []
    return written(spot, 'expectedVisit', promised, [...invited, ...came])
  },
  RG16: (month, random) => {
    const forms = ['showroom-traffic-log', 'phone-up-log'] as const
    const spot = spotIn(
      month,
      random,
      forms,
      ['captured', 'phone'],
      (table, row) => table.value('captured', row) === true,
    )
    const phone = spot && String(spot.table.value('phone', spot.row) ?? '')
    const broken = random.pick([null, null, '未留', '加微信', phone?.slice(0, 9) ?? null, '1234'])
    return spot && written(spot, 'phone', broken)
  },
}
