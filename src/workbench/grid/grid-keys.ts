import type { KeyboardEvent } from 'react'
import { mergeAt } from './cell-boxes'
import type { GridAxes } from './use-layout'

export interface Spot {
  readonly row: number
  readonly column: number
}

/** Where a key leads from a cell; null for any other key. */
export function whereTo(event: KeyboardEvent, { row, column }: Spot, axes: GridAxes, page: number): Spot | null {
  const { rows, columns, layout } = axes
  const control = event.ctrlKey || event.metaKey
  const merge = mergeAt(layout.merges, row, column)
  const bottom = merge ? merge.row + merge.height - 1 : row
  const right = merge ? merge.column + merge.width - 1 : column
  const lastRow = Math.max(0, layout.rows - 1)
  const lastColumn = Math.max(0, layout.columns - 1)
  switch (event.key) {
    case 'ArrowDown':
      return { row: control ? lastRow : rows.step(bottom, 1), column }
    case 'ArrowUp':
      return { row: control ? 0 : rows.step(row, -1), column }
    case 'ArrowRight':
      return { row, column: control ? lastColumn : columns.step(right, 1) }
    case 'ArrowLeft':
      return { row, column: control ? 0 : columns.step(column, -1) }
    case 'PageDown':
      return { row: rows.step(row, page), column }
    case 'PageUp':
      return { row: rows.step(row, -page), column }
    case 'Home':
      return { row: control ? 0 : row, column: 0 }
    case 'End':
      return { row: control ? lastRow : row, column: lastColumn }
    default:
      return null
  }
}

/** A key that writes something into a cell, an input method's first key included. */
export const isTyping = (event: KeyboardEvent): boolean =>
  !event.ctrlKey && !event.metaKey && !event.altKey && (event.key.length === 1 || event.key === 'Process')
