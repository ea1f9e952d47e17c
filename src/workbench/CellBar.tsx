import { useEffect, useState } from 'react'
import { a1 } from '../engine/address'
import { severityTitles } from '../model/severity'
import type { Locale } from '../model/text'
import type { CellRef } from '../model/workbook'
import { ArrowRedo20Regular, ArrowUndo20Regular } from '../pane/icons'
import type { ShownCell } from '../session/cells'
import type { FindingItem, Session } from '../session/session'
import { pageStrings } from './strings'

interface Props {
  readonly session: Session
  readonly at: CellRef
  readonly revision: number
  readonly locale: Locale
  readonly canUndo: boolean
  readonly canRedo: boolean
  readonly onUndo: () => void
  readonly onRedo: () => void
}
interface Seen {
  readonly cell: ShownCell | null
  readonly said: readonly FindingItem[]
}

/** What stands in the selected cell in full, and what was found there. */
export function CellBar({ session, at, revision, locale, ...props }: Props): React.JSX.Element {
  const [seen, setSeen] = useState<Seen>({ cell: null, said: [] })
  const { sheet, row, column } = at
  useEffect(() => {
    let wanted = true
    void Promise.all([
      session.cells({ sheet, row, column, height: 1, width: 1 }),
      session.findingsAt({ sheet, row, column }),
    ]).then(
      ([{ cells }, said]) => wanted && setSeen({ cell: cells[0] ?? null, said }),
      () => undefined,
    )
    return () => {
      wanted = false
    }
  }, [session, sheet, row, column, revision])
  const { cell, said } = seen
  return (
    <div className="cell-bar">
      <span className="address">{a1(row, column)}</span>
      <div className="content" data-cell-bar tabIndex={-1}>
        {cell?.input ?? ''}
        {cell?.formula && <p className="said">{pageStrings[cell.link ? 'link' : 'formula'][locale]}</p>}
        {said.map(({ id, severity, sentence }) => (
          <p key={id} className="said">
            <strong>{severityTitles[severity][locale]}</strong> {sentence[locale]}
          </p>
        ))}
        {cell?.comment && (
          <p className="said">
            <strong>{pageStrings.comment[locale]}</strong> {cell.comment}
          </p>
        )}
      </div>
      <span className="tools">
        <button
          type="button"
          title={pageStrings.undo[locale]}
          aria-label={pageStrings.undo[locale]}
          disabled={!props.canUndo}
          onClick={props.onUndo}
        >
          <ArrowUndo20Regular />
        </button>
        <button
          type="button"
          title={pageStrings.redo[locale]}
          aria-label={pageStrings.redo[locale]}
          disabled={!props.canRedo}
          onClick={props.onRedo}
        >
          <ArrowRedo20Regular />
        </button>
      </span>
    </div>
  )
}
