import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components'
import type { Notice } from '../session/state'
import { Dismiss20Regular } from './icons'
import { useSpeech } from './speech'

const useStyles = makeStyles({
  bar: { margin: '0 12px 8px', minWidth: 0, flexShrink: 0 },
  body: { overflowWrap: 'anywhere' },
})

/** One sentence on what just happened. */
export function NoticeBar(props: { readonly notice: Notice; readonly onClose: () => void }): React.JSX.Element {
  const styles = useStyles()
  const { say, of } = useSpeech()
  const { notice, onClose } = props
  return (
    <MessageBar
      className={styles.bar}
      intent={notice.kind === 'done' ? 'success' : 'warning'}
      layout="multiline"
      data-notice={notice.kind}
    >
      <MessageBarBody className={styles.body}>{of(notice.text)}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            size="small"
            appearance="transparent"
            icon={<Dismiss20Regular />}
            aria-label={say('close')}
            onClick={onClose}
          />
        }
      />
    </MessageBar>
  )
}
