import type { FieldType } from '../model/field'
import { foldWord, tidy } from '../model/fold'
import { isCellError, type Cell } from '../model/workbook'
import { readMoney, readNumber, readShare, type HeaderUnit } from './parse-amount'
import { readDate, readDateInside, type DateReading } from './parse-date'
import { readFlag } from './parse-flag'
import { readPhone } from './parse-phone'
import { readTime } from './parse-time'
import { certain, type Read } from './read'

export { yes } from './parse-flag'

/** How the cells of one column are read. */
export interface Parsing extends DateReading {
  readonly type: FieldType
  /** Folded spelling to canonical word, for terms. */
  readonly terms?: ReadonlyMap<string, string>
  /** The date stands among other words. */
  readonly inside?: boolean
  /** What the header counts in. */
  readonly unit?: HeaderUnit
}

type Value = string | number | boolean

/** One cell as its field's type reads it, and what is not certain about it; null where it is blank or can't be read so. */
export function readCell(cell: Cell, parsing: Parsing): Read<Value> | null {
  if (cell === null || cell === '') return null
  if (isCellError(cell)) return parsing.type === 'signature' ? certain(cell.error) : null
  switch (parsing.type) {
    case 'text':
    case 'signature':
      return certain(typeof cell === 'string' ? tidy(cell) || null : String(cell))
    case 'flag':
      return readFlag(cell)
  }
  if (typeof cell === 'boolean') return null
  switch (parsing.type) {
    case 'phone':
      return readPhone(cell)
    case 'term':
      return certain(parsing.terms?.get(foldTerm(String(cell))) ?? null)
    case 'number':
      return readNumber(cell)
    case 'money':
      return readMoney(cell, parsing.unit)
    case 'share':
      return readShare(cell, parsing.unit)
    case 'date':
      return parsing.inside ? readDateInside(cell, parsing) : readDate(cell, parsing)
    case 'time':
      return readTime(cell)
  }
}

/** One cell as its field's type reads it; null where it is blank or can't be read so. */
export const parseCell = (cell: Cell, parsing: Parsing): Value | null => readCell(cell, parsing)?.value ?? null

/** A spelling of a term, folded: `Ｈ级` and `h` are the same. */
export const foldTerm = (value: string): string => foldWord(value).replace(/(.)级$/, '$1')
