import type { SheetContent } from '../../model/edit'
import { cell, type Row } from './cells'

type Merge = NonNullable<SheetContent['merges']>[number]
export interface Notes {
  readonly rows: readonly Row[]
  readonly merges: readonly Merge[]
}

/** Sentences across the whole table, each over as many rows as it takes: Excel grows no row for a merged cell. */
export function notesAcross(sentences: readonly string[], widths: readonly number[], from: number): Notes {
  const across = widths.reduce((sum, width) => sum + width, 0)
  const rows: Row[] = []
  const merges: Merge[] = []
  for (const sentence of sentences) {
    const lines = Math.max(1, Math.ceil((widthOf(sentence) * MARGIN) / across))
    merges.push([from + rows.length, 0, lines, widths.length])
    rows.push([cell(sentence, 'note')], ...Array.from({ length: lines - 1 }, (): Row => []))
  }
  return { rows, merges }
}

/** Lines break before a mark of punctuation would begin one. */
const MARGIN = 1.1
/** In characters of a column's width: a Chinese one takes two. */
const widthOf = (sentence: string): number =>
  [...sentence].reduce((sum, character) => sum + (character.charCodeAt(0) > 0x2000 ? 2 : 1), 0)
