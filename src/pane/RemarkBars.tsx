import { makeStyles, MessageBar, MessageBarBody } from '@fluentui/react-components'
import type { HostRemark } from '../model/host'
import { MissingBar } from './MissingBar'
import { useSpeech } from './speech'

const useStyles = makeStyles({
  bar: { margin: '0 12px 8px', minWidth: 0, flexShrink: 0 },
  body: { overflowWrap: 'anywhere', padding: '0 12px 0 0', whiteSpace: 'normal' },
})

const order = ['read-only', 'signed'] as const

/** What to know of the workbook, one bar a kind: it stays as long as the workbook is open. */
export function RemarkBars({ remarks }: { readonly remarks: readonly HostRemark[] }): React.JSX.Element {
  const styles = useStyles()
  const { of } = useSpeech()
  const missing = remarks.flatMap(({ kind, text }) => (kind === 'missing' ? [text] : []))
  const kinds = order.filter((kind) => remarks.some((remark) => remark.kind === kind))
  return (
    <div>
      {kinds.map((kind) => (
        <MessageBar
          key={kind}
          className={styles.bar}
          intent={kind === 'signed' ? 'warning' : 'info'}
          layout="multiline"
          data-remark={kind}
        >
          <MessageBarBody className={styles.body}>
            {remarks.map(({ kind: some, text }) => some === kind && <div key={text.zh}>{of(text)}</div>)}
          </MessageBarBody>
        </MessageBar>
      ))}
      {missing.length > 0 && <MissingBar missing={missing} />}
    </div>
  )
}
