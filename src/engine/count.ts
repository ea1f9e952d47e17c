import { fieldsIn, type Condition, type Expression } from '../model/expression'
import { fields, type FieldKey } from '../model/field'
import type { Variant } from '../model/kpi'
import type { Table } from '../model/table'
import type { TemplateId } from '../model/template'
import type { Reading } from './reading'

/** What an expression comes to for the store, and for each consultant where every table names them. */
export interface Tally {
  readonly store: number
  readonly people: readonly number[] | null
}
export interface Leaf {
  readonly template: TemplateId
  readonly where: readonly Condition[]
  readonly sum: FieldKey | null
  /** Each phone counts once. */
  readonly distinct: boolean
  readonly lenient: boolean | 'silent'
}
/** A leaf, and how often it goes into the whole. */
export interface WeightedLeaf {
  readonly leaf: Leaf
  readonly weight: number
}
/** The tables that a variant counts over: those that have every field that it reads there, and whose ticks somebody made. */
export type Bases = ReadonlyMap<TemplateId, readonly Table[]>

/** The counts and sums that an expression is made of. */
export const leavesOf = (expression: Expression): readonly Leaf[] =>
  weightedLeaves(expression, { factor: () => 1 }).map(({ leaf }) => leaf)

export function weightedLeaves(
  expression: Expression,
  reading: Pick<Reading, 'factor'>,
  weight = 1,
): readonly WeightedLeaf[] {
  if ('plus' in expression) return expression.plus.flatMap((part) => weightedLeaves(part, reading, weight))
  if ('minus' in expression) {
    const [from, less] = expression.minus
    return [...weightedLeaves(from, reading, weight), ...weightedLeaves(less, reading, -weight)]
  }
  if ('times' in expression) return weightedLeaves(expression.times, reading, weight * reading.factor(expression.by))
  if ('per' in expression) return weightedLeaves(expression.per, reading, weight / reading.factor(expression.by))
  return [{ leaf: leafOf(expression), weight }]
}

function leafOf(counted: Extract<Expression, { readonly where: unknown }>): Leaf {
  if ('distinct' in counted) {
    const where = [...counted.where, { field: counted.distinct, filled: true } as const]
    return { template: counted.of, where, sum: null, distinct: true, lenient: false }
  }
  const { where, lenient = false } = counted
  if ('sum' in counted) return { template: counted.of, where, sum: counted.sum, distinct: false, lenient }
  return { template: counted.count, where, sum: null, distinct: false, lenient }
}

export const expressionsOf = ({ numerator, denominator }: Variant): readonly Expression[] =>
  denominator ? [numerator, denominator] : [numerator]

/** The fields that a variant reads, by template. */
export function fieldsOf(variant: Variant): ReadonlyMap<TemplateId, ReadonlySet<FieldKey>> {
  const needed = new Map<TemplateId, Set<FieldKey>>()
  for (const { template, where, sum, lenient } of expressionsOf(variant).flatMap(leavesOf)) {
    const known = needed.get(template) ?? new Set()
    if (!lenient) for (const field of [...where.flatMap(fieldsIn), ...(sum ? [sum] : [])]) known.add(field)
    needed.set(template, known)
  }
  return needed
}

export function basesOf(variant: Variant, tables: readonly Table[]): Bases {
  const bases = new Map<TemplateId, readonly Table[]>()
  for (const [template, needed] of fieldsOf(variant)) {
    const fit = tables.filter(
      (table) => table.template.id === template && [...needed].every((field) => isKept(table, field)),
    )
    bases.set(template, fit)
  }
  return bases
}

/** Each form that is counted over is there. */
export const isCountable = (bases: Bases): boolean => [...bases.values()].every((tables) => tables.length > 0)

/** The tables of a variant that one side of it counts over. */
export function basesOfSide(expression: Expression, bases: Bases): Bases {
  const used = new Set(leavesOf(expression).map(({ template }) => template))
  return new Map([...bases].filter(([template]) => used.has(template)))
}

/** The tables that one count runs over. */
export const tablesOf = ({ template, where, sum, lenient }: Leaf, bases: Bases): readonly Table[] =>
  (bases.get(template) ?? []).filter(
    ({ columns }) => !lenient || (where.flatMap(fieldsIn).every((field) => columns[field]) && (!sum || columns[sum])),
  )

/** The column is there; a tick column that is blank from top to bottom was not kept, and would read as never. */
export function isKept(table: Table, field: FieldKey): boolean {
  const column = table.columns[field]
  if (!column || fields[field].type !== 'flag' || table.height === 0) return column !== undefined
  for (let row = 0; row < table.height; row++) if (column.values.at(row) !== null) return true
  return false
}

export function tally(expression: Expression, bases: Bases, reading: Reading): Tally {
  const part = (inner: Expression): Tally => tally(inner, bases, reading)
  if ('plus' in expression) return expression.plus.map(part).reduce((one, other) => combined(one, other, 1))
  if ('minus' in expression) return combined(part(expression.minus[0]), part(expression.minus[1]), -1)
  if ('times' in expression) return scaled(part(expression.times), (value) => value * reading.factor(expression.by))
  if ('per' in expression) return scaled(part(expression.per), (value) => value / reading.factor(expression.by))
  const leaf = leafOf(expression)
  return tallyLeaf(leaf, tablesOf(leaf, bases), reading)
}

const combined = (one: Tally, other: Tally, sign: 1 | -1): Tally => ({
  store: one.store + sign * other.store,
  people: one.people && other.people && one.people.map((value, at) => value + sign * (other.people?.[at] ?? 0)),
})
const scaled = ({ store, people }: Tally, by: (value: number) => number): Tally => ({
  store: by(store),
  people: people && people.map(by),
})

const tallied = new WeakMap<Reading, Map<string, Tally>>()
/** Counted once for a reading: the same base stands under many rates. */
function tallyLeaf(leaf: Leaf, tables: readonly Table[], reading: Reading): Tally {
  const known = tallied.get(reading) ?? new Map<string, Tally>()
  tallied.set(reading, known)
  const key = JSON.stringify([leaf, tables.map(({ id }) => id)])
  const found = known.get(key) ?? countLeaf(leaf, tables, reading)
  known.set(key, found)
  return found
}

/** Goes through the rows that a leaf counts, in order, with what each adds. */
export function eachCounted(
  leaf: Leaf,
  tables: readonly Table[],
  reading: Reading,
  take: (table: Table, row: number, amount: number) => void,
): void {
  for (const table of tables) {
    const masks = leaf.where.map((condition) => reading.meets(table, condition))
    const height = reading.height(table)
    rows: for (let row = 0; row < height; row++) {
      for (const mask of masks) if (mask[row] === 0) continue rows
      take(table, row, leaf.sum ? reading.number(table, leaf.sum, row) : 1)
    }
  }
}

function countLeaf(leaf: Leaf, tables: readonly Table[], reading: Reading): Tally {
  const bySlot = new Float64Array(reading.slots.length)
  const consultants = new Map(tables.map((table) => [table, reading.consultants(table)]))
  const isNew = leaf.distinct ? newPhones(reading) : () => true
  let store = 0
  eachCounted(leaf, tables, reading, (table, row, amount) => {
    const slot = consultants.get(table)?.[row] ?? -1
    if (isNew(table, row, '')) store += amount
    if (slot >= 0 && isNew(table, row, slot)) bySlot[slot] = (bySlot[slot] ?? 0) + amount
  })
  const named = [...consultants.values()].every((slots) => slots !== null)
  return { store, people: named ? reading.slots.map((slot) => bySlot[slot] ?? 0) : null }
}

/** Whether a row's phone was not met before by the same person; a row without one never counts. */
export function newPhones(reading: Reading): (table: Table, row: number, by: number | '') => boolean {
  const known = new Set<string>()
  return (table, row, by) => {
    const phone = reading.phone(table, row)
    const met = `${by} ${phone}`
    return phone !== null && !known.has(met) && Boolean(known.add(met))
  }
}
