import { useCallback } from 'react'
import type { Locale, Text } from '../model/text'
import type { CellRef } from '../model/workbook'
import type { Session } from '../session/session'
import type { SessionState } from '../session/state'
import { HomeStart } from './home/HomeStart'
import type { NextStep } from './home/next-step'
import {
  LazyFiguresTab,
  LazyFindingsTab,
  LazyHomeTab,
  LazyReadingTab,
  LazySettingsTab,
  LazySummariesTab,
  LazyWriteTab,
} from './lazy-tabs'
import { LazyTab } from './LazyTab'
import type { Appearance } from './PaneHeader'
import { quietly } from './quietly'
import type { KeptFiles } from './settings/PrivacyPart'
import type { TabId } from './tabs'
import type { WriteAction } from './WriteTab'

export interface PaneBodyProps extends Appearance {
  readonly session: Session
  readonly state: SessionState
  readonly locale: Locale
  readonly tab: TabId
  readonly onTab: (tab: TabId) => void
  readonly step: NextStep
  /** Why the last file was refused. */
  readonly refused: Text | null
  readonly onCheck: () => void
  readonly onReveal: (at: CellRef) => void
  readonly selected: () => Promise<CellRef | null>
  readonly onOpen?: (() => void) | undefined
  readonly onSample?: (() => void) | undefined
  readonly onBack?: (() => void) | undefined
  readonly kept?: KeptFiles | undefined
  readonly accepter?: string | undefined
  readonly onAccepter?: ((name: string) => void) | undefined
}

/** What the chosen tab shows; without a report, and where a file was refused, what to do first. */
export function PaneBody({ session, state, locale, tab, onTab, step, onReveal, ...props }: PaneBodyProps) {
  const { outline, phase } = state
  const showReading = useCallback(() => onTab('reading'), [onTab])
  const showSheet = (sheet: string | null): void => {
    if (sheet !== null) onReveal({ sheet, row: 0, column: 0 })
  }
  const act = async (action: WriteAction): Promise<void> => {
    if (action === 'clearMarks' || action === 'clean') return session[action]()
    showSheet(await session[action](locale))
  }
  if (props.refused || (!outline && (tab === 'home' || tab === 'problems')))
    return <HomeStart {...{ session, state, step }} {...props} />
  const shown: { readonly [K in TabId]: () => React.ReactNode } = {
    home: () =>
      outline && (
        <LazyHomeTab
          {...{ session, state, outline, step, onTab, onReveal }}
          onCheck={props.onCheck}
          onSheet={showSheet}
        />
      ),
    problems: () =>
      outline && (
        <LazyFindingsTab
          {...{ session, outline, onReveal }}
          onReading={showReading}
          standing={props.selected}
          accepter={props.accepter}
          onAccepter={props.onAccepter}
        />
      ),
    figures: () => <LazyFiguresTab {...{ session, outline, onReveal }} onReading={showReading} />,
    summaries: () => (
      <LazySummariesTab
        {...{ session, outline, onReveal }}
        ready={phase === 'ready'}
        onCallList={(list, of) => quietly(session.writeCallList(list, of, locale).then(showSheet))}
        onWrite={(ids) => quietly(session.makeSummary(locale, ids).then(showSheet))}
      />
    ),
    write: () => <LazyWriteTab ready={phase === 'ready'} onAction={(action) => quietly(act(action))} />,
    reading: () => <LazyReadingTab {...{ session, state, onReveal }} selected={props.selected} />,
    settings: () => (
      <LazySettingsTab
        {...{ session, state, outline, locale }}
        dark={props.dark}
        onDark={props.onDark}
        onLocale={props.onLocale}
        chosen={props.chosen}
        kept={props.kept}
        accepter={props.accepter}
        onAccepter={props.onAccepter}
      />
    ),
  }
  return <LazyTab key={tab}>{shown[tab]()}</LazyTab>
}
