import { useCallback, useEffect, useMemo, useState } from 'react'
import type { CellRef } from '../model/workbook'
import { Pane } from '../pane/Pane'
import { useSessionState } from '../pane/use-session'
import type { Session } from '../session/session'
import { savedName } from '../session/saved-name'
import { quietly } from '../pane/quietly'
import { CellBar } from './CellBar'
import { Grid } from './grid/Grid'
import { usePreferences } from './preferences'
import { RecentFiles } from './RecentFiles'
import { RecoveryBars } from './RecoveryBars'
import { SheetTabs } from './SheetTabs'
import { Splitter } from './Splitter'
import { pageStrings } from './strings'
import { UnsavedDialog } from './UnsavedDialog'
import { useDraft } from './use-draft'
import { useFiles, type Sample } from './use-files'
import { useLeaving } from './use-leaving'
import { usePageKeys } from './use-page-keys'
import { useRecent } from './use-recent'

/** The page: the sheet beside the pane. */
export function App({ session, sample }: { readonly session: Session; readonly sample: Sample }): React.JSX.Element {
  const state = useSessionState(session)
  const {
    locale,
    dark,
    width,
    accepter,
    chosen: preferred,
    tour,
    setLocale,
    setDark,
    setWidth,
    setAccepter,
  } = usePreferences()
  const { sheets, revision, unsaved, opened } = state
  const [selected, setSelected] = useState<{ readonly at: CellRef; readonly of: number } | null>(null)
  const chosen = selected?.of === opened ? selected.at : null
  const setChosen = useCallback((at: CellRef) => setSelected({ at, of: opened }), [opened])
  const { asked, mayLeave, answer } = useLeaving()
  const files = useFiles(session, sample, mayLeave)
  const drafts = useDraft(session, state, files)
  const recent = useRecent(opened, files)
  const sheet = sheets.find(({ id }) => id === chosen?.sheet) ?? sheets[0]
  const shown = sheet?.id
  // The very same as long as it says the same: progress that is told leaves the grid alone.
  const selection = useMemo(
    () => (shown === undefined || chosen?.sheet === shown ? chosen : { sheet: shown, row: 0, column: 0 }),
    [chosen, shown],
  )

  const reveal = useCallback((at: CellRef | null) => at && setChosen(at), [setChosen])
  const undo = useCallback(() => void session.undo().then(reveal), [session, reveal])
  const redo = useCallback(() => void session.redo().then(reveal), [session, reveal])
  const showSheet = useCallback((id: string) => setChosen({ sheet: id, row: 0, column: 0 }), [setChosen])

  const idle = state.phase === 'ready' || state.phase === 'empty'
  const { choose, save: saveFile } = files
  const save = useCallback(() => quietly(saveFile()), [saveFile])
  usePageKeys({
    undo,
    redo,
    save: state.phase === 'ready' && !state.readOnly ? save : null,
    open: idle ? choose : null,
  })

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault()
    if (unsaved) addEventListener('beforeunload', warn)
    return () => removeEventListener('beforeunload', warn)
  }, [unsaved])

  return (
    <div className="workbench">
      <main className="desk" aria-label={pageStrings.desk[locale]}>
        <RecoveryBars {...drafts} ready={idle} locale={locale} />
        {sheet && selection ? (
          <>
            <CellBar
              session={session}
              at={selection}
              revision={revision}
              locale={locale}
              canUndo={state.canUndo}
              canRedo={state.canRedo}
              onUndo={undo}
              onRedo={redo}
            />
            <Grid
              // No cell of the workbook of before is shown under the name of the next.
              key={opened}
              source={session}
              sheet={sheet.id}
              name={sheet.name}
              revision={revision}
              shape={`${state.shape}|${sheet.rows}|${sheet.columns}`}
              selection={selection}
              dark={dark}
              locale={locale}
              readOnly={state.readOnly}
              onSelect={setChosen}
              onEdit={session.edit}
              onPaste={session.paste}
            />
            <SheetTabs sheets={sheets} active={sheet.id} locale={locale} onSelect={showSheet} />
          </>
        ) : (
          <p className="no-sheet">{pageStrings.noSheet[locale]}</p>
        )}
      </main>
      <Splitter width={width} label={pageStrings.splitter[locale]} onWidth={setWidth} />
      <div className="pane" style={{ width, minHeight: 0 }}>
        <Pane
          session={session}
          locale={locale}
          dark={dark}
          onDark={setDark}
          onLocale={setLocale}
          chosen={preferred}
          onOpen={files.choose}
          onSave={save}
          onSample={files.openSample}
          kept={{
            recent: recent.recent.length,
            drafts: drafts.left.length,
            forget: () => {
              recent.forgetAll()
              quietly(drafts.forgetAll())
            },
          }}
          recent={<RecentFiles {...recent} disabled={!idle} locale={locale} />}
          savedName={state.fileName && savedName(state.fileName)}
          refused={files.refused}
          onBack={files.forgive}
          onReveal={setChosen}
          selected={selection}
          accepter={accepter}
          onAccepter={setAccepter}
          tour={tour}
        />
      </div>
      {asked && (
        <UnsavedDialog
          fileName={state.fileName ?? ''}
          locale={locale}
          onSave={() => files.save().then(answer, () => answer(false))}
          onDiscard={() => answer(true)}
          onCancel={() => answer(false)}
        />
      )}
      {files.dropping && <div className="drop">{pageStrings.drop[locale]}</div>}
    </div>
  )
}
