import { workbookRule } from '../../model/rule'
import type { Table } from '../../model/table'
import { text, type Data } from '../../model/text'
import { consultantMonths, type ConsultantMonth } from '../facts/consultant-months'
import { reasonOf, type ReasonGroup } from '../facts/loss-reasons'
import { consultantAt } from '../facts/prospects'

interface Tally {
  readonly view: number
  readonly rows: number[]
  readonly groups: Map<ReasonGroup, number>
}

/**
 * Nearly all (four of five) of a consultant's reasons are the price or the vehicle, none is the process, and the colleagues' are not so:
 * where the whole store says the same it is the market.
 */
export default workbookRule({
  code: 'DF39',
  id: 'one-reason-for-all',
  severity: 'warning',
  title: text('原因几乎全为一类', 'One reason for nearly all'),
  why: text(
    '别人有跟进、接待的原因，他一个都没有：不是只有价格问题，而是自己的问题没有写出来',
    'Colleagues find reasons in their own follow-up, he never does: not that only the price was wrong, but that the rest goes unwritten',
  ),
  messages: {
    one: text(
      '{consultant}本月{n}个战败有{m}个写“{r}”，建议面谈看有无其他原因',
      '{m} of the {n} losses of {consultant} this month say “{r}”: a talk may show other reasons',
    ),
  },
  source: ['S000', 'S001'],
  examples: {
    bad: [
      {
        month: '2026-03',
        tables: {
          'loss-analysis': Array.from({ length: 16 }, (_, index) => ({
            customerName: `客户${index}`,
            lossDate: '2026-03-05',
            consultant: index < 8 ? '周敏' : '吴迪',
            lossReason: '买了哈弗H6',
            lossReasonCategory: index < 8 || index % 2 === 0 ? '价格' : '人',
          })),
        },
      },
    ],
    good: [
      {
        month: '2026-03',
        tables: {
          'loss-analysis': Array.from({ length: 8 }, (_, index) => ({
            customerName: `客户${index}`,
            lossDate: '2026-03-05',
            consultant: '周敏',
            lossReason: '买了哈弗H6',
            lossReasonCategory: index % 2 === 0 ? '价格' : '人',
          })),
        },
      },
    ],
  },
  reads: {
    losses: {
      template: 'loss-analysis',
      fields: ['lossDate'],
      optional: ['consultant', 'lossReason', 'lossReasonCategory', 'lossKind'],
      either: ['lossReason', 'lossReasonCategory'],
    },
  },
  *check({ losses }, { settings }) {
    const months = new Map<string, Map<string, Tally>>()
    for (const [view, { table, height, values }] of losses.entries()) {
      const groupOf = new Map<string, ReasonGroup | null>()
      const { of, groups: theirs } = consultantMonths(table, values.lossDate)
      const tallies: (Tally | null)[] = []
      const isLostContact = values.lossKind?.where((kind) => kind === '失控') ?? (() => false)
      for (let row = 0; row < height; row++) {
        const group = of[row]!
        if (group < 0 || isLostContact(row)) continue
        const tally = (tallies[group] ??= tallyOf(months, table, theirs[group]!, view))
        if (tally === null) continue
        tally.rows.push(row)
        const words = values.lossReasonCategory?.at(row) ?? values.lossReason?.at(row) ?? null
        if (words === null) continue
        let about = groupOf.get(words)
        if (about === undefined) groupOf.set(words, (about = reasonOf(words, null)?.group ?? null))
        if (about !== null) tally.groups.set(about, (tally.groups.get(about) ?? 0) + 1)
      }
    }
    const isProcess = ({ view }: Tally, row: number): boolean => {
      const { columns } = (losses[view] as (typeof losses)[number]).table
      const category = columns.lossReasonCategory?.values.at(row) ?? null
      return reasonOf(category, columns.lossReason?.values.at(row) ?? null)?.s001 === '流程'
    }
    for (const [month, ofMonth] of months) {
      for (const [consultant, tally] of ofMonth) {
        const { view, rows, groups } = tally
        const n = rows.length
        if (n < settings.oneReasonMinRows) continue
        for (const r of ['价格', '车'] as const) {
          const m = groups.get(r) ?? 0
          if (m < settings.oneReasonShare * n) continue
          const others = [...ofMonth.values()].filter((other) => other !== tally)
          const all = others.reduce((sum, other) => sum + other.rows.length, 0)
          const same = others.reduce((sum, other) => sum + (other.groups.get(r) ?? 0), 0)
          const home = losses[view]
          const [row = 0] = rows
          if (!home || same > settings.priceShareAlert * all || rows.some((each) => isProcess(tally, each))) continue
          const data: Data = { consultant: home.values.consultant?.at(row) ?? consultant, n, m, r }
          const field = home.values.lossReasonCategory ? 'lossReasonCategory' : 'lossReason'
          yield { in: home, row, field, message: 'one', data, subject: `${consultant} ${month}` }
        }
      }
    }
  },
})

/** The tally of a consultant's month, of whatever table; null where nobody is named. */
function tallyOf(
  months: Map<string, Map<string, Tally>>,
  table: Table,
  { month, first }: ConsultantMonth,
  view: number,
): Tally | null {
  const consultant = consultantAt(table, first)
  if (consultant === null) return null
  const ofMonth = months.get(month) ?? new Map<string, Tally>()
  months.set(month, ofMonth)
  const tally: Tally = ofMonth.get(consultant) ?? { view, rows: [], groups: new Map() }
  ofMonth.set(consultant, tally)
  return tally
}
