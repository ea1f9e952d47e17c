import { fields, type FieldKey } from '../../model/field'
import type { SheetTemplate } from '../../model/template'
import type { Cell } from '../../model/workbook'
import { spellingsIn } from '../recognition/spellings'
import { isPerson } from '../recognition/suits'
import { isCommonName } from '../recognition/surnames'
import type { HeadGrid } from './head-grid'

const mobile = /^1[3-9]\d{9}$/
/** A header names so many fields. */
const HEADERS = 3
/** One number, day or phone, or two people. */
const ENOUGH = 2
const DAY = 35_000

/** A customer stands in it, by a mobile number or by what stands below the headers: what its words say heads no columns. */
export function isEntryRow(template: SheetTemplate, grid: HeadGrid, row: number): boolean {
  for (let column = 0; column < grid.width; column++) if (mobile.test(wordOf(grid.cell(row, column)))) return true
  const headers = headersAbove(template, grid, row)
  const weight = [...headers].reduce((sum, [column, field]) => sum + told(field, grid.cell(row, column)), 0)
  return weight >= ENOUGH
}

/** The fields of the row above that names most of them, by column. */
function headersAbove(template: SheetTemplate, grid: HeadGrid, below: number): ReadonlyMap<number, FieldKey> {
  const { own } = spellingsIn(template)
  let best = new Map<number, FieldKey>()
  for (let row = 0; row < below; row++) {
    const named = new Map<number, FieldKey>()
    for (let column = 0; column < grid.width; column++) {
      const [full, short] = grid.words(row, column)
      const spelling = own.get(full) ?? own.get(short)
      // A header written into each row of its merged cells names the column, it is no entry's.
      if (spelling && grid.words(below, column)[0] !== full) named.set(column, spelling.field)
    }
    if (named.size > best.size) best = named
  }
  return best.size >= HEADERS ? best : new Map()
}

function told(field: FieldKey, cell: Cell): number {
  if (cell === null || typeof cell === 'boolean') return 0
  const word = wordOf(cell)
  if (field === 'sequence') return /^\d{1,4}$/.test(word) ? ENOUGH : 0
  if (fields[field].type === 'phone') return /\d{5}/.test(word) ? ENOUGH : 0
  if (fields[field].type === 'date')
    return (typeof cell === 'number' && cell > DAY) || /^\d{4}[-/.年]\d/.test(word) ? ENOUGH : 0
  return isPerson(field) && isCommonName(word) ? 1 : 0
}

const wordOf = (cell: Cell): string => (typeof cell === 'string' || typeof cell === 'number' ? String(cell).trim() : '')
