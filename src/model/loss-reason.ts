import type { Table } from './table'
import type { CellRef } from './workbook'

/** What the cells of 原因分类 may hold, in the spelling that a workbook uses, under its group. */
export interface ReasonChoice {
  readonly value: string
  readonly group: string
}
/** A category for a reason, and what speaks for it. */
export interface ReasonProposal extends ReasonChoice {
  /** The words of the reason that decided. */
  readonly words: readonly string[]
  /** Entries decided earlier whose reasons share words with this one: their tables and rows, and the words. */
  readonly earlier: readonly {
    readonly words: string
    readonly entries: readonly { readonly table: string; readonly row: number }[]
  }[]
}
/** An entry whose 原因分类 is blank. One proposal, two where they weigh the same, or none. */
export interface BlankReason {
  readonly table: string
  readonly row: number
  /** The blank cell. */
  readonly at: CellRef
  readonly reason: string
  readonly proposals: readonly ReasonProposal[]
  /** Plain words for one category, and nothing near them for another. */
  readonly certain: boolean
}

/** Sorts free-text reasons into the tree of loss reasons. */
export interface ReasonTree {
  blanks(tables: readonly Table[]): readonly BlankReason[]
  choices(tables: readonly Table[]): readonly ReasonChoice[]
}
