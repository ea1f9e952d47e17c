import { isoDay, monthOf } from '../../model/month'
import { workbookRule, type PlacedProblem, type View } from '../../model/rule'
import { text } from '../../model/text'
import { followedRows } from '../facts/is-open'

const levels = ['O', 'H', 'A', 'B', 'C'] as const
const columns = ['openO', 'openH', 'openA', 'openB', 'openC'] as const
type Statistics = View<'statisticsDate', (typeof columns)[number]>
type Counts = { readonly counted: number[]; unread: number }
const day = { totalVisits: 1, firstVisits: 1, openH: 0, openA: 1 } as const
const visit = { arrivalTime: 0.4, customerName: '陈立', visitKind: '首次', level: 'A' } as const
const statistics = ['02', '03', '04'].map((date) => ({ statisticsDate: `2026-03-${date}`, ...day }))
const visits = ['02', '03', '04'].map((date) => ({ visitDate: `2026-03-${date}`, ...visit }))

/**
 * The form's level columns are read in two ways: the day's customers by level, and all that are open at the day's end. The one that fits
 * is used: the log's visits where they fit on enough of the days, else the open cards on the last day; where neither fits, one question.
 * A visit whose level cannot be read may be any.
 */
export default workbookRule({
  code: 'RG05',
  id: 'levels-differ-from-day',
  severity: 'warning',
  title: text('各级别客户数不符', 'Customers by level differ'),
  why: text(
    '各级别客户数是判断本月能卖多少的依据：数不对，目标就定错',
    'The customers by level are what the month’s forecast rests on: wrong counts set wrong targets',
  ),
  messages: {
    flow: text(
      '{date}{level}级：统计表{a}位，当天登记{b}位，请核对',
      '{date}, level {level}: {a} in the statistics, {b} in the register of the day: please check',
    ),
    stock: text(
      '{date}{level}级：统计表{a}位，管理卡在跟{b}位，请核对',
      '{date}, level {level}: {a} in the statistics, {b} open cards: please check',
    ),
    ask: text(
      '各级别客户数与当天登记、在跟客户都对不上，请确认按当天来店还是按在跟客户统计',
      'The customers by level fit neither the day’s register nor the open cards: please settle which of them is counted',
    ),
  },
  severities: { ask: 'info' },
  source: ['S002'],
  examples: {
    bad: [
      {
        month: '2026-03',
        tables: {
          'traffic-statistics': [...statistics.slice(0, 2), { ...statistics[2], openH: 1 }],
          'showroom-traffic-log': visits,
        },
      },
    ],
    good: [{ month: '2026-03', tables: { 'traffic-statistics': statistics, 'showroom-traffic-log': visits } }],
  },
  reads: {
    statistics: { template: 'traffic-statistics', fields: ['statisticsDate'], optional: columns, either: columns },
    visits: { template: 'showroom-traffic-log', fields: ['visitDate', 'level'], dispensable: true },
    cards: { template: 'prospect-card', fields: ['level'], optional: ['status', 'createdDate'], dispensable: true },
  },
  anyOf: ['visits', 'cards'],
  *check({ statistics, visits, cards }, { settings, asOf }) {
    const mayDiffer = 1 - settings.levelFitShare
    const days = new Map<number, Counts>()
    for (const { height, values, cells } of visits) {
      for (let row = 0; row < height; row++) {
        const date = values.visitDate.at(row)
        if (date === null) continue
        const there = days.get(date) ?? { counted: [0, 0, 0, 0, 0], unread: 0 }
        days.set(date, there)
        const level = values.level.at(row)
        const at = levels.findIndex((some) => some === level)
        if (at >= 0) there.counted[at]!++
        else if ((cells('level')?.at(row) ?? null) !== null) there.unread++
      }
    }
    const months = new Set([...days.keys()].map(monthOf))
    for (const view of statistics) {
      const rows = filledRows(view, asOf)
      const wrong = rows.filter(
        (row) => misfits(view, row, days.get(view.values.statisticsDate.at(row) ?? 0)).length > 0,
      )
      const isLogged = rows.some((row) => months.has(monthOf(view.values.statisticsDate.at(row) ?? 0)))
      if (isLogged && wrong.length <= mayDiffer * rows.length) {
        for (const row of wrong) {
          const on = view.values.statisticsDate.at(row) ?? 0
          for (const { index, a, b } of misfits(view, row, days.get(on)))
            yield problem(view, row, index, 'flow', { date: isoDay(on), level: levels[index]!, a, b })
        }
        continue
      }
      const last = rows.at(-1)
      if (last === undefined || cards.length === 0) continue
      const on = view.values.statisticsDate.at(last) ?? 0
      const open = { counted: [0, 0, 0, 0, 0], unread: 0 }
      for (const ledger of cards) {
        const isOpen = followedRows(ledger)
        for (const [index, level] of levels.entries())
          for (const row of ledger.values.level.rowsWhere((value) => value === level))
            if (isOpen(row) && (ledger.values.createdDate?.at(row) ?? 0) <= on) open.counted[index]!++
      }
      const off = misfits(view, last, open)
      const written = columns.filter((column) => view.values[column]).length
      // Cards tell how they stand now, not on a day long past.
      if (on < asOf || off.length === 0) continue
      if (off.length > mayDiffer * written) yield problem(view, -1, off[0]!.index, 'ask', {})
      else
        for (const { index, a, b } of off)
          yield problem(view, last, index, 'stock', { date: isoDay(on), level: levels[index]!, a, b })
    }
  },
})

function problem(
  view: Statistics,
  row: number,
  index: number,
  message: 'flow' | 'stock' | 'ask',
  data: Readonly<Record<string, string | number>>,
): PlacedProblem<'flow' | 'stock' | 'ask'> {
  return { in: view, row, field: columns[index]!, message, data, subject: `${view.table.sheetName} ${data.date ?? ''}` }
}

/** The days up to now that have anything in a level column. */
function filledRows({ height, values }: Statistics, asOf: number): readonly number[] {
  return Array.from({ length: height }, (_, row) => row).filter((row) => {
    const date = values.statisticsDate.at(row)
    return date !== null && date <= asOf && columns.some((column) => (values[column]?.at(row) ?? null) !== null)
  })
}

function misfits(
  { values }: Statistics,
  row: number,
  { counted, unread }: Counts = { counted: [0, 0, 0, 0, 0], unread: 0 },
): readonly { readonly index: number; readonly a: number; readonly b: number }[] {
  return columns.flatMap((column, index) => {
    if (!values[column]) return []
    const a = values[column].at(row) ?? 0
    const b = counted[index] ?? 0
    return a >= b && a <= b + unread ? [] : [{ index, a, b }]
  })
}
