import { columnOf } from '../model/column'
import type { FieldKey } from '../model/field'
import type { RowKpi } from '../model/kpi'
import type { Catalog } from '../model/report'
import type { Table, TableColumn } from '../model/table'
import { text, type Text } from '../model/text'
import { cellCode, isCellError, type Cell, type Column, type Sheet, type Workbook } from '../model/workbook'
import { encode } from './encode'
import { keepLanes, lanesOf } from './layouts/lanes'
import { mergedRows } from './merged-rows'
import { columnWith } from './table-column'

/** A column of ours that says on every row what the field's own cells say once: what formulas refer to in their place. */
export interface StandIn {
  readonly kpi: string
  /** 0-based column of the worksheet. */
  readonly column: number
  /** What it shows, entry by entry. */
  readonly cells: Column
  /** The same by worksheet rows, from the first entry's to the last's. */
  readonly span: Column
  /** Whether a blank cell of the entry means what the one before says. */
  follows(entry: number): boolean
}
interface StandIns {
  readonly made: ReadonlyMap<FieldKey, StandIn>
  /** Why a field that is left blank has none. */
  readonly lacking: ReadonlyMap<FieldKey, Text>
}

const MOST_COLUMNS = 16_384
const none: StandIns = { made: new Map(), lacking: new Map() }
const known = new WeakMap<Table, () => StandIns>()
const standInsOf = (table: Table): StandIns => known.get(table)?.() ?? none
export const standInFor = (table: Table, field: FieldKey): StandIn | undefined => standInsOf(table).made.get(field)
export const whyNoStandIn = (table: Table, field: FieldKey): Text | undefined => standInsOf(table).lacking.get(field)

/** A copy of a table keeps what stands in for its columns. */
export function keepStandIns(copy: Table, table: Table): void {
  const found = known.get(table)
  if (found) known.set(copy, found)
}

/** From now on the tables know which columns of ours formulas refer to; settled when first asked for. */
export function prepareStandIns(tables: readonly Table[], { kpis }: Pick<Catalog, 'kpis'>, workbook: Workbook): void {
  const units = kpis.flatMap((kpi) => (kpi.kind === 'row' && kpi.standsFor ? [kpi] : []))
  let settled: ReadonlyMap<Table, StandIns> | undefined
  const settle = () =>
    new Map(workbook.sheets.flatMap((sheet) => (sheet.ours ? [] : [...standInsOn(sheet, tables, units)])))
  for (const table of tables) known.set(table, () => (settled ??= settle()).get(table) ?? none)
}

function standInsOn(
  sheet: Sheet,
  tables: readonly Table[],
  units: readonly RowKpi[],
): ReadonlyMap<Table, { made: Map<FieldKey, StandIn>; lacking: Map<FieldKey, Text> }> {
  const found = new Map<Table, { made: Map<FieldKey, StandIn>; lacking: Map<FieldKey, Text> }>()
  let free = firstFree(sheet)
  for (const unit of units) {
    const field = unit.standsFor!
    const there = sheet.ourColumns?.[unit.id] ?? sheet.filledColumns?.[unit.id]?.column
    const asking = tables.flatMap((table) => {
      const own = table.columns[field]
      if (table.sheet !== sheet.id || !unit.on.includes(table.template.id) || table.height === 0) return []
      if (!own || own.index < 0 || own.inside) return []
      const follows = followingIn(table, own, sheet)
      return [{ table, own, follows, isBlank: isLeftBlank(table, own, follows) }]
    })
    const needing = asking.filter(({ isBlank }) => isBlank)
    // Once made it is filled as long as it is there: formulas may refer to it.
    const kept = needing.length === 0 && there !== undefined ? asking.slice(0, 1) : needing
    for (const [nth, { table, own, follows }] of kept.entries()) {
      const standIns = found.get(table) ?? { made: new Map(), lacking: new Map() }
      found.set(table, standIns)
      const column = there ?? free
      const lack = sheet.protected ? sealed : nth > 0 ? taken : column >= MOST_COLUMNS ? full : null
      if (lack) standIns.lacking.set(field, lack)
      else standIns.made.set(field, { kpi: unit.id, column, follows, ...shown(table, own, follows) })
      if (!lack && column === free) free++
    }
  }
  return found
}

/** The first column of the worksheet to the right of everything that stands there. */
export function firstFree({ left, columns, ourColumns = {} }: Sheet): number {
  const used = columns.findLastIndex((column) => encode(column).codes.some((code) => code !== cellCode.blank))
  return Math.max(left + used, ...Object.values(ourColumns)) + 1
}

/** Below the first entry: all of a column that is filled down, else what a cell covers that is merged over several rows. */
function followingIn({ rows }: Table, { index, field, spec }: TableColumn, sheet: Sheet): StandIn['follows'] {
  if (spec.fillDown) return (entry) => entry > 0
  const merged = mergedRows(sheet, index - sheet.left, field)
  return (entry) => entry > 0 && (merged?.has((rows[entry] ?? 0) - sheet.top) ?? false)
}

function isLeftBlank({ height }: Table, { cells, values }: TableColumn, follows: StandIn['follows']): boolean {
  const { codes } = encode(cells)
  for (let entry = 0; entry < height; entry++)
    if (codes[entry] === cellCode.blank && follows(entry) && values.at(entry) !== null) return true
  return false
}

function shown(
  { height, rows }: Table,
  { cells }: TableColumn,
  follows: StandIn['follows'],
): Pick<StandIn, 'cells' | 'span'> {
  const filled: Cell[] = []
  const span: Cell[] = []
  for (let entry = 0; entry < height; entry++) {
    const own = cells.at(entry)
    const cell = own === null && follows(entry) ? (filled[entry - 1] ?? null) : own
    filled.push(isCellError(cell) ? null : cell)
    span[(rows[entry] ?? 0) - (rows[0] ?? 0)] = filled[entry] ?? null
  }
  return { cells: columnOf(filled), span: columnOf(span) }
}

const seenTables = new WeakMap<StandIns, Table>()
/** The table as formulas refer to it: with columns of ours in the place of those that are left blank. */
export function asSeen(table: Table): Table {
  const standIns = standInsOf(table)
  if (standIns.made.size === 0) return table
  const found = seenTables.get(standIns)
  if (found) return found
  const columns: { [K in FieldKey]?: TableColumn } = { ...(table.columns as object) }
  for (const [field, { column, cells }] of standIns.made) {
    columns[field] = columnWith(columns[field] as TableColumn, { index: column, cells })
  }
  const seen: Table = { ...table, columns: columns as Table['columns'] }
  keepLanes(seen, lanesOf(table))
  seenTables.set(standIns, seen)
  return seen
}

const sealed = text('工作表有保护，加不了逐行的列', 'the protected sheet takes no column')
const taken = text('同一张工作表里上面的表占用了逐行的列', 'a table above has the column of that name')
const full = text('右边没有空列可加', 'there is no free column at the right')
