import type { FieldKey } from '../../model/field'
import type { ColumnSpec, SheetTemplate } from '../../model/template'
import { foldHeader, foldHeaderShort } from '../fold-header'

export interface Spelling {
  readonly field: FieldKey
  /** Its place in the template's list: the earlier, the more exactly it names the field. */
  readonly rank: number
}
export interface Spellings {
  readonly own: ReadonlyMap<string, Spelling>
  readonly spare: ReadonlyMap<string, FieldKey>
  /** Headers of columns that tell a word or make another table: they carry no field of their own. */
  readonly layout: ReadonlySet<string>
}

const spellingsOf = new WeakMap<SheetTemplate, Spellings>()
/** How a template spells its fields, folded. */
export function spellingsIn(template: SheetTemplate): Spellings {
  let found = spellingsOf.get(template)
  if (!found) {
    const specs = Object.entries(template.columns) as [FieldKey, ColumnSpec][]
    const own = specs.flatMap(([field, { headers }]) =>
      headers.flatMap((header, rank) => foldsOf(header).map((folded) => [folded, { field, rank }] as const)),
    )
    const spare = specs.flatMap(([field, spec]) =>
      (spec.spare ?? []).map((header) => [foldHeader(header), field] as const),
    )
    const { spreads = [], dateParts = [] } = template.layout
    const layout = [
      ...spreads.flatMap(({ headers }) => Object.values(headers).flat()),
      ...dateParts.flatMap(({ headers }) => headers.flat()),
    ]
    // The first field to claim a spelling keeps it.
    found = { own: new Map(own.reverse()), spare: new Map(spare), layout: new Set(layout.flatMap(foldsOf)) }
    spellingsOf.set(template, found)
  }
  return found
}

const KEPT = 20_000
const folds = new Map<string, readonly [string, string]>()
/** A header folded, and folded without its bracketed remarks; kept, since sheets of one workbook share their headers. */
export function foldsOf(header: string): readonly [full: string, short: string] {
  let found = folds.get(header)
  if (!found) {
    if (folds.size > KEPT) folds.clear()
    folds.set(header, (found = [foldHeader(header), foldHeaderShort(header)]))
  }
  return found
}

/** The field that a header names exactly, in full or without its bracketed remarks. */
export function spellingOf(template: SheetTemplate, header: string): Spelling | undefined {
  const { own } = spellingsIn(template)
  const folded = foldsOf(header)
  return own.get(folded[0]) ?? (folded[1] === folded[0] ? undefined : own.get(folded[1]))
}

const day = /^(0?[1-9]|[12]\d|3[01])[日号]?$/
const slot = /^\d{1,2}([:：点时]\d{0,2})?[-~至到]\d{1,2}([:：点时]\d{0,2})?$/
const month = /^(1[0-2]|0?[1-9]|[一二三四五六七八九十]{1,2})月份?$/

/** The header of a column that the form's layout reads: a level, a tick's word, a day, a slot, a month. */
export function isLayoutHeader(template: SheetTemplate, header: string): boolean {
  const [full, short] = foldsOf(header)
  const { layout } = spellingsIn(template)
  if (layout.has(full) || layout.has(short)) return true
  const { series } = template.layout
  if (!series) return false
  const heads = series.map((one) => one.heads)
  return (
    (heads.includes('day') && day.test(short)) ||
    (heads.includes('slot') && slot.test(header.replace(/\s/g, ''))) ||
    (heads.includes('month') && month.test(short))
  )
}
