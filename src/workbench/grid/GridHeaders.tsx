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

/** The faint lines between cells, filled or not. */
export function GridLines({ axes: { rows, columns }, window }: Pick<Props, 'axes' | 'window'>): React.JSX.Element {
  const { firstRow, lastRow, firstColumn, lastColumn } = window
  return (
    <>
      {from(firstRow, lastRow).map((row) => (
        <div key={`r${row}`} className="line across" style={{ top: rows.start(row + 1) - 1, width: columns.total }} />
      ))}
      {from(firstColumn, lastColumn).map((column) => (
        <div
          key={`c${column}`}
          className="line down"
          style={{
            left: columns.start(column + 1) - 1,
            top: rows.start(firstRow),
            height: rows.size(firstRow, lastRow - firstRow + 1),
          }}
        />
      ))}
    </>
  )
}

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
