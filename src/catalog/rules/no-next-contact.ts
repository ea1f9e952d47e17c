import { daysOf, isoDay } from '../../model/month'
import { workbookRule } from '../../model/rule'
import type { Table } from '../../model/table'
import { text, type Data } from '../../model/text'
import type { Level } from '../../model/vocabulary'
import { exampleCard } from '../facts/example-card'
import { followedRows } from '../facts/is-open'
import { levelHistories } from '../facts/level-history'
import { personIndex } from '../facts/person-index'
import { customerAt } from '../facts/prospects'
import { at, tablesOf } from '../facts/table-rows'
import { addWorkingDays, isWorkingDay } from '../facts/working-days'

const person = ['customerName', 'phone', 'consultant'] as const

/**
 * On a card: no day, or one that passed though the customer was contacted since. In the grid: no star ahead while a contact is due
 * before the month ends; a grid without any star plans elsewhere. The day that the cadence asks for is proposed, never set unasked.
 */
export default workbookRule({
  code: 'CT04',
  id: 'no-next-contact',
  severity: 'warning',
  title: text('没有下次预定', 'No next contact planned'),
  why: text(
    '没有约下次时间，就要等想起来才联系：每次联系完当场定下次日期',
    'Without a next day customers are called when somebody remembers: settle it at the end of every contact',
  ),
  messages: {
    blank: text('{name}没有下次预定访问日期，请补上', '{name} has no next contact: please plan one'),
    past: text(
      '{name}{date}已经联系过，还没有新的预定日期，请补上',
      '{name} was contacted on {date} and has no next contact since: please plan one',
    ),
    star: text(
      '{name}本月后面没有预定访问（*），{level}级应{c}天内联系，请预定',
      '{name} has no star ahead this month, and level {level} is due within {c} days: please plan',
    ),
  },
  source: ['S002'],
  examples: {
    bad: [{ tables: { 'prospect-card': [{ ...exampleCard, lastContactDate: '2026-03-26', nextContactDate: null }] } }],
    good: [
      {
        tables: { 'prospect-card': [{ ...exampleCard, lastContactDate: '2026-03-26', nextContactDate: '2026-04-02' }] },
      },
    ],
  },
  reads: {
    cards: {
      template: 'prospect-card',
      fields: ['nextContactDate'],
      optional: [...person, 'status', 'level', 'lastContactDate', 'createdDate'],
      dispensable: true,
    },
    follow: { template: 'follow-up-log', fields: ['level'], optional: [...person, 'status'], dispensable: true },
    logs: {
      template: 'contact-log',
      fields: ['contactDate', 'contactPlanned'],
      optional: person,
      dispensable: true,
    },
    told: {
      template: 'contact-log',
      fields: ['contactDate', 'level'],
      optional: [...person, 'contactMark', 'previousLevel'],
      dispensable: true,
    },
  },
  anyOf: ['cards', 'logs'],
  byRow: {
    cards: [...person, 'nextContactDate', 'status', 'level', 'lastContactDate', 'createdDate'],
    follow: [],
  },
  *check({ cards, follow, logs, told }, { settings, asOf, profile }) {
    for (const view of cards) {
      const { nextContactDate, lastContactDate, createdDate, level } = view.values
      const isUnplanned = (row: number): boolean => {
        const next = nextContactDate.at(row)
        const last = lastContactDate?.at(row) ?? null
        if (next !== null && (next > asOf || last === null || last < next || last > asOf)) return false
        return (createdDate?.at(row) ?? 0) <= asOf
      }
      for (const row of followedRows(view).rows.filter(isUnplanned)) {
        if (isEmpty(view.table, row)) continue
        const next = nextContactDate.at(row)
        const last = lastContactDate?.at(row) ?? null
        if (next === null && (view.cells('nextContactDate')?.at(row) ?? null) !== null) continue
        const name = customerAt(view.table, row)
        const place = { in: view, row, field: 'nextContactDate' as const }
        const of = level?.at(row) as Level | null | undefined
        const since = last ?? createdDate?.at(row) ?? null
        const due = of && since !== null ? Math.max(since + settings.cadence[of], asOf + 1) : null
        const value = due === null || isWorkingDay(due, settings) ? due : addWorkingDays(due, 1, settings)
        const title = text(`预定${isoDay(value ?? 0)}联系`, `Plan a contact on ${isoDay(value ?? 0)}`)
        const fix = value === null ? undefined : { title, safe: false, value, format: 'yyyy-mm-dd' }
        if (next === null) yield { ...place, message: 'blank', data: { name }, fix }
        else yield { ...place, message: 'past', data: { name, date: isoDay(last as number) } }
      }
    }
    const stars = personIndex(tablesOf(logs))
    const historyOf = levelHistories(tablesOf(told), profile)
    const sheets = new Set(
      logs
        .filter(({ values }) => values.contactPlanned.rowsWhere((is) => is).length > 0)
        .map(({ table }) => table.from),
    )
    for (const view of follow) {
      const open = followedRows(view)
      if (view.month === null || !sheets.has(view.table.id)) continue
      const { last } = daysOf(view.month)
      for (const row of view.values.level.rowsWhere(() => true)) {
        // The box is the month's first level.
        const level = historyOf(view.table, row, asOf).at(-1)?.level ?? (view.values.level.at(row) as Level)
        if (!open.has(row) || asOf + settings.cadence[level] > last) continue
        const isPlanned = stars
          .of(view.table, row)
          .some((entry) =>
            at(
              stars.rows,
              entry,
              ({ columns }, there) =>
                (columns.contactDate?.values.at(there) ?? 0) > asOf &&
                columns.contactPlanned?.values.at(there) === true,
            ),
          )
        if (isPlanned) continue
        const data: Data = { name: customerAt(view.table, row), level, c: settings.cadence[level] }
        yield { in: view, row, field: 'level', message: 'star', data }
      }
    }
  },
})

const isEmpty = ({ columns }: Table, row: number): boolean =>
  (columns.customerName?.values.at(row) ?? null) === null && (columns.phone?.values.at(row) ?? null) === null
