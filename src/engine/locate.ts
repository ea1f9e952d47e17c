import type { FieldKey } from '../model/field'
import { foldWidth } from '../model/fold'
import type { SheetMapping } from '../model/mapping'
import type { Profile } from '../model/profile'
import type { ColumnReading, Doubt } from '../model/report'
import type { SheetTemplate } from '../model/template'
import type { Text } from '../model/text'
import type { Cell, Sheet } from '../model/workbook'
import { claimsOf } from './recognition/claims'
import { foldHeader, foldHeaderShort } from './fold-header'
import { namedMonth, type NamedMonth } from './month-words'
import { withRoles } from './recognition/roles'

/** Where a template's header stands on a sheet. Rows and columns are those of the sheet's own rectangle. */
export interface Location {
  readonly template: SheetTemplate
  readonly confidence: number
  /** The sheet's name or title says that it is this form. */
  readonly named: boolean
  readonly headerRows: readonly number[]
  readonly columns: ReadonlyMap<FieldKey, { readonly column: number; readonly header: string }>
  readonly unmapped: readonly string[]
  readonly missing: readonly FieldKey[]
  /** How many headers stand a second time further right: only the first block is read. */
  readonly repeated: number
  readonly titleMonth: NamedMonth | null
  /** The part of the sheet that is this block: entries end before `bottom`, columns lie from `left` to before `right`. */
  readonly block: Block
  /** Every column of the block that has a header or cells, by its column of the worksheet. */
  readonly readings: readonly ColumnReading[]
  readonly doubts: readonly Doubt[]
  readonly drift: readonly Text[]
}
/** Rows and columns of the sheet's own rectangle. */
export interface Block {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}
export interface Located {
  /** Every block of the sheet that is a table: in reading order, downwards, then to the right. */
  readonly blocks: readonly Location[]
  /** The first of them. */
  readonly best: Location | null
  /** Which form the sheet is, where two fit alike: it is left out until answered. */
  readonly doubts: readonly Doubt[]
  /** The template that came nearest, where none fits. */
  readonly nearest: { readonly template: SheetTemplate; readonly confidence: number } | null
}

const HEADER_ROWS = 15
const HEADER_COLUMNS = 256
/** Below it a sheet is not recognised. */
const ENOUGH = 0.5

/** What helps to tell columns, and what the user said of this sheet. */
export interface Hints {
  readonly profile?: Profile
  readonly mapping?: SheetMapping
}

/** Finds the blocks of a sheet and which template each fits best: headers of one to three tiers, each with its columns. */
export function locate(sheet: Sheet, templates: readonly SheetTemplate[], _hints: Hints = {}): Located {
  const width = Math.min(sheet.columns.length, HEADER_COLUMNS)
  const height = Math.min(sheet.columns[0]?.length ?? 0, HEADER_ROWS)
  const grid = Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_, column) => wordOf(sheet.columns[column]?.at(row) ?? null)),
  )
  const ours = new Set(Object.values(sheet.ourColumns ?? {}).map((column) => column - sheet.left))
  const locations: Location[] = []
  for (let row = 0; row < height; row++) {
    const tiers = [[row], ...(row + 1 < height && isTier(grid[row + 1]) ? [[row, row + 1]] : [])]
    for (const rows of tiers) {
      const headers = headersOf(grid, rows).map((spellings, column) => (ours.has(column) ? [] : spellings))
      if (headers.filter((spellings) => spellings.length > 0).length < 3) continue
      const title = [sheet.name, ...grid.slice(0, row).flat()].join(' ')
      for (const template of templates) {
        const location = fit(template, headers, rows, title)
        if (!location) continue
        const titleMonth = namedMonth(grid.slice(0, row).flat().join(' '))
        const block = { top: row, left: 0, bottom: sheet.columns[0]?.length ?? 0, right: sheet.columns.length }
        locations.push({ ...location, titleMonth, block, readings: [], doubts: [], drift: [] })
      }
    }
  }
  const fittest = [...grouped(locations).values()].flatMap((some) => some.toSorted(byColumns).slice(0, 1))
  fittest.sort((a, b) => b.confidence - a.confidence || b.columns.size - a.columns.size)
  const [first] = fittest
  const fits = fittest.find((location) => location.confidence >= ENOUGH && isTold(location))
  return {
    blocks: fits ? [fits] : [],
    best: fits ?? null,
    doubts: [],
    nearest: first ? { template: first.template, confidence: first.confidence } : null,
  }
}

function grouped(locations: readonly Location[]): ReadonlyMap<string, Location[]> {
  const groups = new Map<string, Location[]>()
  for (const location of locations)
    groups.set(location.template.id, [...(groups.get(location.template.id) ?? []), location])
  return groups
}

/** More columns found, then fewer tiers, then the higher row. */
const byColumns = (a: Location, b: Location): number =>
  b.columns.size - a.columns.size ||
  a.headerRows.length - b.headerRows.length ||
  (a.headerRows[0] ?? 0) - (b.headerRows[0] ?? 0)

const wordOf = (cell: Cell): string => (typeof cell === 'string' ? cell.trim() : '')
/** A lower header tier holds words, never long texts or a phone. */
const isTier = (row: readonly string[] | undefined): boolean =>
  row !== undefined &&
  row.filter((word) => word !== '').length >= 2 &&
  row.every((word) => word.length <= 16 && !/\d{5,}/.test(word))

/** The spellings of each column's header: both tiers together, the lower, the upper. */
function headersOf(grid: readonly (readonly string[])[], rows: readonly number[]): string[][] {
  const upper = grid[rows[0] as number] ?? []
  if (rows.length === 1) return upper.map((word) => (word === '' ? [] : [word]))
  const lower = grid[rows[1] as number] ?? []
  let group = ''
  return upper.map((word, column) => {
    const under = lower[column] ?? ''
    // A merged upper tier writes its word once: it spans the blanks to its right while the lower tier goes on.
    group = word === '' && under !== '' ? group : word
    return under === '' ? (word === '' ? [] : [word]) : group === '' ? [under] : [`${group}${under}`, under]
  })
}

function fit(
  template: SheetTemplate,
  headers: readonly string[][],
  rows: readonly number[],
  title: string,
): Omit<Location, 'titleMonth' | 'block' | 'readings' | 'doubts' | 'drift'> | null {
  const seen = new Set<string>()
  let repeated = 0
  const firsts = withRoles(headers).map((spellings) => {
    const folded = foldHeader(spellings[0] ?? '')
    if (folded === '') return []
    if (seen.has(folded)) repeated++
    else return (seen.add(folded), spellings)
    return []
  })
  const claims = claimsOf(template, firsts)
  const columns = new Map<FieldKey, { column: number; header: string }>()
  const unmapped: string[] = []
  firsts.forEach((spellings, column) => {
    const header = headers[column]?.[0]
    if (spellings.length === 0 || header === undefined) return
    const field = claims.get(column)
    if (field) columns.set(field, { column, header })
    else unmapped.push(header)
  })
  if (columns.size < 3) return null
  const specs = Object.entries(template.columns)
  const required = specs.filter(([, spec]) => spec.required).map(([field]) => field as FieldKey)
  const missing = required.filter((field) => !columns.has(field))
  const coverage = columns.size / (columns.size + unmapped.length)
  const demanded = required.length === 0 ? coverage : 1 - missing.length / required.length
  const named = [template.title.zh, ...template.titles].some(
    (name) => foldHeader(title).includes(foldHeader(name)) || foldHeaderShort(title).includes(foldHeaderShort(name)),
  )
  const confidence = Math.min(1, 0.55 * demanded + 0.3 * coverage + (named ? 0.15 : 0))
  return {
    template,
    confidence: Math.round(confidence * 100) / 100,
    named,
    headerRows: rows,
    columns,
    unmapped,
    missing,
    repeated,
  }
}

function isTold({ template: { telling, tellingUnless }, columns, named }: Location): boolean {
  const has = (field: FieldKey): boolean => columns.has(field)
  if (telling.some((group) => group.every(has))) return true
  return (
    tellingUnless !== undefined &&
    (named || !tellingUnless.unless.some(has)) &&
    tellingUnless.groups.some((group) => group.every(has))
  )
}

/** A month named in a sheet's name. */
export const sheetMonth = (sheet: Sheet): NamedMonth | null => namedMonth(foldWidth(sheet.name))
