import { Button, makeStyles, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import type { SessionState } from '../session/state'
import { CheckmarkCircle20Regular, FolderOpen20Regular, Save20Regular, Stop20Regular } from './icons'
import { useSpeech } from './speech'
import { WritingButton } from './WritingButton'

const useStyles = makeStyles({
  bar: { position: 'relative', display: 'flex', flexWrap: 'wrap', gap: '8px 4px', padding: '4px 12px 8px' },
  wide: { flexGrow: 1, paddingLeft: '8px', paddingRight: '8px', whiteSpace: 'nowrap' },
  button: { minWidth: 'auto', whiteSpace: 'nowrap', paddingLeft: '8px', paddingRight: '8px' },
  file: {
    flexBasis: '100%',
    display: 'flex',
    minWidth: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    overflowWrap: 'anywhere',
  },
})

interface Props {
  readonly state: SessionState
  readonly savedName: string | null
  /** Checking is what comes next, and no other button says so. */
  readonly primary: boolean
  readonly onOpen?: () => void
  /** Beside Open: the files opened last. */
  readonly recent?: ReactNode
  readonly onCheck: () => void
  readonly onCancel: () => void
  readonly onSave?: () => void
  /** Beside the check, where there is no grid that offers them. */
  readonly undo?: ReactNode
}

/** Open, check, save, as far as they can be done here. */
export function CommandBar({
  state,
  savedName,
  primary,
  onOpen,
  recent,
  onCheck,
  onCancel,
  onSave,
  undo,
}: Props): React.JSX.Element {
  const styles = useStyles()
  const { say } = useSpeech()
  const { phase, outline, fileName, unsaved, can } = state
  const idle = phase === 'ready' || phase === 'empty'
  return (
    <div className={styles.bar}>
      {phase === 'checking' || phase === 'opening' ? (
        <Button className={styles.wide} icon={<Stop20Regular />} data-action="cancel" onClick={onCancel}>
          {say('cancel')}
        </Button>
      ) : (
        <Button
          className={styles.wide}
          appearance={primary ? 'primary' : 'secondary'}
          icon={<CheckmarkCircle20Regular />}
          disabled={phase !== 'ready'}
          data-action="check"
          onClick={onCheck}
        >
          {say(outline ? 'recheck' : 'check')}
        </Button>
      )}
      {undo}
      {onOpen && can.open && (
        <Button
          className={styles.button}
          icon={<FolderOpen20Regular />}
          disabled={!idle}
          data-action="open"
          onClick={onOpen}
        >
          {say('open')}
        </Button>
      )}
      {recent}
      {onSave && can.save && (
        <WritingButton
          className={styles.button}
          icon={<Save20Regular />}
          disabled={phase !== 'ready'}
          hint={savedName ? say('saveHint', savedName) : say('needsFile')}
          data-action="save"
          onClick={onSave}
        >
          {say('save')}
        </WritingButton>
      )}
      {fileName && (
        <span className={styles.file} title={fileName} data-file>
          {unsaved && can.save ? say('unsaved', fileName) : fileName}
        </span>
      )}
    </div>
  )
}
