import { isoDay } from '../../model/month'
import { workbookRule } from '../../model/rule'
import type { Settings } from '../../model/settings'
import type { Values } from '../../model/table'
import { text, type Data } from '../../model/text'
import type { Level } from '../../model/vocabulary'
import { isBeyondCadence } from '../facts/cadence'
import { kindsIn } from '../facts/kinds-in'
import { lastContacts } from '../facts/last-contacts'
import { contactReadings, levelHistories } from '../facts/level-history'
import { customerAt } from '../facts/prospects'
import { numbersIn } from '../facts/numbers-in'
import { whereRejected } from '../facts/rejected-losses'
import { tablesOf } from '../facts/table-rows'

const person = ['customerName', 'phone', 'consultant'] as const
const ofLoss = [
  ...person,
  'lossLevel',
  'initialLevel',
  'lossKind',
  'createdDate',
  'lastContactDate',
  'managerCallBack',
] as const

/**
 * Goes by the last contact that any sheet knows of; who could not be reached was not neglected. Where the form has no level of the loss,
 * the last one that a log or report gave holds, and only without one the level of the card's first day.
 */
export default workbookRule({
  code: 'DF19',
  id: 'neglected-before-loss',
  severity: 'warning',
  title: text('战败前久未跟进', 'Neglected before the loss'),
  why: text(
    '该跟的时候没有跟，等再联系客户已经买了：这样的战败输在跟进，不在价格',
    'Nobody called when a call was due, and the customer had bought: such a loss is owed to neglect, not to the price',
  ),
  messages: {
    neglected: text(
      '{name}战败前{d}天没有跟进（上次{date}），超过{level}级{c}天的跟进周期：联系过的请写上，没有的请经理问清原因',
      '{name} was not contacted for {d} days before the loss (last on {date}), beyond the {c} days of level {level}: enter the contacts that were made, or ask why there were none',
    ),
  },
  source: ['S001', 'S002'],
  after: ['loss-dates-differ'],
  examples: {
    bad: [
      {
        tables: {
          'loss-analysis': [
            {
              customerName: '陈立',
              lossDate: '2026-03-25',
              lossLevel: 'A',
              lossReason: '买了哈弗H6',
              lastContactDate: '2026-03-05',
            },
          ],
        },
      },
    ],
    good: [
      {
        tables: {
          'loss-analysis': [
            {
              customerName: '陈立',
              lossDate: '2026-03-25',
              lossLevel: 'A',
              lossReason: '买了哈弗H6',
              lastContactDate: '2026-03-20',
            },
          ],
        },
      },
    ],
  },
  reads: {
    losses: {
      template: 'loss-analysis',
      fields: ['lossDate'],
      optional: ofLoss,
      either: ['lossLevel', 'initialLevel'],
    },
    cards: { template: 'prospect-card', fields: ['lastContactDate'], optional: person, dispensable: true },
    ...contactReadings,
  },
  byRow: { losses: ['lossDate', ...ofLoss] },
  *check({ losses, cards, logs, reports }, { settings, profile }) {
    const historyOf = levelHistories(tablesOf([...logs, ...reports]), profile)
    const lastBefore = lastContacts(tablesOf([...cards, ...logs, ...reports]))
    for (const view of losses) {
      const { lossDate, lossLevel, initialLevel, lossKind, createdDate, lastContactDate } = view.values
      const days = numbersIn(lossDate, view.height)
      const isRejected = whereRejected(view.table)
      const isLostContact = lossKind?.where((kind) => kind === '失控')
      const levelAt = (row: number, lost: number): Level | null => {
        const last = lossLevel?.at(row) ?? historyOf(view.table, row, lost - 0.5).at(-1)?.level
        return (last ?? initialLevel?.at(row) ?? null) as Level | null
      }
      const limits = leastDays(lossLevel, view.height, settings)
      const neglectAt = (row: number): Neglect | null => {
        if (isRejected(row) || isLostContact?.(row)) return null
        const lost = days[row]!
        const written = lastContactDate?.at(row) ?? null
        // The call by which the loss became known was no follow-up.
        const own = written === null || written >= lost ? null : written
        // The first meeting is a contact.
        let since = Math.max(own ?? 0, createdDate?.at(row) ?? 0)
        if (own === null) {
          const elsewhere = lastBefore(view.table, row, lost - 1)
          if (elsewhere === null) return null
          since = Math.max(since, elsewhere)
          if (lost - since <= limits[row]!) return null
        }
        const level = levelAt(row, lost)
        if (level === null || !isBeyondCadence(since, lost, level, settings)) return null
        if (own !== null) {
          since = Math.max(since, lastBefore(view.table, row, lost - 1) ?? 0)
          if (!isBeyondCadence(since, lost, level, settings)) return null
        }
        return { row, level, since, d: lost - since }
      }
      const contacts = numbersIn(lastContactDate, view.height)
      const candidates = rowsPast(days, contacts, numbersIn(createdDate, view.height), limits)
      for (const { row, level, since, d } of neglects(candidates, neglectAt)) {
        const name = customerAt(view.table, row)
        const data: Data = { name, d, date: isoDay(since), level, c: settings.cadence[level] }
        const field = lastContactDate ? 'lastContactDate' : 'lossDate'
        // Which day is true decides whether anybody was neglected.
        const causedBy = {
          rule: 'loss-dates-differ',
          at: { in: view, row, field: 'lossDate' },
          message: 'differ',
        } as const
        yield { in: view, row, field, message: 'neglected', data, causedBy }
      }
    }
  },
})

interface Neglect {
  readonly row: number
  readonly level: Level
  /** The day of the last contact, and how long before the loss it was. */
  readonly since: number
  readonly d: number
}

/** By entry: within so many days of a contact nobody was neglected. Where the entry tells no level, those of the strictest. */
function leastDays(levels: Values<string> | undefined, height: number, { cadence }: Settings): Float64Array {
  const shortest = Math.min(...Object.values(cadence))
  const known = Object.keys(cadence) as Level[]
  const days = [shortest, shortest, ...known.map((level) => cadence[level])]
  const kinds = kindsIn(levels, height, (word) => 2 + known.indexOf(word as Level))
  const limits = new Float64Array(height)
  for (let row = 0; row < height; row++) limits[row] = days[kinds[row]!]!
  return limits
}

/** The losses that their own days do not tell at once to be in time. */
function rowsPast(
  days: Float64Array,
  contacts: Float64Array,
  created: Float64Array,
  limits: Float64Array,
): readonly number[] {
  const rows: number[] = []
  for (let row = 0; row < days.length; row++) {
    const lost = days[row]!
    const limit = limits[row]!
    if (contacts[row]! < lost && lost - contacts[row]! <= limit) continue
    if (lost - created[row]! <= limit || Number.isNaN(lost)) continue
    rows.push(row)
  }
  return rows
}

/** What is there to tell of some entries, counted outside the rule's generator. */
function neglects(rows: readonly number[], read: (row: number) => Neglect | null): readonly Neglect[] {
  const found: Neglect[] = []
  for (const row of rows) {
    const one = read(row)
    if (one !== null) found.push(one)
  }
  return found
}
