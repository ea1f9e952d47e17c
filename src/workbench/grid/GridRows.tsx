import { memo } from 'react'
import { severityTitles } from '../../model/severity'
import type { Locale } from '../../model/text'
import { a1 } from '../../engine/address'
import type { ShownCell } from '../../session/cells'
import { CellComment } from './CellComment'
import { boxesIn, runOn, type CellBox, type Window } from './cell-boxes'
import { cellStyle } from './cell-style'
import { fitNumber } from './fit-number'
import type { CellAt } from './use-cells'
import type { GridAxes } from './use-layout'

interface Props {
  readonly axes: GridAxes
  readonly window: Window
  readonly cellAt: CellAt
  readonly dark: boolean
  readonly locale: Locale
}

export const cellId = (row: number, column: number): string => `cell-${row}-${column}`

/** The cells of a window of the sheet, in the order that they are read. */
export const GridRows = memo(function GridRows({ axes, window, cellAt, dark, locale }: Props): React.JSX.Element {
  const rows = boxesIn(window, axes.layout, cellAt)
  return (
    <>
      {[...rows].map(([row, boxes]) => (
        <div key={row} role="row" aria-rowindex={row + 1}>
          {boxes.map((box) => (
            <Cell
              key={box.column}
              box={box}
              cell={cellAt(box.row, box.column)}
              axes={axes}
              cellAt={cellAt}
              dark={dark}
              locale={locale}
            />
          ))}
        </div>
      ))}
    </>
  )
})

interface CellProps extends Omit<Props, 'window'> {
  readonly box: CellBox
  readonly cell: ShownCell | undefined
}

function Cell({ box, cell, axes, cellAt, dark, locale }: CellProps): React.JSX.Element {
  const { rows, columns } = axes
  const width = columns.size(box.column, box.width)
  const place = {
    left: columns.start(box.column),
    top: rows.start(box.row),
    width,
    height: rows.size(box.row, box.height),
  }
  const mark = cell?.mark
  const spills = cell && !cell.number && !cell.look.wrap && (cell.look.horizontal ?? 'left') === 'left'
  const fitted = cell?.number ? fitNumber(cell.text, width, cell.look.size) : undefined
  const text = fitted?.text ?? cell?.text
  return (
    <div
      role="gridcell"
      id={cellId(box.row, box.column)}
      aria-colindex={box.column + 1}
      aria-label={mark ? `${a1(box.row, box.column)} ${severityTitles[mark][locale]}: ${cell?.text ?? ''}` : undefined}
      className={[
        'cell',
        (box.width > 1 || box.height > 1) && 'merged',
        cell?.look.wrap && 'wrap',
        cell?.look.border && 'lined',
        cell?.link && 'link',
        mark && `mark mark-${mark}`,
        cell?.comment && 'commented',
      ]
        .filter(Boolean)
        .join(' ')}
      aria-description={cell?.comment}
      data-mark={mark}
      style={cell ? { ...place, ...cellStyle(cell, { dark, scale: fitted?.scale }) } : place}
    >
      {text !== undefined && text !== '' && (
        <span
          className="shown"
          role={cell?.link && 'link'}
          style={spills ? { maxWidth: runOn(box, columns, cellAt) - 6 } : undefined}
        >
          {text}
        </span>
      )}
      {cell?.comment && <CellComment text={cell.comment} />}
    </div>
  )
}
