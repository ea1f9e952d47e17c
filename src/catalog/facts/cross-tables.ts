import { foldWord } from '../../model/fold'
import type { Cell, Sheet } from '../../model/workbook'

/** A column of totals, and the columns that it sums; columns and rows are places on the sheet as it was read. */
export interface TotalColumn {
  readonly column: number
  readonly parts: readonly number[]
}
/** A printed table of counts by rows and columns with a row and at least one column of totals. */
export interface CrossTable {
  readonly label: number
  readonly rows: readonly number[]
  readonly totalRow: number
  readonly totals: readonly TotalColumn[]
  /** All that are summed down, totals too. */
  readonly columns: readonly number[]
  name(column: number): string
  at(row: number, column: number): number | null
}

/** Larger sheets are lists, and no printed tables. */
const MOST_ROWS = 400
const MOST_COLUMNS = 60

const totalWord = /^(?:合计|总计|共计|小计|total|sum)/iu
const isTotal = (word: string): boolean => totalWord.test(word)
/** A share, a change: nothing of it adds up. */
const isRelative = (word: string): boolean => /占|比|率|%|均|排名|名次|rate|share|rank|average/iu.test(word)

export function crossTables({ columns }: Sheet): readonly CrossTable[] {
  const height = columns[0]?.length ?? 0
  if (height > MOST_ROWS || columns.length > MOST_COLUMNS) return []
  const cell = (row: number, column: number): Cell => columns[column]?.at(row) ?? null
  const word = (row: number, column: number): string => {
    const value = cell(row, column)
    return typeof value === 'string' || typeof value === 'number' ? foldWord(String(value)) : ''
  }
  const found: CrossTable[] = []
  const headers = new Set<number>()
  for (let row = 2; row < height; row++) {
    const label = columns.findIndex((_, column) => word(row, column) !== '')
    if (label < 0 || !isTotal(word(row, label))) continue
    const header = headerAbove(row, label, columns.length, word)
    if (header < 0 || headers.has(header)) continue
    const table = tableOf({ header, totalRow: row, label, width: columns.length }, cell, word)
    if (!table) continue
    headers.add(header)
    found.push(table)
  }
  return found
}

type Word = (row: number, column: number) => string
function headerAbove(row: number, label: number, width: number, word: Word): number {
  for (let above = row - 1; above >= 0; above--)
    for (let column = label + 1; column < width; column++) if (isTotal(word(above, column))) return above
  return -1
}

interface Place {
  readonly header: number
  readonly totalRow: number
  readonly label: number
  readonly width: number
}
function tableOf(
  { header, totalRow, label, width }: Place,
  cell: (row: number, column: number) => Cell,
  word: Word,
): CrossTable | null {
  const hasSecond = word(header + 1, label) === ''
  const rows: number[] = []
  for (let row = header + (hasSecond ? 2 : 1); row < totalRow; row++) if (word(row, label) !== '') rows.push(row)
  if (rows.length < 2 || rows.some((row) => isTotal(word(row, label)))) return null
  const heads = new Map<number, { readonly group: string; readonly second: string }>()
  let group = ''
  for (let column = label + 1; column < width; column++) {
    const own = word(header, column)
    const second = hasSecond ? word(header + 1, column) : ''
    if (own === '' && second === '') break
    // A head over several columns stands in the first of them.
    if (own !== '') group = own
    if (!isRelative(group + second)) heads.set(column, { group, second })
  }
  const at = (row: number, column: number): number | null => {
    const value = cell(row, column)
    return typeof value === 'number' ? value : null
  }
  const numbers = [...heads.keys()].filter((column) => [...rows, totalRow].some((row) => at(row, column) !== null))
  const headOf = (column: number): string => heads.get(column)!.group
  const sums = numbers.filter((column) => isTotal(headOf(column)))
  const others = numbers.filter((column) => !isTotal(headOf(column)))
  const totals = sums.map((column): TotalColumn => {
    if (sums.length === 1) return { column, parts: others }
    const { group: own, second } = heads.get(column)!
    const key = second || own.replace(totalWord, '')
    const isPart = (one: number): boolean =>
      hasSecond ? heads.get(one)!.second === key : key !== '' && headOf(one).endsWith(key)
    return { column, parts: others.filter(isPart) }
  })
  if (totals.length === 0 || totals.some(({ parts }) => parts.length < 2)) return null
  const name = (column: number): string => {
    const head = heads.get(column)
    return head ? `${head.group}${head.second}` : ''
  }
  return { label, rows, totalRow, totals, columns: [...others, ...sums], name, at }
}
