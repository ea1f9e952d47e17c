import { makeStyles } from '@fluentui/react-components'
import { useCallback, useContext } from 'react'
import type { Locale } from '../../model/text'
import type { Session } from '../../session/session'
import type { SettingsSheet } from '../../session/settings/setting-sheet'
import type { Outline, SessionState } from '../../session/state'
import { Failed } from '../Failed'
import { JsonPart } from '../JsonPart'
import { MappingPart } from '../MappingPart'
import type { Appearance } from '../PaneHeader'
import { useSpeech } from '../speech'
import { TourAgain } from '../tour/TourAgain'
import { useAsked } from '../use-asked'
import { ReadOnlyContext } from '../WritingButton'
import { LanguagePart, LookPart } from './AppearanceParts'
import { Fold } from './Fold'
import { PrivacyPart, type KeptFiles } from './PrivacyPart'
import { ProfilePart } from './ProfilePart'
import { RemovePart } from './RemovePart'
import { RulesPart } from './RulesPart'
import { settingTold } from './settings-strings'
import { useSettingsStyles } from './settings-styles'
import { countNote, ThresholdsPart } from './ThresholdsPart'

const useStyles = makeStyles({
  tab: { height: '100%', overflowY: 'auto', padding: '8px 12px 16px', boxSizing: 'border-box' },
  tour: { marginTop: '8px' },
})

export interface SettingsProps extends Appearance {
  readonly session: Session
  readonly state: SessionState
  /** Null before the first check. */
  readonly outline: Outline | null
  readonly locale: Locale
  readonly accepter?: string | undefined
  readonly onAccepter?: ((name: string) => void) | undefined
  /** Names of files that this page keeps; absent in Excel. */
  readonly kept?: KeptFiles | undefined
}

/** What can be set: what the workbook remembers first, then what is this user's own. */
export function SettingsTab({ session, state, locale, ...props }: SettingsProps): React.JSX.Element {
  const styles = useStyles()
  const shared = useSettingsStyles()
  const { of } = useSpeech()
  const readOnly = useContext(ReadOnlyContext)
  const ask = useCallback(() => session.settings(), [session])
  const { answer: sheet, failed, again } = useAsked(ask, state.revision)
  const told = (key: Parameters<typeof settingTold>[0]): string => settingTold(key, locale)
  return (
    <div className={styles.tab} tabIndex={0}>
      {readOnly && <p className={shared.quiet}>{settingTold('readOnly', locale, { why: of(readOnly) })}</p>}
      {sheet && state.phase !== 'empty' ? (
        <BookParts {...{ session, state, sheet, locale }} />
      ) : failed ? (
        <Failed words={told('failed')} onAgain={again} />
      ) : (
        <p className={shared.quiet} role="status">
          {told('noWorkbook')}
        </p>
      )}
      <Fold name="language" level={2} title={told('language')}>
        <LanguagePart locale={locale} chosen={props.chosen} onLocale={props.onLocale} />
      </Fold>
      <Fold name="look" level={2} title={told('look')}>
        <LookPart dark={props.dark} chosen={props.chosen} onDark={props.onDark} />
      </Fold>
      <Fold name="privacy" level={2} title={told('privacy')}>
        <PrivacyPart accepter={props.accepter ?? ''} onAccepter={props.onAccepter} files={props.kept} />
      </Fold>
      {sheet && state.phase !== 'empty' && (
        <Fold name="remove" level={2} title={told('remove')}>
          <RemovePart session={session} revision={state.revision} ready={state.phase === 'ready'} />
        </Fold>
      )}
      <TourAgain className={styles.tour} />
    </div>
  )
}

interface BookProps extends Pick<SettingsProps, 'session' | 'state' | 'locale'> {
  readonly sheet: SettingsSheet
}

/** What the open workbook remembers. */
function BookParts({ session, state, sheet, locale }: BookProps): React.JSX.Element {
  const { of } = useSpeech()
  const readOnly = useContext(ReadOnlyContext) !== null
  const ready = state.phase === 'ready'
  const files = state.can.open
  return (
    <>
      <Fold name="profile" level={2} title={settingTold('profile', locale)} note={of(sheet.profile.title)}>
        <ProfilePart session={session} profile={sheet.profile} ready={ready} />
      </Fold>
      <Fold
        name="thresholds"
        level={2}
        title={settingTold('thresholds', locale)}
        note={countNote(
          sheet.groups.flatMap(({ settings }) => settings),
          locale,
        )}
      >
        <ThresholdsPart session={session} sheet={sheet} ready={ready} />
      </Fold>
      <Fold name="rules" level={2} title={settingTold('rules', locale)}>
        <RulesPart session={session} revision={state.revision} ready={ready} />
      </Fold>
      <Fold name="mapping" level={2} title={settingTold('mapping', locale)}>
        <MappingPart session={session} ready={ready} files={files} bare />
      </Fold>
      <Fold name="file" level={2} title={settingTold('file', locale)}>
        <JsonPart
          name="settings"
          refused={readOnly}
          hint={settingTold('fileHint', locale)}
          words={{
            text: settingTold('fileText', locale),
            paste: settingTold('filePaste', locale),
            fileName: settingTold('fileName', locale),
          }}
          {...{ ready, files }}
          out={async () => {
            const json = await session.exportSettings()
            return json === null ? null : { json }
          }}
          take={(json) => session.importSettings(json)}
        />
      </Fold>
    </>
  )
}
