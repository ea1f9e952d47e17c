import type { SheetContent } from '../../model/sheet-content'
import { linesIn } from '../text-width'
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
    const lines = linesIn(sentence, across)
    merges.push([from + rows.length, 0, lines, widths.length])
    rows.push([cell(sentence, 'note')], ...Array.from({ length: lines - 1 }, (): Row => []))
  }
  return { rows, merges }
}
