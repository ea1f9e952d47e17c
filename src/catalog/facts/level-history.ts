import type { Profile } from '../../model/profile'
import type { Table } from '../../model/table'
import type { Level } from '../../model/vocabulary'
import { markedLevel } from './marked-level'
import { personIndex } from './person-index'
import { rowAt } from './table-rows'

const person = ['customerName', 'phone', 'consultant'] as const
/** Contacts and the levels judged at them, for the rules that ask when a customer was last called, and at which level. */
export const contactReadings = {
  logs: {
    template: 'contact-log',
    fields: ['contactDate'],
    optional: [...person, 'contactMark', 'contactPlanned', 'contactMade', 'level', 'previousLevel'],
    dispensable: true,
  },
  reports: {
    template: 'daily-report',
    fields: ['reportDate'],
    optional: [...person, 'level', 'previousLevel'],
    dispensable: true,
  },
} as const

export interface LevelPoint {
  readonly day: number
  readonly level: Level
  /** Where it is written: the table's number and its row. */
  readonly table: number
  readonly row: number
}
const NONE: readonly LevelPoint[] = []

/** Level letters from warm to cool. */
const warmth = 'OHABCD'
export const isWarmer = (one: string, other: string): boolean => warmth.indexOf(one) < warmth.indexOf(other)

/** A grid carries its row's level to every day: there the mark of the day says what was judged on it. */
function levelAt({ columns, from }: Table, row: number, profile: Profile): Level | null {
  const { contactMark, level } = columns
  if (!contactMark || from === undefined) return (level?.values.at(row) ?? null) as Level | null
  return markedLevel(contactMark.values.at(row), profile)
}

/** The levels that contact logs and daily reports give the customer of a row, up to a day, in order. */
export function levelHistories(
  tables: readonly Table[],
  profile: Profile,
): (of: Table, row: number, until: number) => readonly LevelPoint[] {
  const index = personIndex(tables)
  if (index.rows.length === 0) return () => NONE
  return (of, row, until) => {
    const points: LevelPoint[] = []
    for (const entry of index.of(of, row)) {
      const { table, row: there } = rowAt(index.rows, entry)
      const log = index.rows.tables[table] as Table
      const day = (log.columns.contactDate ?? log.columns.reportDate)?.values.at(there) ?? null
      if (day === null || day > until) continue
      const before = log.columns.previousLevel?.values.at(there) ?? null
      const level = levelAt(log, there, profile)
      if (before !== null) points.push({ day: day - 0.5, level: before as Level, table, row: there })
      if (level !== null) points.push({ day, level, table, row: there })
    }
    return points.sort((a, b) => a.day - b.day)
  }
}
