import type { FieldKey } from '../../model/field'
import type { ColumnReading, Doubt } from '../../model/report'
import type { SheetTemplate } from '../../model/template'
import { namedMonth } from '../month-words'
import { once } from '../once'
import { settleColumns, type Claim, type Headed, type Settled } from './columns'
import { driftOf } from './drift'
import type { Block, Location } from './location'
import { foldsOf, isLayoutHeader } from './spellings'

/** What stands above and below a header, and whose it may be. */
export interface Place {
  readonly headerRows: readonly number[]
  readonly block: Block
  /** The sheet's name and the words above the header. */
  readonly title: string
  readonly above: string
  /** Column of the worksheet of a column of the rectangle. */
  readonly worksheetColumn: (column: number) => number
}

/** A template laid over a header; null where too little of it is there. */
export function fit(template: SheetTemplate, headed: Headed, place: Place, fewest = 3): Location | null {
  const settled = settleColumns(template, headed)
  const { claims, others } = settled
  const asked = new Map(settled.doubts.flatMap(({ candidates: [field] }) => (field ? [[field as FieldKey, 0.5]] : [])))
  if (claims.size + asked.size < fewest || claims.size === 0) return null
  const columns = new Map(
    [...claims]
      .sort(([a], [b]) => a - b)
      .map(([column, { field }]) => [field, { column, header: headed.written[column] ?? '' }]),
  )
  const supplied = suppliedByLayout(template, headed)
  const unmapped = [...others].flatMap(([column, { by }]) => {
    const header = headed.written[column] ?? ''
    return by === null && header !== '' && !headed.isOurs(column) ? [header] : []
  })
  const has = (field: FieldKey): number => (columns.has(field) || supplied.has(field) ? 1 : (asked.get(field) ?? 0))
  const required = (Object.keys(template.columns) as FieldKey[]).filter((field) => template.columns[field]?.required)
  const weight = [...claims.values()].reduce((sum, { by }) => sum + (by === 'near' || by === 'content' ? 0.9 : 1), 0)
  const coverage = (weight + asked.size / 2) / (claims.size + Math.max(unmapped.length, asked.size))
  const demanded =
    required.length === 0 ? coverage : required.reduce((sum, field) => sum + has(field), 0) / required.length
  const named = isNamed(template, place.title)
  const missing = required.filter((field) => !columns.has(field))
  return {
    template,
    confidence: confidenceOf(demanded, coverage, named),
    named,
    headerRows: place.headerRows,
    columns,
    unmapped,
    missing,
    repeated: 0,
    titleMonth: namedMonth(place.above),
    block: place.block,
    exact: [...claims.values()].filter(({ by }) => by === 'header').length,
    readings: once(() => readingsOf(settled, headed, place)),
    doubts: settled.doubts.map((doubt): Doubt => ({
      ...doubt,
      about: 'column',
      column: place.worksheetColumn(doubt.column),
    })),
    drift: once(() =>
      driftOf(
        template,
        claims,
        headed.written,
        missing.filter((field) => has(field) === 0),
        unmapped.filter((header) => !settled.doubts.some(({ column }) => headed.written[column] === header)),
      ),
    ),
  }
}

/** The shares of demanded columns found and of columns told, and whether the form is named. */
const confidenceOf = (demanded: number, coverage: number, named: boolean): number =>
  Math.round(Math.min(1, 0.55 * demanded + 0.3 * coverage + (named ? 0.15 : 0)) * 100) / 100

/** How surely a template could fit at most. */
export const mostOf = (template: SheetTemplate, { title }: Place): number =>
  confidenceOf(1, 1, isNamed(template, title))

function readingsOf({ claims, others }: Settled, { written }: Headed, { worksheetColumn }: Place): ColumnReading[] {
  const told = (column: number, of: Pick<ColumnReading, 'field' | 'by'>, tell: Claim['told']): ColumnReading => {
    const said = once(tell)
    return {
      column: worksheetColumn(column),
      header: written[column] ?? '',
      field: of.field,
      by: of.by,
      get confidence() {
        return said().confidence
      },
      get why() {
        return said().why
      },
    }
  }
  return [
    ...[...claims].map(([column, claim]) => told(column, claim, claim.told)),
    ...[...others].map(([column, { by, why }]) =>
      told(column, { field: null, by }, () => ({ confidence: by === null ? 0 : 1, why: why() })),
    ),
  ].sort((a, b) => a.column - b.column)
}

const nothing: ReadonlySet<FieldKey> = new Set()
/** Fields that the form's layout reads out of several columns, where those are there. */
function suppliedByLayout(template: SheetTemplate, headed: Headed): ReadonlySet<FieldKey> {
  const { spreads = [], dateParts = [] } = template.layout
  if (spreads.length + dateParts.length === 0) return nothing
  if (!headed.spellings.some((words) => words.some((word) => isLayoutHeader(template, word)))) return nothing
  return new Set([
    ...spreads.flatMap(({ field, into }) => (into ? [field, into] : [field])),
    ...dateParts.map(({ field }) => field),
  ])
}

function isNamed({ title, titles }: SheetTemplate, words: string): boolean {
  const [full, short] = foldsOf(words)
  return [title.zh, ...titles].some((name) => {
    const [whole, bare] = foldsOf(name)
    return full.includes(whole) || short.includes(bare)
  })
}

/** At least one group of the fields that tell the form is there in whole; a column still asked about counts. */
export function isTold({ template, columns, named, doubts }: Location): boolean {
  const { telling, tellingUnless } = template
  const asked = new Set(doubts.map(({ candidates }) => candidates[0]))
  const has = (field: FieldKey): boolean => columns.has(field) || asked.has(field)
  if (telling.some((group) => group.every(has))) return true
  return (
    tellingUnless !== undefined &&
    (named || !tellingUnless.unless.some(has)) &&
    tellingUnless.groups.some((group) => group.every(has))
  )
}
