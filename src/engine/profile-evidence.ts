import { fields, fieldKeys, type FieldKey } from '../model/field'
import { foldWord } from '../model/fold'
import type { Table, TableColumn } from '../model/table'
import type { Workbook } from '../model/workbook'
import { foldTerm } from './parse'

/** What a workbook says that may tell whose forms it holds. */
export interface ProfileEvidence {
  /** File name, sheets' names and the lines above their headers, as written and folded to letters and digits. */
  readonly titles: readonly { readonly written: string; readonly folded: string }[]
  /** Each model, folded, with its rows. */
  readonly models: ReadonlyMap<string, number>
  /** Letters in columns of levels: H, D, F1, Aα; with their rows. */
  readonly letters: ReadonlyMap<string, number>
  /** Words in columns of outcomes. */
  readonly outcomes: ReadonlyMap<string, number>
}

const ROWS = 300
const TITLE_ROWS = 6
const TITLE_COLUMNS = 40
const models: readonly FieldKey[] = ['model', 'ownedModel', 'orderModel']
const levels = fieldKeys.filter((field) => fields[field].vocabulary === 'level')
const outcomes: readonly FieldKey[] = ['status', 'lossKind']

/** Letters alone, with the marks that some systems add. */
const letter = /^[a-z]{1,2}\d?[αβγ]?$/

export const foldTitle = (words: string): string => foldWord(words).replace(/[^\p{L}\p{N}]/gu, '')

export function profileEvidence({ fileName, sheets }: Workbook, tables: readonly Table[]): ProfileEvidence {
  const written = [fileName?.replace(/\.\w+$/, '') ?? '', ...sheets.filter(({ ours }) => !ours).map(({ name }) => name)]
  for (const sheet of sheets) {
    if (sheet.ours) continue
    const header = tables.find((table) => table.sheet === sheet.id)?.headerRows[0]
    // Below a header stand customers and rivals: what they are called says nothing of the store.
    const rows = header === undefined ? 2 : Math.min(TITLE_ROWS, header - sheet.top)
    for (const column of sheet.columns.slice(0, TITLE_COLUMNS))
      for (let row = 0; row < rows; row++) {
        const cell = column.at(row)
        if (typeof cell === 'string') written.push(cell)
      }
  }
  const letters = new Map<string, number>()
  for (const [word, rows] of count(tables, levels, foldTerm)) if (letter.test(word)) letters.set(word, rows)
  return {
    titles: [...new Set(written)].filter(Boolean).map((title) => ({ written: title, folded: foldTitle(title) })),
    models: count(tables, models, foldWord),
    letters,
    outcomes: count(tables, outcomes, foldTerm),
  }
}

type Counts = Map<string | number, number>
const counted = new WeakMap<TableColumn, Counts>()
/** A column that did not change since the last check is not counted again. */
function cellCounts(column: TableColumn): Counts {
  let counts = counted.get(column)
  if (counts) return counts
  counted.set(column, (counts = new Map()))
  for (let row = 0; row < Math.min(column.cells.length, ROWS); row++) {
    const cell = column.cells.at(row)
    if (typeof cell === 'string' || typeof cell === 'number') counts.set(cell, (counts.get(cell) ?? 0) + 1)
  }
  return counts
}

/** Each word of some columns with its rows, in the first rows of every table. */
function count(
  tables: readonly Table[],
  of: readonly FieldKey[],
  fold: (word: string) => string,
): ReadonlyMap<string, number> {
  const raw: Counts = new Map()
  for (const { columns, from } of tables) {
    if (from !== undefined) continue
    for (const field of of) {
      const column = columns[field]
      for (const [cell, rows] of column ? cellCounts(column) : []) raw.set(cell, (raw.get(cell) ?? 0) + rows)
    }
  }
  const folded = new Map<string, number>()
  for (const [cell, rows] of raw) {
    const word = fold(String(cell))
    if (word !== '') folded.set(word, (folded.get(word) ?? 0) + rows)
  }
  return folded
}
