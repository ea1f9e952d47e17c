import { isComparison, type Condition } from '../model/expression'
import type { Profile } from '../model/profile'
import type { Table } from '../model/table'
import { text, type Text } from '../model/text'
import { isCellError } from '../model/workbook'
import type { Leaf } from './count'
import { edgesOf } from './edges'
import { edgeFormula, quote, rangeOf, type Places } from './formula-parts'
import { monthDays } from './month-days'
import { statedFor, whoseField } from './whose'

/** Each entry is compared with every other: longer tables would keep a spreadsheet busy for minutes. */
const MOST_ROWS = 3000

/** COUNTIFS asks one cell at a time: what compares cells of a row, or entries with each other, goes through the rows itself. */
export const isRowWise = ({ where, distinct }: Leaf): boolean => distinct || where.some(isComparison)

/** Why a formula may not: an error among the cells would spoil it, and two tables have no common range. Null where it may. */
export function whyNotRowWise(leaf: Leaf, tables: readonly Table[]): Text | null {
  const filled = tables.filter(({ height }) => height > 0)
  const spoils = ({ columns, height }: Table): boolean =>
    [leaf.sum, leaf.distinct ? ('phone' as const) : null].some((field) => {
      const cells = field ? columns[field]?.cells : undefined
      return cells !== undefined && Array.from({ length: height }, (_, row) => cells.at(row)).some(isCellError)
    })
  if (filled.some(spoils)) return text('列里有错误值', 'the column holds an error')
  const isBare = (table: Table): boolean =>
    leaf.where.some((condition) => !isComparison(condition) && monthDays(table, condition.field) !== null)
  if (filled.some(isBare)) return text('日期只写了几号', 'of the dates only the day is written')
  if (!leaf.distinct) return null
  if (filled.length > 1)
    return text('同一客户要跨几张表去重', 'customers are counted once over several sheets, which no range spans')
  if (filled.every(({ height }) => height <= MOST_ROWS)) return null
  return text(
    `同一客户要去重，超过${MOST_ROWS}行公式太慢`,
    `customers are counted once, and over more than ${MOST_ROWS} rows that formula is too slow`,
  )
}

/** The same as `term`, by SUMPRODUCT; the table's fields stand in a column each. */
export function rowWiseTerm(leaf: Leaf, table: Table, places: Places, profile: Profile): string {
  const column = (field: Condition['field']): string => rangeOf(table, table.columns[field]?.index ?? 0)
  const dates: string[] = []
  const tests = leaf.where.flatMap((condition): string[] => {
    if (isComparison(condition)) {
      const [one, other] = [column(condition.field), column(condition.later)]
      return [numeric(one), numeric(other), `(${one}-${other}>0)`, `(${one}-${other}<${condition.byLess})`]
    }
    const range = column(condition.field)
    const edges = edgesOf(condition, profile.settings)
    if (!edges) return [`ISNUMBER(-${range})`, `(LEN(${range})=11)`, `(LEFT(${range})="1")`]
    const bounds = edges.map(({ is, edge }) => [is, edgeFormula(edge, places)] as const)
    for (const [is, day] of bounds) dates.push(range, `"${is}"&${day}`)
    return [numeric(range), ...bounds.map(([is, day]) => `(${range}${is}${day})`)]
  })
  const stated = statedFor(table)
  const { person } = places
  if (person !== null && stated === undefined) {
    tests.push(`(${column(whoseField(table))}&""=${unescaped(person)}&"")`)
    dates.push(column(whoseField(table)), `"="&${person}`)
  }
  // 1 by the product: an error and a zero both make an error of it.
  const counts = `ISNUMBER(1/(${tests.join('*')}))`
  const phones = column('phone')
  const total = leaf.distinct
    ? `ROUND(SUMPRODUCT(${counts}/(COUNTIFS(${[phones, `${phones}&""`, ...dates].join(',')})+1-${counts})),0)`
    : `SUMPRODUCT(${counts}*1${leaf.sum ? `,${column(leaf.sum)}` : ''})`
  return person !== null && stated !== undefined ? `IF(${person}=${quote(stated)},${total},0)` : total
}

const numeric = (range: string): string => `ISNUMBER(${range})`
/** A name that is spelled out as a criterion, as the text that it means. */
const unescaped = (person: string): string => (person.startsWith('"') ? person.replace(/~([~*?])/g, '$1') : person)
