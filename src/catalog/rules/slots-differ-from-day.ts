import { isoDay } from '../../model/month'
import { workbookRule, type View } from '../../model/rule'
import { text } from '../../model/text'

type Base = 'firstVisits' | 'totalVisits' | 'firstCalls' | 'totalCalls'
const bases: readonly Base[] = ['firstVisits', 'totalVisits', 'firstCalls', 'totalCalls']
const head = ['日期', '9:00-11:00', '11:00-14:00', '14:00-18:00', '来店总数', '初次来店']
type Statistics = View<'statisticsDate', Base>

/**
 * S002's slots count first visits, and stores that count all visits have their way: the column that the slots fit on most days is
 * what they are compared with, the first visits where none fits better.
 */
export default workbookRule({
  code: 'RG03',
  id: 'slots-differ-from-day',
  severity: 'error',
  title: text('时段合计不等于当日数', 'Slots differ from the day'),
  why: text(
    '排班看时段，月报看当日数：两个数不一样，排班就排错了时间',
    'The duty roster goes by the slots, the report by the day: if they differ, people are on duty at the wrong hours',
  ),
  messages: {
    first: text(
      '{date}各时段合计{slots}批，初次来店{day}批，请核对',
      '{date}: {slots} parties over the slots, {day} first visits: please check',
    ),
    total: text(
      '{date}各时段合计{slots}批，当日总数{day}批，请核对',
      '{date}: {slots} parties over the slots, {day} in the day’s total: please check',
    ),
  },
  source: ['S002'],
  examples: {
    bad: [{ month: '2026-03', tables: {}, grids: { 展厅来店统计表: [head, ['2026-03-02', 1, 2, 0, 5, 4]] } }],
    good: [{ month: '2026-03', tables: {}, grids: { 展厅来店统计表: [head, ['2026-03-02', 1, 2, 1, 5, 4]] } }],
  },
  reads: {
    statistics: { template: 'traffic-statistics', fields: ['statisticsDate'], optional: bases },
    slots: { template: 'slot-visits', fields: ['statisticsDate', 'slotVisits'] },
  },
  *check({ statistics, slots }, { asOf }) {
    for (const view of statistics) {
      const sums = new Map<number, number>()
      for (const { table, height, values } of slots) {
        if (table.from !== view.table.id) continue
        for (let row = 0; row < height; row++) {
          const date = values.statisticsDate.at(row)
          if (date !== null) sums.set(date, (sums.get(date) ?? 0) + (values.slotVisits.at(row) ?? 0))
        }
      }
      const base = baseOf(view, sums)
      if (base === null) continue
      for (let row = 0; row < view.height; row++) {
        const on = view.values.statisticsDate.at(row)
        const day = view.values[base]?.at(row) ?? null
        if (on === null || on > asOf || day === null) continue
        const sum = sums.get(on) ?? 0
        if (sum === day) continue
        const date = isoDay(on)
        const message = base.startsWith('first') ? 'first' : 'total'
        yield { in: view, row, field: base, message, data: { date, slots: sum, day }, subject: date }
      }
    }
  },
})

function baseOf(view: Statistics, sums: ReadonlyMap<number, number>): Base | null {
  let [best, most]: [Base | null, number] = [null, -1]
  for (const base of bases) {
    const values = view.values[base]
    if (!values) continue
    let fits = 0
    for (let row = 0; row < view.height; row++) {
      const date = view.values.statisticsDate.at(row)
      if (date !== null && values.at(row) !== null && values.at(row) === (sums.get(date) ?? 0)) fits++
    }
    if (fits > most) [best, most] = [base, fits]
  }
  return sums.size === 0 ? null : best
}
