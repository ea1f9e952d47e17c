import { makeStyles, MessageBar, MessageBarBody } from '@fluentui/react-components'
import type { HostRemark } from '../model/host'
import { useSpeech } from './speech'

const useStyles = makeStyles({
  bar: { margin: '0 12px 8px', minWidth: 0, flexShrink: 0 },
  body: { overflowWrap: 'anywhere', padding: '6px 0', whiteSpace: 'normal' },
})

/** What to know of the workbook: it stays as long as the workbook is open. */
export function RemarkBars({ remarks }: { readonly remarks: readonly HostRemark[] }): React.JSX.Element {
  const styles = useStyles()
  const { of } = useSpeech()
  return (
    <div>
      {remarks.map(({ kind, text }) => (
        <MessageBar
          key={kind}
          className={styles.bar}
          intent={kind === 'read-only' ? 'info' : 'warning'}
          layout="multiline"
          data-remark={kind}
        >
          <MessageBarBody className={styles.body}>{of(text)}</MessageBarBody>
        </MessageBar>
      ))}
    </div>
  )
}
