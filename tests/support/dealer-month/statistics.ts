import type { FieldKey } from '../../../src/model/field'
import type { Cells, Entry } from './entry'
import { numberIn } from './entry'
import type { Days } from './size'

/** What a visit adds to its day. */
function countsOf({ cells }: Entry): FieldKey[] {
  const counted: FieldKey[] = ['totalVisits', cells.visitKind === '首次' ? 'firstVisits' : 'repeatVisits']
  if (cells.captured === '是') counted.push('capturedCount')
  if (cells.ordered === '是') counted.push('orderCount')
  if (typeof cells.level === 'string') counted.push(`open${cells.level}` as FieldKey)
  return counted
}

const countedFields: readonly FieldKey[] = [
  'totalVisits',
  'firstVisits',
  'repeatVisits',
  'capturedCount',
  'openO',
  'openH',
  'openA',
  'openB',
  'openC',
  'orderCount',
]

/** The month's statistics: one entry a day, summed from the log. */
export function makeStatistics(visits: readonly Entry[], days: Days): Entry[] {
  const entries: Entry[] = []
  for (let day = days.first; day <= days.last; day++) {
    const cells: Cells = { statisticsDate: day, subDealerSales: 0 }
    for (const field of countedFields) cells[field] = 0
    entries.push({ cells })
  }
  for (const visit of visits) {
    const entry = entries[numberIn(visit, 'visitDate') - days.first]
    if (entry) for (const field of countsOf(visit)) entry.cells[field] = numberIn(entry, field) + 1
  }
  return entries
}
