import { columnLetters } from '../../engine/address'
import type { Window } from './cell-boxes'
import type { GridAxes } from './use-layout'

interface Props {
  readonly axes: GridAxes
  readonly window: Window
  readonly row: number
  readonly column: number
}

const from = (first: number, last: number): number[] => Array.from({ length: last - first + 1 }, (_, at) => first + at)

/** The letters above; the selected column stands out. */
export function ColumnLetters({ axes: { columns }, window, column: selected }: Props): React.JSX.Element {
  return (
    <>
      {from(window.firstColumn, window.lastColumn).map((column) => (
        <div
          key={column}
          className={column === selected ? 'letter here' : 'letter'}
          style={{ left: columns.start(column), width: columns.size(column) }}
        >
          {columnLetters(column)}
        </div>
      ))}
    </>
  )
}

/** The numbers beside. */
export function RowNumbers({ axes: { rows }, window, row: selected }: Props): React.JSX.Element {
  return (
    <>
      {from(window.firstRow, window.lastRow).map((row) => (
        <div
          key={row}
          className={row === selected ? 'number here' : 'number'}
          style={{ top: rows.start(row), height: rows.size(row) }}
        >
          {rows.size(row) > 0 && row + 1}
        </div>
      ))}
    </>
  )
}
