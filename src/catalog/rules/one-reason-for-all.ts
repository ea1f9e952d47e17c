import { workbookRule } from '../../model/rule'
import type { Table, Values } from '../../model/table'
import { text, type Data } from '../../model/text'
import { consultantMonths, rowsOf, type ConsultantMonth, type ConsultantMonths } from '../facts/consultant-months'
import { kindsIn } from '../facts/kinds-in'
import { reasonOf, type ReasonGroup } from '../facts/loss-reasons'
import { consultantAt } from '../facts/prospects'
import { wordFigures } from '../facts/word-figures'

const groups: readonly ReasonGroup[] = ['车', '价格', '人', '外因']

/** What some entries give as their reasons, by the place of the group in the list. */
interface Reasons {
  /** The first of the entries. */
  readonly first: number
  n: number
  readonly reasons: number[]
}
interface Tally {
  /** The first entry, and which of the tables it is in. */
  readonly view: number
  readonly row: number
  n: number
  readonly reasons: number[]
  /** The entries, by the table that they are in. */
  readonly parts: { readonly table: Table; readonly rows: () => readonly number[] }[]
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
    for (const [view, { table, values }] of losses.entries()) {
      const sharing = consultantMonths(table, values.lossDate)
      const kinds = kindsIn(values.lossKind, table.height, kindOf)
      const those = [values.lossReasonCategory, values.lossReason].flatMap((some) => some ?? [])
      for (const [group, { first, n, reasons }] of countReasons(sharing, those, kinds)) {
        const tally = tallyOf(months, table, sharing.groups[group]!, { view, row: first })
        if (tally === null) continue
        tally.n += n
        for (const [index, count] of reasons.entries()) tally.reasons[index]! += count
        tally.parts.push({ table, rows: () => rowsOf(sharing, group).filter((row) => kinds[row] !== LOST_CONTACT) })
      }
    }
    const isProcess = ({ columns }: Table, row: number): boolean => {
      const category = columns.lossReasonCategory?.values.at(row) ?? null
      return reasonOf(category, columns.lossReason?.values.at(row) ?? null)?.s001 === '流程'
    }
    for (const [month, ofMonth] of months) {
      for (const [consultant, tally] of ofMonth) {
        const { view, row, n } = tally
        if (n < settings.oneReasonMinRows) continue
        for (const r of ['价格', '车'] as const) {
          const told = groups.indexOf(r)
          const m = tally.reasons[told]!
          if (m < settings.oneReasonShare * n) continue
          const others = [...ofMonth.values()].filter((other) => other !== tally)
          const all = others.reduce((sum, other) => sum + other.n, 0)
          const same = others.reduce((sum, other) => sum + other.reasons[told]!, 0)
          const home = losses[view]
          if (!home || same > settings.priceShareAlert * all) continue
          if (tally.parts.some(({ table, rows }) => rows().some((each) => isProcess(table, each)))) continue
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
  place: Pick<Tally, 'view' | 'row'>,
): Tally | null {
  const consultant = consultantAt(table, first)
  if (consultant === null) return null
  const ofMonth = months.get(month) ?? new Map<string, Tally>()
  months.set(month, ofMonth)
  const tally: Tally = ofMonth.get(consultant) ?? { ...place, n: 0, reasons: groups.map(() => 0), parts: [] }
  ofMonth.set(consultant, tally)
  return tally
}

const [LOST_CONTACT, OTHER] = [1, 2]
const kindOf = (kind: string): number => (kind === '失控' ? LOST_CONTACT : OTHER)

const UNTOLD = -1
const groupOf = (words: string): number => {
  const reason = reasonOf(words, null)
  return reason ? groups.indexOf(reason.group) : UNTOLD
}

/** The reasons by group of entries, in the order of their first ones; the first of the columns that says anything is an entry's. */
function countReasons(
  { of, groups: theirs }: ConsultantMonths,
  columns: readonly Values<string>[],
  kinds: Uint8Array,
): ReadonlyMap<number, Reasons> {
  const found = new Map<number, Reasons>()
  const byGroup = new Array<Reasons | undefined>(theirs.length)
  const [main, other] = columns.map((values) => wordFigures(values, groupOf))
  for (let row = 0; row < of.length; row++) {
    const group = of[row]!
    if (group < 0 || kinds[row] === LOST_CONTACT) continue
    let those = byGroup[group]
    if (!those) found.set(group, (those = byGroup[group] = { first: row, n: 0, reasons: groups.map(() => 0) }))
    those.n++
    let reason = main ? main(row) : Number.NaN
    if (reason !== reason && other) reason = other(row)
    if (reason >= 0) those.reasons[reason]!++
  }
  return found
}
