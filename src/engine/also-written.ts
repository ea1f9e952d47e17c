import type { Condition } from '../model/expression'
import { foldWidth } from '../model/fold'
import { matchKey } from '../model/match-key'
import type { Table, TableColumn } from '../model/table'
import { cellCode } from '../model/workbook'
import { encode } from './encode'
import { lanesFor } from './layouts/lanes'

/** What stands in a column and means a word without being one of its listed spellings. */
export interface AlsoWritten {
  readonly words: readonly string[]
  /** The logical value TRUE, as a checkbox leaves it. */
  readonly isTicked: boolean
}
interface Written {
  readonly strings: readonly string[]
  readonly isTicked: boolean
}

/** Formulas grow by each: further ones are left to be corrected. */
const MOST = 12
/** A criterion of that kind is taken for a number, a date or a logical value, whatever stands around it. */
const numberLike = /^[\d\s.,:%/+\-¥￥$()年月日]*$/
/** Signs that are not seen: programs differ in whether they compare them, and ST11 takes them out. */
const unseen = /[\p{Cc}\p{Cf}\u2028\u2029\ufe00-\ufe0f]/u
const none: AlsoWritten = { words: [], isTicked: false }

/** For a count by a word or by a tick: the spellings beside `listed` that really stand in the table's column. */
export function alsoWritten(table: Table, condition: Condition, listed: readonly string[]): AlsoWritten {
  const column = table.columns[condition.field]
  if (!column || lanesFor(table, condition)) return none
  const meant = 'is' in condition ? condition.is : 'yes' in condition ? true : null
  const found = meant === null ? undefined : writtenIn(column).get(meant)
  if (!found) return none
  const known = new Set(listed.map(matchKey))
  // Programs may take letters of another width for the same: none of them counts twice.
  const forms = new Set(listed.map(formOf))
  const words: string[] = []
  for (const word of found.strings) {
    if (words.length === MOST || known.has(matchKey(word)) || forms.has(formOf(word)) || !canBeAsked(word)) continue
    forms.add(formOf(word))
    words.push(word)
  }
  return { words, isTicked: found.isTicked }
}

const formOf = (word: string): string => foldWidth(word).toLowerCase()
const canBeAsked = (word: string): boolean =>
  word.length <= 30 &&
  !unseen.test(word) &&
  !numberLike.test(formOf(word)) &&
  !/^(true|false)$/.test(formOf(word).trim())

const known = new WeakMap<TableColumn, ReadonlyMap<unknown, Written>>()
/** By what it means: everything that is written so. */
function writtenIn(column: TableColumn): ReadonlyMap<unknown, Written> {
  const earlier = known.get(column)
  if (earlier) return earlier
  const found = new Map<unknown, { strings: string[]; isTicked: boolean }>()
  const { codes, strings } = encode(column.cells)
  const met = new Set<number>()
  for (let entry = 0; entry < codes.length; entry++) {
    const code = codes[entry]!
    if ((code < 0 && code !== cellCode.true) || met.has(code)) continue
    met.add(code)
    const value: unknown = column.values.at(entry)
    if (value === null) continue
    let written = found.get(value)
    if (!written) found.set(value, (written = { strings: [], isTicked: false }))
    if (code === cellCode.true) written.isTicked = true
    else written.strings.push(strings[code]!)
  }
  known.set(column, found)
  return found
}
