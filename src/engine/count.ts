import { fields, type FieldKey } from '../model/field'
import type { Condition, Expression, Variant } from '../model/kpi'
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
  readonly lenient: boolean
}
/** The tables that a variant counts over: those that have every field that it reads there, and whose ticks somebody made. */
export type Bases = ReadonlyMap<TemplateId, readonly Table[]>

/** The counts and sums that an expression is made of. */
export function leavesOf(expression: Expression): readonly Leaf[] {
  if ('plus' in expression) return expression.plus.flatMap(leavesOf)
  if ('minus' in expression) return expression.minus.flatMap(leavesOf)
  if ('sum' in expression)
    return [{ template: expression.of, where: expression.where, sum: expression.sum, lenient: false }]
  return [{ template: expression.count, where: expression.where, sum: null, lenient: expression.lenient ?? false }]
}

export const expressionsOf = ({ numerator, denominator }: Variant): readonly Expression[] =>
  denominator ? [numerator, denominator] : [numerator]

/** The fields that a variant reads, by template. */
export function fieldsOf(variant: Variant): ReadonlyMap<TemplateId, ReadonlySet<FieldKey>> {
  const needed = new Map<TemplateId, Set<FieldKey>>()
  for (const { template, where, sum, lenient } of expressionsOf(variant).flatMap(leavesOf)) {
    const known = needed.get(template) ?? new Set()
    if (!lenient) for (const { field } of where) known.add(field)
    if (sum) known.add(sum)
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

/** The tables that one count runs over. */
export const tablesOf = ({ template, where, lenient }: Leaf, bases: Bases): readonly Table[] =>
  (bases.get(template) ?? []).filter((table) => !lenient || where.every(({ field }) => table.columns[field]))

/** The column is there; a tick column that is blank from top to bottom was not kept, and would read as never. */
export function isKept(table: Table, field: FieldKey): boolean {
  const column = table.columns[field]
  if (!column || fields[field].type !== 'flag' || table.height === 0) return column !== undefined
  for (let row = 0; row < table.height; row++) if (column.values.at(row) !== null) return true
  return false
}

export function tally(expression: Expression, bases: Bases, reading: Reading): Tally {
  if ('plus' in expression)
    return expression.plus.map((part) => tally(part, bases, reading)).reduce((a, b) => combine(a, b, 1))
  if ('minus' in expression) {
    const [from, less] = expression.minus
    return combine(tally(from, bases, reading), tally(less, bases, reading), -1)
  }
  const [leaf] = leavesOf(expression)
  return leaf ? tallyLeaf(leaf, tablesOf(leaf, bases), reading) : { store: 0, people: null }
}

const combine = (a: Tally, b: Tally, sign: 1 | -1): Tally => ({
  store: a.store + sign * b.store,
  people: a.people && b.people && a.people.map((value, person) => value + sign * (b.people?.[person] ?? 0)),
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
  let store = 0
  eachCounted(leaf, tables, reading, (table, row, amount) => {
    store += amount
    const slot = consultants.get(table)?.[row] ?? -1
    if (slot >= 0) bySlot[slot] = (bySlot[slot] ?? 0) + amount
  })
  const named = [...consultants.values()].every((slots) => slots !== null)
  return { store, people: named ? reading.slots.map((slot) => bySlot[slot] ?? 0) : null }
}
