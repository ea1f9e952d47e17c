import type { CallList, CallRecord, CallRecords } from '../../model/call-list'
import { fields, type FieldKey } from '../../model/field'
import { foldWord } from '../../model/fold'
import type { Locale } from '../../model/text'
import type { Cell, CellRef, Sheet, Workbook } from '../../model/workbook'

const locales: readonly Locale[] = ['zh', 'en']

/** Tells customers apart by the first of the fields that is filled; the n-th of equals has a number. */
export function keyed(known: readonly FieldKey[]): (who: CallRecord['who']) => string {
  const met = new Map<string, number>()
  return (who) => {
    const field = known.find((one) => (who[one] ?? null) !== null)
    const key = field ? `${field}:${foldWord(String(who[field]))}` : '-'
    const count = (met.get(key) ?? 0) + 1
    met.set(key, count)
    return count === 1 ? key : `${key}#${count}`
  }
}

/** What people wrote into the list that stands in the workbook, customer by customer. */
export function writtenRecords({ sheets }: Workbook, list: CallList): CallRecords {
  for (const sheet of sheets) {
    const found = sheet.ours ? recordsOf(sheet, list) : null
    if (found) return found
  }
  return new Map()
}

interface Header {
  readonly who: readonly (readonly [FieldKey, number])[]
  readonly answers: readonly (readonly [string, number])[]
}

/** Null where the sheet is no such list. Its lines are those with a number in the first column, under a header of the list. */
export function recordsOf({ id: sheet, top, left, columns }: Sheet, list: CallList): CallRecords | null {
  const height = columns[0]?.length ?? 0
  const keyOf = keyed(list.known)
  const records = new Map<string, CallRecord>()
  let header: Header | null = null
  for (let row = 0; row < height; row++) {
    const here = headerAt(columns, row, list)
    if (here) header = here
    else if (header && typeof columns[0]?.at(row) === 'number') {
      const cellAt = (column: number): Cell => columns[column]?.at(row) ?? null
      const who = Object.fromEntries(header.who.map(([field, column]) => [field, cellAt(column)]))
      const answers = header.answers.flatMap(([id, column]) => {
        const value = cellAt(column)
        return typeof value === 'number' || (typeof value === 'string' && value.trim() !== '')
          ? [[id, value] as const]
          : []
      })
      const cells = header.answers.map(([id, column]): readonly [string, CellRef] => [
        id,
        { sheet, row: top + row, column: left + column },
      ])
      records.set(keyOf(who), { who, answers: Object.fromEntries(answers), cells: Object.fromEntries(cells) })
    }
  }
  return header ? records : null
}

function headerAt(columns: Sheet['columns'], row: number, { answers, known }: CallList): Header | null {
  const titles = columns.map((column) => column.at(row))
  for (const locale of locales) {
    const placed = answers.map(({ id, title }) => [id, titles.indexOf(title[locale])] as const)
    if (!placed.every(([, column]) => column >= 0)) continue
    const who = known.map((field) => [field, titles.indexOf(fields[field].title[locale])] as const)
    return { answers: placed, who: who.filter(([, column]) => column >= 0) }
  }
  return null
}
