import type { MonthId } from './month'
import type { Severity } from './severity'
import type { SheetContent } from './sheet-content'
import type { Cell, CellRef, Memory } from './workbook'

export interface Mark {
  readonly at: CellRef
  readonly severity: Severity
}

/** The sheets that Sanbiao writes, found again by the hidden name `_sanbiao.sheet.<id>`. */
export type OurSheetId = 'problems' | 'kpis' | 'loss-reasons' | (string & {})

/** What a host can carry out, as data. */
export type Edit =
  /**
   * Refused where the cell no longer holds `was`, or holds a formula. The cell keeps its look; with a `format`, an OOXML number
   * format code, it is shown by that: a text that becomes a date would else show its serial. A `look`, as the host's view
   * numbers them, takes such a format back: the cell then looks exactly as it did.
   */
  | {
      readonly kind: 'set'
      readonly at: CellRef
      readonly value: Cell
      readonly was: Cell
      readonly format?: string
      readonly look?: number
    }
  /** From now on exactly these cells of the sheet are marked. */
  | { readonly kind: 'mark'; readonly sheet: string; readonly marks: readonly Mark[] }
  /**
   * Writes a computed column, found again by the hidden name `_sanbiao.kpi.<id>`. `header` is set only where the header cell
   * is blank. A cell that holds anything but blank or a formula of ours is left as it is. Formulas and cached values go together.
   */
  | {
      readonly kind: 'fill-column'
      readonly id: string
      readonly sheet: string
      readonly column: number
      readonly headerRow: number
      readonly header: string
      /** 0-based worksheet rows, one per formula. */
      readonly rows: Int32Array
      readonly formulas: readonly string[]
      readonly values: readonly Cell[]
      /** An OOXML number format code. */
      readonly format: string
      /** One a row, where rows differ. */
      readonly formats?: readonly string[]
    }
  /** Takes a computed column out again: formulas that are still ours, a header of ours, the name. Nothing where there is none. */
  | { readonly kind: 'remove-column'; readonly id: string; readonly sheet: string }
  /** Creates or replaces a sheet of ours; a dealer's sheet of that title stays, ours is then `title(三表助手)`. */
  | { readonly kind: 'put-sheet'; readonly id: OurSheetId; readonly title: string; readonly content: SheetContent }
  /** Removes a sheet of ours; nothing where there is none. */
  | { readonly kind: 'remove-sheet'; readonly id: OurSheetId }
  | { readonly kind: 'remember'; readonly memory: Memory }
  /** Removes every mark, column, sheet, name and memory of ours. */
  | { readonly kind: 'clean' }

export interface Refusal {
  readonly edit: Edit
  /**
   * `merged`: a merged cell covers this one. `table header`: Excel demands a text there that no other column of the table bears,
   * and formulas may name it. `no cell value`: no cell can hold it, as an infinite number.
   */
  readonly reason:
    | 'changed'
    | 'formula'
    | 'protected'
    | 'merged'
    | 'table header'
    | 'no cell value'
    | 'no such sheet'
    | 'read-only'
    | 'too large'
}
export type { MonthId }
