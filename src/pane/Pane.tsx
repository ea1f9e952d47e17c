import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components'
import { useCallback, useRef, useState, type ReactNode } from 'react'
import type { Locale, Text } from '../model/text'
import type { CellRef } from '../model/workbook'
import type { Session } from '../session/session'
import { CommandBar } from './CommandBar'
import { isDue, nextStep } from './home/next-step'
import { ShieldCheckmark16Regular } from './icons'
import { expectReport } from './lazy-tabs'
import { NoticeBar } from './NoticeBar'
import { PaneBody } from './PaneBody'
import { PaneHeader, type Appearance } from './PaneHeader'
import { PaneTabs } from './PaneTabs'
import { ProgressLine } from './ProgressLine'
import { quietly } from './quietly'
import { RemarkBars } from './RemarkBars'
import { LocaleContext, useSpeech } from './speech'
import { panelId, tabIdOf, type TabId } from './tabs'
import { darkTheme, lightTheme } from './theme'
import { TourPart } from './tour/lazy-tour'
import { TourContext } from './tour/tour'
import { useTour, type TourKept } from './tour/use-tour'
import { UndoButtons } from './UndoButtons'
import type { KeptFiles } from './settings/PrivacyPart'
import { useFocusKeeper } from './use-focus-keeper'
import { useSessionState } from './use-session'
import { ReadOnlyContext } from './WritingButton'

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
  /** Beside Open: the files opened last. */
  readonly recent?: ReactNode
  /** Absent where there is no sample to open. */
  readonly onSample?: () => void
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
  /** The names of files that the page keeps, for the settings to tell and delete. */
  readonly kept?: KeptFiles
  /** Absent, nobody is offered the tour. */
  readonly tour?: TourKept
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
  const { say } = useSpeech()
  const state = useSessionState(session)
  const [tab, setTab] = useState<TabId>('home')
  const tour = useTour(props.tour)
  const { outline, remarks, can } = state
  const readOnly = remarks.find(({ kind }) => kind === 'read-only')?.text ?? null

  const { onReveal: showCell } = props
  const onReveal = useCallback(
    (at: CellRef): void => (showCell ? showCell(at) : quietly(session.reveal(at))),
    [showCell, session],
  )
  const { selected: here } = props
  const selected = async (): Promise<CellRef | null> => (here === undefined ? session.selection() : here)
  const pane = useRef<HTMLElement>(null)
  useFocusKeeper(pane, `#${panelId}`)
  const step = nextStep(state, refused !== null)
  // There, a card says what to do next, with a button of its own.
  const hasCard = refused !== null || tab === 'home' || (tab === 'problems' && !outline)
  const onCheck = (): void => {
    expectReport()
    props.onBack?.()
    quietly(session.check())
  }
  return (
    <ReadOnlyContext value={readOnly}>
      <TourContext value={tour}>
        <aside ref={pane} className={styles.pane} lang={locale === 'zh' ? 'zh-CN' : 'en'} aria-label={say('product')}>
          <PaneHeader dark={props.dark} onDark={props.onDark} onLocale={props.onLocale} />
          <CommandBar
            state={state}
            savedName={savedName}
            onOpen={props.onOpen}
            recent={props.recent}
            onSave={props.onSave}
            primary={!hasCard && isDue(step)}
            onCheck={onCheck}
            onCancel={() => quietly(session.cancel())}
            undo={can.look ? null : <UndoButtons session={session} state={state} onReveal={onReveal} />}
          />
          <RemarkBars remarks={refused ? [] : remarks} />
          <ProgressLine state={state} />
          <div role="status">
            {state.notice && !refused && <NoticeBar notice={state.notice} onClose={() => quietly(session.dismiss())} />}
          </div>
          <PaneTabs
            chosen={tab}
            onChoose={setTab}
            asked={(outline?.doubts.length ?? 0) + (outline?.proposed ? 1 : 0)}
          />
          <div className={styles.body} id={panelId} role="tabpanel" tabIndex={-1} aria-labelledby={tabIdOf(tab)}>
            <PaneBody
              {...{ ...props, session, state, locale, tab, step, refused, onCheck, onReveal, selected }}
              onTab={setTab}
            />
          </div>
          <div>
            <TourPart state={state} onTab={setTab} onCheck={onCheck} />
            <p className={styles.foot}>
              <ShieldCheckmark16Regular aria-hidden />
              {say(can.open ? 'privacy' : 'privacyInExcel')}
            </p>
          </div>
        </aside>
      </TourContext>
    </ReadOnlyContext>
  )
}
