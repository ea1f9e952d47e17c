import { Button, FluentProvider, makeStyles, tokens } from '@fluentui/react-components'
import { useCallback, useState } from 'react'
import type { Locale, Text } from '../model/text'
import type { CellRef } from '../model/workbook'
import type { Session } from '../session/session'
import { CommandBar } from './CommandBar'
import { EmptyPane } from './EmptyPane'
import { ErrorCircle48Regular, ShieldCheckmark16Regular } from './icons'
import {
  expectFindings,
  LazyFiguresTab,
  LazyFindingsTab,
  LazyReadingTab,
  LazySettingsTab,
  LazySummariesTab,
  LazyWriteTab,
} from './lazy-tabs'
import { LazyTab } from './LazyTab'
import { NoticeBar } from './NoticeBar'
import { PaneHeader, type Appearance } from './PaneHeader'
import { PaneTabs } from './PaneTabs'
import { ProgressLine } from './ProgressLine'
import { quietly } from './quietly'
import { RemarkBars } from './RemarkBars'
import { LocaleContext, useSpeech } from './speech'
import { Standing } from './Standing'
import { panelId, tabIdOf, type TabId } from './tabs'
import { darkTheme, lightTheme } from './theme'
import { UndoButtons } from './UndoButtons'
import { useSessionState } from './use-session'
import { ReadOnlyContext } from './WritingButton'
import type { WriteAction } from './WriteTab'

const useStyles = makeStyles({
  pane: {
    height: '100%',
    minHeight: 0,
    display: 'grid',
    gridTemplateRows: 'auto auto auto auto auto auto 1fr auto',
    gridTemplateColumns: 'minmax(0, 1fr)',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  body: { minHeight: 0, overflow: 'hidden' },
  foot: {
    display: 'flex',
    alignItems: 'center',
    gap: '4px',
    margin: 0,
    padding: '6px 12px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
})

export interface PaneProps extends Appearance {
  readonly session: Session
  readonly locale: Locale
  /** Absent where the workbook is open already, as in Excel. */
  readonly onOpen?: () => void
  readonly onSave?: () => void
  readonly savedName?: string | null
  /** Why the last file was refused. */
  readonly refused?: Text | null
  readonly onBack?: () => void
  /** Absent, the host shows the cell: Excel does. */
  readonly onReveal?: (at: CellRef) => void
  /** Absent, the host knows what is selected. */
  readonly selected?: CellRef | null
  /** The name of who accepts findings, and what keeps it for the next time. */
  readonly accepter?: string
  readonly onAccepter?: (name: string) => void
}

/** Everything beside the sheet: shows the session's state, sends intentions. */
export function Pane(props: PaneProps): React.JSX.Element {
  return (
    <FluentProvider theme={props.dark ? darkTheme : lightTheme} style={{ height: '100%' }}>
      <LocaleContext value={props.locale}>
        <Inside {...props} />
      </LocaleContext>
    </FluentProvider>
  )
}

function Inside({ session, locale, refused = null, savedName = null, ...props }: PaneProps): React.JSX.Element {
  const styles = useStyles()
  const { say, of } = useSpeech()
  const state = useSessionState(session)
  const [tab, setTab] = useState<TabId>('home')
  const showReading = useCallback(() => setTab('reading'), [])
  const { outline, phase, remarks, can } = state
  const readOnly = remarks.find(({ kind }) => kind === 'read-only')?.text ?? null

  const { onReveal: showCell } = props
  const onReveal = useCallback(
    (at: CellRef): void => (showCell ? showCell(at) : quietly(session.reveal(at))),
    [showCell, session],
  )
  const { selected: here } = props
  const selected = async (): Promise<CellRef | null> => (here === undefined ? session.selection() : here)
  const showSheet = (sheet: string | null): void => {
    if (sheet !== null) onReveal({ sheet, row: 0, column: 0 })
  }
  const act = async (action: WriteAction): Promise<void> => {
    if (action === 'clearMarks' || action === 'clean') return session[action]()
    showSheet(await session[action](locale))
  }
  return (
    <ReadOnlyContext value={readOnly}>
      <aside className={styles.pane} lang={locale === 'zh' ? 'zh-CN' : 'en'} aria-label={say('product')}>
        <PaneHeader dark={props.dark} onDark={props.onDark} onLocale={props.onLocale} />
        <CommandBar
          state={state}
          savedName={savedName}
          onOpen={props.onOpen}
          onSave={props.onSave}
          onCheck={() => {
            setTab('problems')
            expectFindings()
            props.onBack?.()
            quietly(session.check())
          }}
          onCancel={() => quietly(session.cancel())}
          undo={can.look ? null : <UndoButtons session={session} state={state} onReveal={onReveal} />}
        />
        <RemarkBars remarks={refused ? [] : remarks} />
        <ProgressLine state={state} />
        <div role="status">
          {state.notice && !refused && <NoticeBar notice={state.notice} onClose={() => quietly(session.dismiss())} />}
        </div>
        <PaneTabs chosen={tab} onChoose={setTab} asked={(outline?.doubts.length ?? 0) + (outline?.proposed ? 1 : 0)} />
        <div className={styles.body} id={panelId} role="tabpanel" aria-labelledby={tabIdOf(tab)}>
          {refused ? (
            <Standing icon={<ErrorCircle48Regular />} tone="bad" title={say('refusedTitle')}>
              <p role="alert">{of(refused)}</p>
              <p>{say('refusedBody')}</p>
              {state.fileName && (
                <Button data-action="back" onClick={props.onBack}>
                  {say('backTo', state.fileName)}
                </Button>
              )}
            </Standing>
          ) : tab === 'write' ? (
            <LazyTab key="write">
              <LazyWriteTab ready={phase === 'ready'} onAction={(action) => quietly(act(action))} />
            </LazyTab>
          ) : tab === 'figures' ? (
            <LazyTab key="figures">
              <LazyFiguresTab session={session} outline={outline} onReveal={onReveal} onReading={showReading} />
            </LazyTab>
          ) : tab === 'summaries' ? (
            <LazyTab key="summaries">
              <LazySummariesTab
                session={session}
                outline={outline}
                ready={phase === 'ready'}
                onReveal={onReveal}
                onCallList={(list, of) => quietly(session.writeCallList(list, of, locale).then(showSheet))}
                onWrite={(ids) => quietly(session.makeSummary(locale, ids).then(showSheet))}
              />
            </LazyTab>
          ) : tab === 'reading' ? (
            <LazyTab key="reading">
              <LazyReadingTab session={session} state={state} selected={selected} onReveal={onReveal} />
            </LazyTab>
          ) : tab === 'settings' ? (
            <LazyTab key="settings">
              <LazySettingsTab
                {...{ session, state, outline, locale }}
                dark={props.dark}
                onDark={props.onDark}
                onLocale={props.onLocale}
              />
            </LazyTab>
          ) : tab === 'problems' && outline ? (
            <LazyTab key="problems">
              <LazyFindingsTab
                session={session}
                outline={outline}
                onReveal={onReveal}
                onReading={showReading}
                accepter={props.accepter}
                onAccepter={props.onAccepter}
              />
            </LazyTab>
          ) : (
            <EmptyPane session={session} state={state} />
          )}
        </div>
        <p className={styles.foot}>
          <ShieldCheckmark16Regular aria-hidden />
          {say(can.open ? 'privacy' : 'privacyInExcel')}
        </p>
      </aside>
    </ReadOnlyContext>
  )
}
