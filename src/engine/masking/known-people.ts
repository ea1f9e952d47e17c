import { fieldKeys, fields, type FieldKey } from '../../model/field'
import { foldName, foldWidth, foldWord, tidy } from '../../model/fold'
import type { Report } from '../../model/report'
import type { Table } from '../../model/table'
import type { Column, Sheet } from '../../model/workbook'

/** Words that stand for a person in a workbook: customers, and the staff who may be named. */
export interface KnownPeople {
  isStaff(value: string): boolean
  /** The longest known word that begins at an index of a text. */
  longestAt(value: string, at: number): { readonly word: string; readonly customer: boolean } | null
  /** Every customer's name and phone, sorted: the same however the workbook is sorted. */
  customers(): readonly string[]
}

const staffFields: readonly FieldKey[] = ['consultant', 'managerSignature', 'generalManagerSignature']
const personalFields = fieldKeys.filter((key) => fields[key].personal)
/** A shorter word than this would hide half of every sentence. */
const SHORTEST = 2

/** Gathers the people of a report: from personal columns, and from labels on sheets that were not recognised. */
export function knownPeople({
  tables,
  workbook,
  catalog,
}: Pick<Report, 'tables' | 'workbook' | 'catalog'>): KnownPeople {
  const customers = new Set<string>()
  const staff = new Set<string>()
  for (const table of tables) {
    for (const field of personalFields) addNames(customers, table, field)
    for (const field of staffFields) addNames(staff, table, field)
    for (const field of staffFields) if (table.foot[field]) staff.add(table.foot[field])
  }
  const labels = new Set(
    catalog.templates.flatMap(({ columns }) =>
      personalFields.flatMap((field) => columns[field]?.headers.map(foldWord) ?? []),
    ),
  )
  const headers = new Set(tables.flatMap(headersOf).map(foldWord))
  const read = new Set(tables.map(({ sheet }) => sheet))
  for (const sheet of workbook.sheets) {
    if (read.has(sheet.id) || sheet.ours) continue
    for (const word of labelled(sheet, labels)) if (!headers.has(foldWord(word))) add(customers, word)
  }
  for (const word of customers) staff.delete(word)
  return lookUp(customers, staff)
}

/** What stands beside a label on a copied sheet may be the next header. */
const headersOf = ({ columns, unmapped }: Table): readonly string[] => [
  ...unmapped,
  ...fieldKeys.flatMap((field) => columns[field]?.header ?? []),
]

function addNames(names: Set<string>, { columns }: Table, field: FieldKey): void {
  const column = columns[field]
  if (!column) return
  const seen = new Set<unknown>()
  for (const [cells, length] of [
    [column.cells, column.cells.length],
    [column.values, column.values.length],
  ] as const) {
    for (let row = 0; row < length; row++) {
      const value = cells.at(row)
      if ((typeof value !== 'string' && typeof value !== 'number') || seen.has(value)) continue
      seen.add(value)
      add(names, String(value))
    }
  }
}

/** A name as written, tidied and folded, and the parts of a cell that holds several. */
function add(names: Set<string>, written: string): void {
  const parts = written.length > 4 ? written.split(/[（()）【】[\]、，,;；/|+\s]+/) : []
  for (const word of [written, tidy(written), foldWidth(tidy(written)), foldName(written), ...parts]) {
    if (word.trim().length >= SHORTEST && tells.test(word)) names.add(word)
  }
}
/** A dash or a small number in a column of names names nobody. */
const tells = /\p{L}|[\d０-９].{6}/u

/** What stands right of or below a label such as 客户姓名, or after its colon. */
function* labelled({ columns }: Sheet, labels: ReadonlySet<string>): Generator<string> {
  for (const [index, column] of columns.entries()) {
    for (let row = 0; row < column.length; row++) {
      const cell = column.at(row)
      if (typeof cell !== 'string') continue
      const [label = '', ...rest] = cell.split(/[：:]/)
      if (!labels.has(foldWord(label))) continue
      if (rest.join('').trim()) yield rest.join('').trim()
      else {
        yield* words(
          columns
            .slice(index + 1)
            .map((other) => other.at(row))
            .filter((other) => other !== null)
            .slice(0, 1),
        )
        yield* below(column, row)
      }
    }
  }
}
const words = (cells: readonly unknown[]): string[] => cells.filter((cell) => typeof cell === 'string')
function* below(column: Column, header: number): Generator<string> {
  for (let row = header + 1; row < column.length; row++) yield* words([column.at(row)])
}

function lookUp(customers: ReadonlySet<string>, staff: ReadonlySet<string>): KnownPeople {
  const byStart = new Map<string, string[]>()
  for (const word of [...customers, ...staff]) {
    const start = word.slice(0, SHORTEST)
    const there = byStart.get(start)
    if (there) there.push(word)
    else byStart.set(start, [word])
  }
  for (const those of byStart.values()) those.sort((one, other) => other.length - one.length)
  return {
    isStaff: (value) => staff.has(value),
    longestAt(value, at) {
      const word = byStart.get(value.slice(at, at + SHORTEST))?.find((some) => value.startsWith(some, at))
      return word === undefined ? null : { word, customer: customers.has(word) }
    },
    customers: () => [...customers].sort(),
  }
}
