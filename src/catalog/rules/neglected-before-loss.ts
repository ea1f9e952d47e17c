import { isoDay } from '../../model/month'
import { workbookRule } from '../../model/rule'
import { text, type Data } from '../../model/text'
import type { Level } from '../../model/vocabulary'
import { isBeyondCadence } from '../facts/cadence'
import { lastContacts } from '../facts/last-contacts'
import { contactReadings, levelHistories } from '../facts/level-history'
import { customerAt } from '../facts/prospects'
import { numbersIn } from '../facts/numbers-in'
import { rejectedRows } from '../facts/rejected-losses'
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
    const shortest = Math.min(...Object.values(settings.cadence))
    for (const view of losses) {
      const { lossDate, lossLevel, initialLevel, lossKind, createdDate, lastContactDate } = view.values
      const days = numbersIn(lossDate, view.height)
      const isRejected = rejectedRows(view.table)
      const isLostContact = lossKind?.where((kind) => kind === '失控')
      const neglectAt = (row: number): Neglect | null => {
        const lost = days[row]!
        const last = lossLevel?.at(row) ?? historyOf(view.table, row, lost - 0.5).at(-1)?.level
        const level = (last ?? initialLevel?.at(row) ?? null) as Level | null
        if (level === null) return null
        const written = lastContactDate?.at(row) ?? null
        // The call by which the loss became known was no follow-up.
        const own = written === null || written >= lost ? null : written
        // The first meeting is a contact.
        const known = Math.max(own ?? 0, createdDate?.at(row) ?? 0)
        if (!(lost - known > settings.cadence[level]) || isRejected(row) || isLostContact?.(row)) return null
        if (own !== null && !isBeyondCadence(known, lost, level, settings)) return null
        const elsewhere = lastBefore(view.table, row, lost - 1)
        if (own === null && elsewhere === null) return null
        const since = Math.max(known, elsewhere ?? 0)
        return isBeyondCadence(since, lost, level, settings) ? { row, level, since, d: lost - since } : null
      }
      const candidates = rowsPast(days, lastContactDate && numbersIn(lastContactDate, view.height), shortest)
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

/** The losses that are not told at once to be in time: nobody's cadence is shorter than so many days. */
function rowsPast(days: Float64Array, contacts: Float64Array | undefined, shortest: number): readonly number[] {
  const rows: number[] = []
  for (let row = 0; row < days.length; row++) {
    const passed = days[row]! - (contacts ? contacts[row]! : Number.NaN)
    if (passed > 0 && passed <= shortest) continue
    if (days[row] === days[row]) rows.push(row)
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
