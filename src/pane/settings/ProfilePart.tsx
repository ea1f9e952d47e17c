import { useContext, useEffect, useState } from 'react'
import type { Named } from '../../session/recognition'
import type { Session } from '../../session/session'
import type { SettingsSheet } from '../../session/settings/setting-sheet'
import { ProfileField } from '../ProfileField'
import { quietly } from '../quietly'
import { useSpeech } from '../speech'
import { ReadOnlyContext, WritingButton } from '../WritingButton'
import { settingTold } from './settings-strings'
import { useSettingsStyles } from './settings-styles'

interface Props {
  readonly session: Session
  readonly profile: SettingsSheet['profile']
  readonly ready: boolean
}

/** Whose forms these are, and what hangs on it. */
export function ProfilePart({ session, profile, ready }: Props): React.JSX.Element {
  const styles = useSettingsStyles()
  const { of, locale } = useSpeech()
  const [profiles, setProfiles] = useState<readonly Named[]>([profile])
  const disabled = useContext(ReadOnlyContext) !== null
  useEffect(
    () =>
      void session.choices().then(
        (choices) => setProfiles(choices.profiles),
        () => undefined,
      ),
    [session],
  )
  return (
    <>
      <ProfileField {...{ profile, profiles, disabled }} onChoose={(id) => quietly(session.setProfile(id))} />
      <p className={styles.said} data-profile={profile.id}>
        {settingTold('profileLevels', locale, { levels: profile.levels })}
      </p>
      <p className={styles.quiet}>
        {profile.why
          ? settingTold('profileWhy', locale, { why: of(profile.why) })
          : settingTold('profileUsual', locale)}{' '}
        {settingTold('profileHint', locale)}
      </p>
      {profile.own && (
        <div>
          <WritingButton
            size="small"
            disabled={!ready}
            data-action="forget-profile"
            onClick={() => quietly(session.setProfile(null))}
          >
            {settingTold('profileForget', locale)}
          </WritingButton>
        </div>
      )}
    </>
  )
}
