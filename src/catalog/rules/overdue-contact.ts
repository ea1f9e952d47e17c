import { isoDay } from '../../model/month'
import { workbookRule, type PlacedProblem } from '../../model/rule'
import { text, type Data } from '../../model/text'
import type { Level } from '../../model/vocabulary'
import { isBeyondCadence } from '../facts/cadence'
import { exampleCard } from '../facts/example-card'
import { followedRows } from '../facts/is-open'
import { lastContacts } from '../facts/last-contacts'
import { contactReadings, levelHistories } from '../facts/level-history'
import { personIndex } from '../facts/person-index'
import { customerAt } from '../facts/prospects'
import { tablesOf } from '../facts/table-rows'

const person = ['customerName', 'phone', 'consultant'] as const
/** A level whose customers are asked to decide: beyond twice its cadence the manager looks himself. */
const isHot = (level: Level): boolean => level === 'H' || level === 'A'

/**
 * The cadence counts calendar days, its grace working days. Every sheet's knowledge counts: log, report, visit, call. A customer of
 * level O is CT26's, one who could have been contacted after the day that is counted to is nobody's, and where no sheet knows any
 * contact but the card's date, only a card that asks for the last contact is judged.
 */
export default workbookRule({
  code: 'CT01',
  id: 'overdue-contact',
  severity: 'warning',
  title: text('超过跟进周期', 'Contact overdue'),
  why: text(
    '该跟的时候没有跟，客户就去了别家：到期的今天联系，过去的写明原因即可，不必补记',
    'Customers who are not called in time buy elsewhere: call those who are due today; what is past needs an explanation, no entry made up',
  ),
  messages: {
    overdue: text(
      '{name}{level}级已{d}天未跟进（上次{date}，应{c}天内），请安排联系',
      '{name} at level {level} was not contacted for {d} days (last on {date}, due within {c}): please arrange a contact',
    ),
    twice: text(
      '{name}{level}级已{d}天未跟进（上次{date}，应{c}天内），超过两倍周期，请主管过问',
      '{name} at level {level} was not contacted for {d} days (last on {date}, due within {c}), more than twice the cadence: the supervisor should ask',
    ),
  },
  source: ['S002'],
  examples: {
    bad: [{ month: '2026-03', tables: { 'prospect-card': [{ ...exampleCard, lastContactDate: '2026-03-10' }] } }],
    good: [{ month: '2026-03', tables: { 'prospect-card': [{ ...exampleCard, lastContactDate: '2026-03-26' }] } }],
  },
  reads: {
    cards: {
      template: 'prospect-card',
      fields: ['level'],
      optional: [...person, 'status', 'createdDate', 'lastContactDate'],
      dispensable: true,
    },
    follow: {
      template: 'follow-up-log',
      fields: ['level'],
      optional: [...person, 'status', 'createdDate', 'levelDate'],
      dispensable: true,
    },
    ...contactReadings,
    visits: { template: 'showroom-traffic-log', fields: ['visitDate'], optional: person, dispensable: true },
    calls: { template: 'phone-up-log', fields: ['callDate'], optional: person, dispensable: true },
  },
  anyOf: ['cards', 'follow'],
  byRow: { cards: ['level', 'status', 'createdDate', 'lastContactDate'], follow: [] },
  *check({ cards, follow, logs, reports, visits, calls }, { settings, asOf, profile }) {
    const historyOf = levelHistories(tablesOf([...logs, ...reports]), profile)
    const lastBefore = lastContacts(tablesOf([...logs, ...reports, ...visits, ...calls]))
    const index = personIndex(tablesOf(cards))
    for (const view of [...cards, ...follow]) {
      const isCard = view.table.template.id === 'prospect-card'
      const open = followedRows(view).rows
      const { level: levels, createdDate } = view.values
      const own = 'lastContactDate' in view.values ? view.values.lastContactDate : undefined
      const boxed = 'levelDate' in view.values ? view.values.levelDate : undefined
      const asksContact = own !== undefined || boxed !== undefined
      // The log's box is the month's first; a card's level is kept up to date.
      const levelAt = (row: number): Level =>
        (isCard ? undefined : historyOf(view.table, row, asOf).at(-1)?.level) ?? (levels.at(row) as Level)
      const sinceAt = (row: number): number => Math.max(createdDate?.at(row) ?? 0, own?.at(row) ?? boxed?.at(row) ?? 0)
      const isAsked = levels.where((level) => !isCard || level !== 'O')
      const isLate = (row: number): boolean => {
        if (!isAsked(row)) return false
        const since = sinceAt(row)
        if (since > asOf) return false
        const level = levelAt(row)
        return level !== 'O' && (since === 0 || isBeyondCadence(since, asOf, level, settings))
      }
      for (const row of open.filter(isLate)) {
        const [level, since] = [levelAt(row), sinceAt(row)]
        if (!isCard && index.of(view.table, row).length > 0) continue
        const elsewhere = lastBefore(view.table, row, Infinity) ?? 0
        if (elsewhere > asOf || (elsewhere === 0 && !asksContact)) continue
        const last = Math.max(since, elsewhere)
        if (last === 0 || !isBeyondCadence(last, asOf, level, settings)) continue
        const c = settings.cadence[level]
        const d = asOf - last
        const data: Data = { name: customerAt(view.table, row), level, d, date: isoDay(last), c }
        const message = isHot(level) && d > 2 * c ? 'twice' : 'overdue'
        const field = own ? 'lastContactDate' : 'level'
        yield { in: view, row, field, message, data } satisfies PlacedProblem<'overdue' | 'twice'>
      }
    }
  },
})
