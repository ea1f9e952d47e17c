import type { KeyboardEvent } from 'react'
import type { Locale } from '../model/text'
import type { SheetTab } from '../session/state'
import { pageStrings } from './strings'

interface Props {
  readonly sheets: readonly SheetTab[]
  readonly active: string
  readonly locale: Locale
  readonly onSelect: (sheet: string) => void
}

/** The sheets, with how many marks each bears. */
export function SheetTabs({ sheets, active, locale, onSelect }: Props): React.JSX.Element {
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    const next = by && sheets[sheets.findIndex(({ id }) => id === active) + by]
    if (!next) return
    onSelect(next.id)
    event.currentTarget.querySelector<HTMLElement>(`[data-sheet="${CSS.escape(next.id)}"]`)?.focus()
  }
  return (
    <div className="sheet-tabs" role="tablist" aria-label={pageStrings.sheets[locale]} onKeyDown={onKeyDown}>
      {sheets.map(({ id, name, ours, marks }) => {
        const count = marks.error + marks.warning + marks.info
        return (
          <button
            key={id}
            type="button"
            role="tab"
            data-sheet={id}
            aria-selected={id === active}
            tabIndex={id === active ? 0 : -1}
            title={ours ? pageStrings.ours[locale] : undefined}
            onClick={() => onSelect(id)}
          >
            <span className={ours ? 'ours' : undefined}>{name}</span>
            {count > 0 && (
              <span className="marks" aria-label={pageStrings.marks[locale].replace('{n}', String(count))}>
                {count}
              </span>
            )}
          </button>
        )
      })}
    </div>
  )
}
