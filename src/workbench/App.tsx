import { useCallback, useEffect, useMemo, useState } from 'react'
import type { CellRef } from '../model/workbook'
import { Pane } from '../pane/Pane'
import { useSessionState } from '../pane/use-session'
import type { Session } from '../session/session'
import { savedName } from '../session/saved-name'
import { CellBar } from './CellBar'
import { Grid } from './grid/Grid'
import { usePreferences } from './preferences'
import { SheetTabs } from './SheetTabs'
import { Splitter } from './Splitter'
import { pageStrings } from './strings'
import { useFiles, type Sample } from './use-files'

/** The page: the sheet beside the pane. */
export function App({ session, sample }: { readonly session: Session; readonly sample: Sample }): React.JSX.Element {
  const state = useSessionState(session)
  const {
    locale,
    dark,
    width,
    accepter,
    chosen: preferred,
    setLocale,
    setDark,
    setWidth,
    setAccepter,
  } = usePreferences()
  const { sheets, revision, changed, opened } = state
  const [selected, setSelected] = useState<{ readonly at: CellRef; readonly of: number } | null>(null)
  const chosen = selected?.of === opened ? selected.at : null
  const setChosen = useCallback((at: CellRef) => setSelected({ at, of: opened }), [opened])
  const files = useFiles(session, sample)
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

  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || (event.target as Element).matches('input, textarea')) return
      const key = event.key.toLowerCase()
      if (key !== 'z' && key !== 'y') return
      event.preventDefault()
      if (key === 'y' || event.shiftKey) redo()
      else undo()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [undo, redo])

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault()
    if (changed) addEventListener('beforeunload', warn)
    return () => removeEventListener('beforeunload', warn)
  }, [changed])

  return (
    <div className="workbench">
      <main className="desk" aria-label={pageStrings.desk[locale]}>
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
          onSave={() => void files.save()}
          savedName={state.fileName && savedName(state.fileName)}
          refused={files.refused}
          onBack={files.forgive}
          onReveal={setChosen}
          selected={selection}
          accepter={accepter}
          onAccepter={setAccepter}
        />
      </div>
      {files.dropping && <div className="drop">{pageStrings.drop[locale]}</div>}
    </div>
  )
}
