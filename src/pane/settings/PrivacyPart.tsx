import { Button } from '@fluentui/react-components'
import { useEffect, useRef, useState } from 'react'
import { forgetChecks, keptChecks } from '../../session/indexed-checks'
import { useSpeech } from '../speech'
import { settingTold } from './settings-strings'
import { useSettingsStyles } from './settings-styles'

/** What the page keeps of files: the names of those opened last, and whole ones that were closed unsaved. */
export interface KeptFiles {
  readonly recent: number
  readonly drafts: number
  readonly forget: () => void
}
interface Props {
  readonly accepter: string
  readonly onAccepter: ((name: string) => void) | undefined
  readonly files: KeptFiles | undefined
}

/** What stays where, and a button that deletes what is kept on this computer. */
export function PrivacyPart({ accepter, onAccepter, files }: Props): React.JSX.Element {
  const styles = useSettingsStyles()
  const { locale } = useSpeech()
  const [checks, setChecks] = useState(0)
  const [said, setSaid] = useState('')
  const status = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    let wanted = true
    keptChecks().then(
      (found) => wanted && setChecks(found),
      () => undefined,
    )
    return () => {
      wanted = false
    }
  }, [])
  const forget = async (): Promise<void> => {
    await forgetChecks().catch(() => undefined)
    files?.forget()
    onAccepter?.('')
    setChecks(0)
    setSaid(settingTold('forgotten', locale))
    status.current?.focus()
  }
  const drafts = files?.drafts ?? 0
  const personal = [
    ...(accepter ? [settingTold('keptName', locale, { name: accepter })] : []),
    ...(files && files.recent > 0 ? [settingTold('keptRecent', locale, { n: files.recent })] : []),
    ...(drafts > 0 ? [settingTold('keptDrafts', locale, { n: drafts })] : []),
    ...(checks > 0 ? [settingTold('keptChecks', locale, { n: checks })] : []),
  ]
  const lines = [
    ...(personal.length > 0 ? personal : [settingTold('keptNothing', locale)]),
    settingTold('keptLook', locale),
    ...(files ? [settingTold('keptDraft', locale)] : []),
  ]
  return (
    <>
      {(['privacyFiles', 'privacyBook', 'privacyMask'] as const).map((key) => (
        <p key={key} className={styles.said}>
          {settingTold(key, locale)}
        </p>
      ))}
      <div>
        <p className={styles.said}>{settingTold('keptHere', locale)}</p>
        <ul className={styles.points} data-kept={personal.length}>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
      {personal.length > 0 && (
        <div>
          <Button size="small" data-action="forget-kept" onClick={() => void forget()}>
            {settingTold(drafts > 0 ? 'forgetDrafts' : 'forget', locale)}
          </Button>
        </div>
      )}
      <p className={styles.quiet} role="status" ref={status} tabIndex={-1}>
        {said}
      </p>
    </>
  )
}
