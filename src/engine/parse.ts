import type { FieldType } from '../model/field'
import { foldWidth, foldWord, tidy } from '../model/fold'
import { parseDate, parseDateInside, type DateReading } from './parse-date'
import { parseTime } from './parse-time'
import { isCellError, type Cell } from '../model/workbook'

/** How the cells of one column are read. */
export interface Parsing extends DateReading {
  readonly type: FieldType
  /** Folded spelling to canonical word, for terms. */
  readonly terms?: ReadonlyMap<string, string>
  /** The date stands among other words. */
  readonly inside?: true
}

/** The words for yes, folded. */
export const yes = new Set([
  '是',
  '有',
  '√',
  '✓',
  '✔',
  '☑',
  'y',
  'yes',
  '1',
  'true',
  '已',
  '对',
  '已试驾',
  '已留档',
  '已成交',
  '成交',
  '试驾',
])
const no = new Set([
  '否',
  '无',
  '×',
  '✗',
  'x',
  'n',
  'no',
  '0',
  'false',
  '未',
  '没有',
  '没',
  '不',
  '未试驾',
  '未留档',
  '未成交',
])

/** One cell as its field's type reads it; null where it is blank or can't be read so. */
export function parseCell(cell: Cell, parsing: Parsing): string | number | boolean | null {
  if (cell === null || cell === '') return null
  if (isCellError(cell)) return parsing.type === 'signature' ? cell.error : null
  switch (parsing.type) {
    case 'text':
    case 'signature':
      return typeof cell === 'string' ? tidy(cell) || null : String(cell)
    case 'phone':
      return typeof cell === 'boolean' ? null : parsePhone(String(cell))
    case 'term':
      return typeof cell === 'boolean' ? null : (parsing.terms?.get(foldTerm(String(cell))) ?? null)
    case 'number':
    case 'money':
    case 'share':
      return parseNumber(cell)
    case 'date':
      if (typeof cell === 'boolean') return null
      return parsing.inside ? parseDateInside(cell, parsing) : parseDate(cell, parsing)
    case 'time':
      return typeof cell === 'boolean' ? null : parseTime(cell)
    case 'flag':
      return parseFlag(cell)
  }
}

/** A spelling of a term, folded: `Ｈ级` and `h` are the same. */
export const foldTerm = (value: string): string => foldWord(value).replace(/(.)级$/, '$1')

/** Digits as they are dialled, a 转 extension kept; null where a note stands instead of a phone. */
function parsePhone(value: string): string | null {
  if (/^1\d{10}$/.test(value)) return value
  const bare = foldWidth(value).replace(/[\s\-—–_.()+/]/g, '')
  const digits = bare.replace(/\D/g, '')
  if (digits.length < 5) return null
  return /^(0{0,2}86)1\d{10}$/.test(bare) ? bare.slice(-11) : bare
}

function parseNumber(cell: string | number | boolean): number | null {
  if (typeof cell === 'number') return cell
  if (typeof cell === 'boolean') return null
  const match = /^([+-]?\d+(?:\.\d+)?)[^\d.]{0,3}$/.exec(foldWord(cell).replaceAll(',', ''))
  return match ? Number(match[1]) : null
}

function parseFlag(cell: string | number | boolean): boolean | null {
  if (typeof cell === 'boolean') return cell
  const word = foldWord(String(cell))
  return yes.has(word) ? true : no.has(word) ? false : null
}
