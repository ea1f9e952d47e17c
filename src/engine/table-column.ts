import { columnOf } from '../model/column'
import { fields, type FieldKey } from '../model/field'
import type { Profile } from '../model/profile'
import type { TableColumn, Values } from '../model/table'
import type { ColumnSpec } from '../model/template'
import type { VocabularyId } from '../model/vocabulary'
import { isCellError, type Cell, type Column, type Sheet } from '../model/workbook'
import { readingsOf } from './cell-readings'
import type { Body } from './entries'
import { EntryCells } from './entry-cells'
import { carriedColumns } from './layouts/carried'
import type { ProjectedColumn } from './layouts/projection'
import { foldTerm } from './parse'
import { headerUnit } from './parse-amount'
import type { DateReading } from './parse-date'
import { typeColumn, type Entries, type Typing } from './type-column'
import { numberValues } from './number-values'
import { codedValues } from './values'

/** All that a column's values and addresses come from: where nothing of it changed, the column is the same as before. */
export interface ColumnKey {
  readonly cells: Column
  /** The worksheet cells, where they do not stand in one column. */
  readonly at: Float64Array | undefined
  readonly inside: FieldKey | undefined
  readonly merges: Sheet['merges']
  readonly pictures: Sheet['pictures']
  readonly rows: Int32Array
  readonly index: number
  readonly header: string
  readonly template: string
  readonly typing: string
  readonly continued: string
}
const known = new WeakMap<TableColumn, ColumnCells>()
export const keyOf = (column: TableColumn | undefined): ColumnKey | undefined => column && known.get(column)?.key
export const isKept = (column: TableColumn | undefined, key: ColumnKey): column is TableColumn => {
  const own = keyOf(column)
  return own !== undefined && (Object.keys(key) as (keyof ColumnKey)[]).every((name) => own[name] === key[name])
}

/** Columns whose cells are not the workbook's: nothing is written back for them. */
const composed = new WeakSet<TableColumn>()
export const isComposed = (column: TableColumn): boolean => composed.has(column)

const single: Entries = { offsets: Int32Array.of(0), continued: new Map() }
/** The value of one entry, without all others being read where they were not yet. */
export function valueAlone(column: TableColumn, row: number): Values {
  const read = known.get(column)?.alone(row)
  if (read) return read
  const { numbers } = column.values
  if (numbers) return numberValues(numbers.slice(row, row + 1))
  return oneValue(column.values.at(row))
}
export const oneValue = <T extends string | number | boolean>(value: T | null): Values<T> =>
  codedValues(Int32Array.of(value === null ? -1 : 0), value === null ? [] : [value])

/** The cells that a column is read out of, and what was read so far: on first use, many columns of a form are asked by no rule. */
class ColumnCells {
  readonly entryCells: EntryCells
  #values: TableColumn['values'] | undefined
  #texts: TableColumn['texts'] | undefined
  constructor(
    readonly key: ColumnKey,
    readonly entries: Body,
    readonly fillDown: boolean,
    readonly typing: () => Typing,
  ) {
    this.entryCells = new EntryCells(key.cells, entries.offsets)
  }

  values(): TableColumn['values'] {
    return (this.#values ??= typeColumn(this.key.cells, this.entries, this.typing()) as TableColumn['values'])
  }

  texts(): TableColumn['texts'] {
    return (this.#texts ??= textsOf(this.entryCells))
  }

  alone(row: number): Values | null {
    const told = this.#values || this.fillDown || this.entries.continued.has(row) ? null : this.typing()
    if (!told || told.merged || told.pictured) return null
    return typeColumn(columnOf([this.entryCells.at(row)]), single, told)
  }
}

/** All columns are made alike, for there are many. */
class SheetColumn implements TableColumn {
  readonly header: string
  readonly index: number
  readonly cells: Column
  readonly readings: TableColumn['readings']
  declare readonly inside?: FieldKey
  readonly #from: ColumnCells
  constructor(
    readonly field: FieldKey,
    readonly spec: ColumnSpec,
    from: ColumnCells,
  ) {
    const { key, entries, typing, entryCells } = from
    this.header = key.header
    this.index = key.index
    if (key.inside) this.inside = key.inside
    this.cells = entryCells
    this.readings = readingsOf(key.cells, entries, typing, () => from.values()) as TableColumn['readings']
    this.#from = from
  }

  get values(): TableColumn['values'] {
    return this.#from.values()
  }

  get texts(): TableColumn['texts'] {
    return this.#from.texts()
  }
}

export function tableColumn(
  field: FieldKey,
  spec: ColumnSpec,
  entries: Body,
  typing: () => Typing,
  key: ColumnKey,
  projected?: ProjectedColumn,
): TableColumn {
  const from = new ColumnCells(key, entries, spec.fillDown ?? false, typing)
  const column = new SheetColumn(field, spec, from)
  known.set(column, from)
  if (projected && !projected.own) composed.add(column)
  if (projected && carriedColumns.has(projected)) carriedColumns.add(column)
  return column
}

/** A column with some of it replaced; the rest is still read on first use. */
export function columnWith(
  own: TableColumn,
  changes: Partial<Pick<TableColumn, 'index' | 'cells' | 'values'>>,
): TableColumn {
  const { field, spec, header, index, inside, cells, readings } = own
  return {
    field,
    spec,
    header,
    index,
    ...(inside && { inside }),
    cells,
    get values() {
      return own.values
    },
    get texts() {
      return own.texts
    },
    readings,
    ...changes,
  }
}

/** Everything but a string is coded below 0: as good as blank here. */
function textsOf({ coded }: Column): TableColumn['texts'] {
  const { codes, strings } = coded ?? { codes: new Int32Array(0), strings: [] }
  return codedValues(codes, strings, { strings })
}

const termsIn = new WeakMap<Profile, Map<VocabularyId, ReadonlyMap<string, string>>>()
/** Folded spelling to canonical word, of one vocabulary of a profile. */
function termsOf(profile: Profile, vocabulary: VocabularyId): ReadonlyMap<string, string> {
  const known = termsIn.get(profile) ?? new Map<VocabularyId, ReadonlyMap<string, string>>()
  termsIn.set(profile, known)
  let terms = known.get(vocabulary)
  if (!terms) {
    terms = new Map(
      Object.entries(profile.vocabularies[vocabulary]).flatMap(([term, spellings]) =>
        [term, ...spellings].map((spelling) => [foldTerm(spelling), term] as const),
      ),
    )
    known.set(vocabulary, terms)
  }
  return terms
}

export function typingOf(
  field: FieldKey,
  spec: ColumnSpec,
  profile: Profile,
  reading: DateReading,
  joined: boolean,
  header: string,
  inside: FieldKey | undefined,
  { merged, pictured }: Pick<Typing, 'merged' | 'pictured'>,
): Typing {
  const { type, vocabulary } = fields[field]
  const terms = vocabulary && termsOf(profile, vocabulary)
  const unit = type === 'money' || type === 'share' ? headerUnit(header) : undefined
  const { fillDown = false } = spec
  return { ...reading, type, terms, unit, fillDown, joined, merged, pictured, inside: inside !== undefined }
}

/** The earlier column itself, where no cell differs. */
export function settledCells(earlier: Column | undefined, now: Column): Column {
  if (earlier === now || earlier?.length !== now.length) return now
  for (let row = 0; row < now.length; row++) if (!isSameCell(earlier.at(row), now.at(row))) return now
  return earlier
}

const isSameCell = (a: Cell, b: Cell): boolean => a === b || (isCellError(a) && isCellError(b) && a.error === b.error)
