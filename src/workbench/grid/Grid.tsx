import { memo, useCallback, useLayoutEffect, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react'
import { flushSync } from 'react-dom'
import { a1 } from '../../engine/address'
import type { Locale } from '../../model/text'
import { clipboardOf } from './clipboard'
import { CellEditor } from './CellEditor'
import { mergeAt, reachesInto, type Window } from './cell-boxes'
import { ColumnLetters, GridLines, RowNumbers } from './GridHeaders'
import { isTyping, whereTo, type Spot } from './grid-keys'
import type { GridProps } from './grid-props'
import { cellId, GridRows } from './GridRows'
import { useCells } from './use-cells'
import { useLayout } from './use-layout'
import { bringIntoView, HEADER, useWindow } from './use-window'
import './grid.css'

interface Props extends GridProps {
  readonly dark: boolean
  readonly locale: Locale
}
interface Editing {
  readonly at: Spot
  readonly initial: string
}

/** A sheet, drawn only where it is in view. */
export const Grid = memo(function Grid(props: Props): React.JSX.Element {
  const { source, sheet, name, revision, shape, selection, readOnly, onSelect, onEdit, onPaste, dark, locale } = props
  const scroller = useRef<HTMLDivElement>(null)
  const axes = useLayout(source, sheet, shape)
  const { window, measure } = useWindow(scroller, axes)
  const frozen = axes?.layout.frozenRows ?? 0
  const cellAt = useCells(source, sheet, revision, { ...window, frozen, columns: axes?.layout.columns ?? 0 })
  const [editing, setEditing] = useState<Editing | null>(null)
  const { row, column } = selection
  const ready = axes !== null

  useLayoutEffect(() => {
    if (scroller.current && axes) bringIntoView(scroller.current, axes, row, column)
    measure()
    // Only a new selection or a new sheet moves the view; a mere change of measures does not.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [row, column, sheet, ready])

  const select = useCallback((spot: Spot) => onSelect({ sheet, ...spot }), [onSelect, sheet])

  const edit = (initial?: string): void => {
    const cell = cellAt(row, column)
    if (readOnly || cell?.formula) return void onEdit({ sheet, row, column }, cell?.input ?? '')
    flushSync(() => setEditing({ at: { row, column }, initial: initial ?? cell?.input ?? '' }))
  }
  const finish = (input: string, go: 'down' | 'right' | 'left' | 'stay'): void => {
    if (!editing || !axes) return
    setEditing(null)
    const { at } = editing
    if (input !== (cellAt(at.row, at.column)?.input ?? '')) void onEdit({ sheet, ...at }, input)
    if (go === 'stay') return
    scroller.current?.focus({ preventScroll: true })
    if (go === 'down') select({ row: axes.rows.step(at.row, 1), column: at.column })
    else select({ row: at.row, column: axes.columns.step(at.column, go === 'right' ? 1 : -1) })
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!axes || editing) return
    const next = whereTo(event, { row, column }, axes, window.page)
    const link = cellAt(row, column)?.link
    if (next) select(next)
    else if (event.key === 'Enter' && link) onSelect(link)
    else if (event.key === 'Enter' || event.key === 'F2') edit()
    else if (event.key === 'Delete' || event.key === 'Backspace') void onEdit(selection, '')
    else if (isTyping(event)) {
      edit(event.key === 'Process' ? '' : event.key)
      if (event.key === 'Process') return
    } else return
    event.preventDefault()
  }
  const spotOf = (event: MouseEvent): Spot | null => {
    const box = scroller.current?.getBoundingClientRect()
    if (!box || !axes || !scroller.current) return null
    const x = event.clientX - box.left - HEADER.width
    const y = event.clientY - box.top - HEADER.height
    if (x < 0 || y < 0) return null
    const overFrozen = y < axes.rows.start(frozen)
    const at = {
      row: axes.rows.at(y + (overFrozen ? 0 : scroller.current.scrollTop)),
      column: axes.columns.at(x + scroller.current.scrollLeft),
    }
    return mergeAt(axes.layout.merges, at.row, at.column) ?? at
  }
  const onMouseDown = (event: MouseEvent): void => {
    if ((event.target as Element).closest('textarea')) return
    const at = spotOf(event)
    // The second press of a double click means the cell of the first, which a link may have left behind.
    if (at && event.button === 0 && event.detail < 2) select({ row: at.row, column: at.column })
  }

  const isHere = (spot: Spot | null): boolean => spot?.row === row && spot.column === column
  const onClick = (event: MouseEvent): void => {
    const link = cellAt(row, column)?.link
    if (link && !editing && isHere(spotOf(event))) onSelect(link)
  }
  const clipboard = clipboardOf({
    text: cellAt(row, column)?.text ?? '',
    onClear: () => void onEdit(selection, ''),
    onPaste: (text) => void onPaste(selection, text),
  })

  const merged = axes && mergeAt(axes.layout.merges, row, column)
  const box = axes && {
    left: axes.columns.start(column),
    top: axes.rows.start(row),
    width: axes.columns.size(column, merged?.width ?? 1),
    height: axes.rows.size(row, merged?.height ?? 1),
  }
  const frozenWindow: Window = { ...window, firstRow: 0, lastRow: frozen - 1 }
  const here = merged ?? (cellAt(row, column) && { row, column, height: 1, width: 1 })
  const drawn = here && reachesInto(window, here)
  return (
    <div
      ref={scroller}
      className="grid"
      role="grid"
      tabIndex={0}
      aria-label={name}
      aria-readonly={readOnly || undefined}
      aria-busy={!ready}
      aria-rowcount={axes?.layout.rows}
      aria-colcount={axes?.layout.columns}
      aria-activedescendant={drawn ? cellId(row, column) : 'cell-here'}
      onScroll={measure}
      onKeyDown={onKeyDown}
      onMouseDown={onMouseDown}
      onClick={onClick}
      {...clipboard}
      onDoubleClick={(event) => isHere(spotOf(event)) && !editing && edit()}
    >
      {axes && box && (
        <div
          className="sheet"
          role="presentation"
          style={{ width: axes.columns.total + HEADER.width, height: axes.rows.total + HEADER.height }}
        >
          <div className="letters" aria-hidden>
            <div className="corner" />
            <div className="track">
              <ColumnLetters axes={axes} window={window} row={row} column={column} />
            </div>
          </div>
          <div className="numbers" aria-hidden style={{ height: axes.rows.total }}>
            <RowNumbers axes={axes} window={window} row={row} column={column} />
          </div>
          {frozen > 0 && window.scrolled && (
            <div className="frozen" role="presentation" aria-hidden>
              <div className="frozen-cells" style={{ height: axes.rows.start(frozen), width: axes.columns.total }}>
                <GridRows axes={axes} window={frozenWindow} cellAt={cellAt} dark={dark} locale={locale} />
              </div>
              <div className="frozen-numbers" style={{ height: axes.rows.start(frozen) }}>
                <RowNumbers axes={axes} window={frozenWindow} row={row} column={column} />
              </div>
            </div>
          )}
          <div className="lines" aria-hidden>
            <GridLines axes={axes} window={window} />
          </div>
          <div className="cells" role="rowgroup">
            <GridRows axes={axes} window={window} cellAt={cellAt} dark={dark} locale={locale} />
            <div role="row" aria-rowindex={row + 1}>
              <div
                role="gridcell"
                id="cell-here"
                className="selection"
                aria-selected
                aria-label={a1(row, column)}
                data-address={a1(row, column)}
                style={box}
              />
            </div>
            {editing && (
              <CellEditor
                initial={editing.initial}
                label={a1(editing.at.row, editing.at.column)}
                style={{ left: box.left, top: box.top, minWidth: box.width, minHeight: box.height }}
                onDone={finish}
                onCancel={() => {
                  setEditing(null)
                  scroller.current?.focus({ preventScroll: true })
                }}
              />
            )}
          </div>
        </div>
      )}
    </div>
  )
})
