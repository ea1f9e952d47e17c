import { spellingsIn } from '../../../src/engine/recognition/spellings'
import type { FieldKey } from '../../../src/model/field'
import type { Profile } from '../../../src/model/profile'
import type { ColumnSpec, SheetTemplate } from '../../../src/model/template'
import type { Cell } from '../../../src/model/workbook'
import type { Random } from '../dealer-month/random'
import { valueOf } from './values'

export interface DraftColumn {
  /** What the column is; null for one that no form has. */
  readonly field: FieldKey | null
  header: string
  cells: Cell[]
  /** The word above it in a header of two tiers. */
  group?: string
}
/** A sheet before it is laid out; mutations change it. */
export interface Draft {
  readonly template: SheetTemplate
  name: string
  /** Rows above the header. */
  above: Cell[][]
  columns: DraftColumn[]
  /** Rows put between or below entries, at the entry that they stand before; `header` writes the header again. */
  between: { readonly before: number; readonly cells: 'header' | readonly Cell[] }[]
  /** Columns to the right that repeat the header: without entries, or with so many. */
  beside: number | null
  merges: [row: number, column: number, height: number, width: number][]
  /** What was done to it. */
  readonly kinds: string[]
}

const HEIGHT = 12

/** A template's sheet as it is prescribed, with invented entries; a few columns that it does not demand may be left out. */
export function draftOf(template: SheetTemplate, random: Random, profile: Profile): Draft {
  const specs = Object.entries(template.columns) as [FieldKey, ColumnSpec][]
  const group = new Set(random.pick(template.telling))
  const kept = specs.filter(([field, { required }]) => required || group.has(field) || random.chance(0.85))
  return {
    template,
    name: random.pick(['Sheet1', template.title.zh, '三月']),
    above: [[random.pick([template.title.zh, ...template.titles])]],
    columns: kept.map(([field, { headers }]) => ({
      field,
      header: headers[0] ?? '',
      cells: Array.from({ length: HEIGHT }, (_, row) => valueOf(field, row, random, profile)),
    })),
    between: [],
    beside: null,
    merges: [],
    kinds: [],
  }
}

/** True where a header says exactly what some field of the template is called: then it is no misspelling but another column. */
export const spells = (template: SheetTemplate, folded: readonly string[]): FieldKey | null => {
  const { own } = spellingsIn(template)
  return folded.map((word) => own.get(word)?.field).find((field) => field !== undefined) ?? null
}
