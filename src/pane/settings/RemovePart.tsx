import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components'
import { useCallback, useState } from 'react'
import type { Locale } from '../../model/text'
import type { OurParts } from '../../session/settings/ours'
import type { Session } from '../../session/session'
import { quietly } from '../quietly'
import { useSpeech } from '../speech'
import { useAsked } from '../use-asked'
import { WritingButton } from '../WritingButton'
import { settingTold } from './settings-strings'
import { useSettingsStyles } from './settings-styles'

interface Props {
  readonly session: Session
  readonly revision: number
  readonly ready: boolean
}

/** Takes everything of ours out of the workbook, after saying by name what that is. */
export function RemovePart({ session, revision, ready }: Props): React.JSX.Element {
  const styles = useSettingsStyles()
  const { locale } = useSpeech()
  const [open, setOpen] = useState(false)
  const ask = useCallback(() => session.ours(), [session])
  const { answer: ours } = useAsked(ask, revision)
  const lines = ours ? linesOf(ours, locale) : []
  return (
    <>
      <p className={styles.said}>{settingTold('removeHint', locale)}</p>
      {ours && lines.length === 0 && <p className={styles.quiet}>{settingTold('removeNothing', locale)}</p>}
      {lines.length > 0 && (
        <div>
          <WritingButton size="small" disabled={!ready} data-action="remove-ours" onClick={() => setOpen(true)}>
            {settingTold('removeButton', locale)}
          </WritingButton>
        </div>
      )}
      <Dialog open={open} modalType="alert" onOpenChange={(_, data) => setOpen(data.open)}>
        <DialogSurface data-dialog="remove" style={{ maxWidth: 'min(440px, calc(100vw - 24px))' }}>
          <DialogBody>
            <DialogTitle>{settingTold('removeTitle', locale)}</DialogTitle>
            <DialogContent>
              <ul className={styles.points}>
                {lines.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
              <p className={styles.quiet}>{settingTold('removeStay', locale)}</p>
            </DialogContent>
            <DialogActions>
              <Button
                appearance="primary"
                data-action="remove-now"
                onClick={() => {
                  setOpen(false)
                  quietly(session.clean())
                }}
              >
                {settingTold('removeNow', locale)}
              </Button>
              <Button data-action="remove-not" onClick={() => setOpen(false)}>
                {settingTold('cancel', locale)}
              </Button>
            </DialogActions>
          </DialogBody>
        </DialogSurface>
      </Dialog>
    </>
  )
}

function linesOf(ours: OurParts, locale: Locale): readonly string[] {
  const { sheets, columns, marks, settings, mappings, accepted, profile } = ours
  const joined = (names: readonly string[]): string => names.join(locale === 'zh' ? '、' : ', ')
  return [
    ...(sheets.length > 0 ? [settingTold('removeSheets', locale, { names: joined(sheets) })] : []),
    ...columns.map(({ sheet, titles }) =>
      settingTold('removeColumns', locale, { sheet, names: joined(titles.map((title) => title[locale])) }),
    ),
    ...(marks > 0 ? [settingTold('removeMarks', locale, { n: marks })] : []),
    ...(accepted > 0 ? [settingTold('removeAccepted', locale, { n: accepted })] : []),
    ...(profile ? [settingTold('removeProfile', locale)] : []),
    ...(mappings > 0 ? [settingTold('removeMappings', locale, { n: mappings })] : []),
    ...(settings > 0 ? [settingTold('removeSettings', locale, { n: settings })] : []),
  ]
}
