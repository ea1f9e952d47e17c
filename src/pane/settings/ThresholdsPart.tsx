import { useCallback, useState } from 'react'
import type { Locale } from '../../model/text'
import type { Session } from '../../session/session'
import type { SettingLine, SettingsSheet } from '../../session/settings/setting-sheet'
import { quietly } from '../quietly'
import { useSpeech } from '../speech'
import { WritingButton } from '../WritingButton'
import { Fold } from './Fold'
import { GrowingList } from './GrowingList'
import { SearchLine } from './SearchLine'
import { SettingRow } from './SettingRow'
import { settingTold } from './settings-strings'
import { useSettingsStyles } from './settings-styles'
import { useSearch } from './use-search'

interface Props {
  readonly session: Session
  readonly sheet: SettingsSheet
  readonly ready: boolean
}
/** While something is searched for, at most so many are shown. */
const MOST = 40

/** Every threshold, by group; a group's fields are made when it is opened. */
export function ThresholdsPart({ session, sheet, ready }: Props): React.JSX.Element {
  const styles = useSettingsStyles()
  const { of, locale } = useSpeech()
  const [search, setSearch] = useState('')
  const [onlyChanged, setOnlyChanged] = useState(false)
  const finds = useSearch(search)
  const reset = useCallback(() => quietly(session.resetSettings('settings')), [session])
  const changed = sheet.groups.reduce((sum, { settings }) => sum + settings.filter(({ own }) => own).length, 0)
  const narrowed = search.trim() !== '' || onlyChanged
  const isShown = (line: SettingLine): boolean =>
    (!onlyChanged || line.own) && finds([line.title.zh, line.title.en, line.id, line.readBy.zh, line.readBy.en])
  const all = sheet.groups.flatMap(({ settings }) => settings.filter(isShown))
  const most = new Set(narrowed ? all.slice(0, MOST) : all)
  const groups = sheet.groups.flatMap((group) => {
    const shown = group.settings.filter((line) => most.has(line))
    return shown.length > 0 ? [{ ...group, shown }] : []
  })
  const hidden = all.length - most.size
  return (
    <>
      <p className={styles.quiet}>{settingTold('thresholdsHint', locale)}</p>
      <SearchLine
        name="thresholds"
        hint={settingTold('searchThresholds', locale)}
        {...{ search, changed, onlyChanged }}
        onSearch={setSearch}
        onOnlyChanged={setOnlyChanged}
      />
      <div>
        {groups.map(({ id, title, hint, shown }) => (
          <Fold key={id} name={id} level={3} title={of(title)} note={countNote(shown, locale)} forced={narrowed}>
            {hint && !narrowed && <p className={styles.quiet}>{of(hint)}</p>}
            <GrowingList items={shown} row={(line) => <SettingRow key={line.id} session={session} line={line} />} />
          </Fold>
        ))}
      </div>
      <p className={styles.quiet} role="status">
        {groups.length === 0 && settingTold('nothing', locale)}
        {hidden > 0 && settingTold('more', locale, { n: hidden })}
      </p>
      {changed > 0 && (
        <div>
          <WritingButton size="small" disabled={!ready} data-action="reset-thresholds" onClick={reset}>
            {settingTold('resetThresholds', locale)}
          </WritingButton>
        </div>
      )}
    </>
  )
}

/** How many there are, and how many of them were changed. */
export const countNote = (lines: readonly { readonly own: boolean }[], locale: Locale): string => {
  const changed = lines.filter(({ own }) => own).length
  return changed > 0
    ? settingTold('countChanged', locale, { n: lines.length, changed })
    : settingTold('countOf', locale, { n: lines.length })
}
