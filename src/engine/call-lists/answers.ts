import type { CallAnswers, CallList, CallRecord } from '../../model/call-list'
import type { FieldKey } from '../../model/field'
import type { Table } from '../../model/table'
import { DAYS_1904, type Cell, type Workbook } from '../../model/workbook'
import { keyed, recordsOf } from './records'

/** The answers of one list, with what tells whether they are still the same. */
export interface HeldAnswers extends CallAnswers {
  /** The workbook holds such a list. */
  readonly isThere: boolean
  readonly stamp: string
}
/** By the list's id. */
export type AnswersOf = (list: string) => HeldAnswers

const none: HeldAnswers = { isThere: false, stamp: '', of: () => null }
export const noAnswers: AnswersOf = () => none

/** What was written into the lists that stand in a workbook, each read when it is first asked for. */
export function answersIn({ sheets, date1904 }: Workbook, lists: readonly CallList[] = []): AnswersOf {
  const ours = sheets.filter((sheet) => sheet.ours)
  if (ours.length === 0) return noAnswers
  const held = new Map<string, HeldAnswers>()
  return (id) => {
    const list = lists.find((one) => one.id === id)
    if (!list) return none
    let answers = held.get(id)
    if (!answers) {
      const records = ours.flatMap((sheet) => [...(recordsOf(sheet, list)?.values() ?? [])])
      held.set(id, (answers = records.length > 0 ? answersOf(records, list, date1904 ? DAYS_1904 : 0) : none))
    }
    return answers
  }
}

function answersOf(records: readonly CallRecord[], { known, answers }: CallList, dayZero: number): HeldAnswers {
  const days = answers.flatMap(({ id, isDay }) => (isDay ? [id] : []))
  // Asked one by one, so that equals have the same key.
  const keyOf = (who: CallRecord['who']): string => keyed(known)(who)
  const byKey = new Map<string, CallRecord | null>()
  for (const record of records) {
    const key = keyOf(record.who)
    byKey.set(key, byKey.has(key) ? null : { ...record, answers: withDays(record.answers, days, dayZero) })
  }
  return {
    isThere: true,
    stamp: JSON.stringify(records),
    of: (table, row) => byKey.get(keyOf(whoIs(table, row, known))) ?? null,
  }
}

function withDays(answers: CallRecord['answers'], days: readonly string[], dayZero: number): CallRecord['answers'] {
  const shift = ([id, value]: readonly [string, string | number]) =>
    [id, typeof value === 'number' && days.includes(id) ? value + dayZero : value] as const
  return Object.fromEntries(Object.entries(answers).map(shift))
}

/** As a list writes down whom it is about. */
function whoIs({ columns, stated }: Table, row: number, known: readonly FieldKey[]): CallRecord['who'] {
  const written = (field: FieldKey): Cell =>
    columns[field]?.values.at(row) ?? stated[field] ?? columns[field]?.cells.at(row) ?? null
  return Object.fromEntries(known.map((field) => [field, written(field)]))
}
