import type { HostRemark } from '../model/host'
import { MessageStrip } from './MessageStrip'
import { MissingBar } from './MissingBar'
import { useSpeech } from './speech'

const order = ['read-only', 'signed'] as const

/** What to know of the workbook, one bar a kind: it stays as long as the workbook is open. */
export function RemarkBars({ remarks }: { readonly remarks: readonly HostRemark[] }): React.JSX.Element {
  const { of } = useSpeech()
  const missing = remarks.flatMap(({ kind, text }) => (kind === 'missing' ? [text] : []))
  const kinds = order.filter((kind) => remarks.some((remark) => remark.kind === kind))
  return (
    <div>
      {kinds.map((kind) => (
        <MessageStrip key={kind} intent={kind === 'signed' ? 'warning' : 'info'} data-remark={kind}>
          {remarks.map(({ kind: some, text }) => some === kind && <div key={text.zh}>{of(text)}</div>)}
        </MessageStrip>
      ))}
      {missing.length > 0 && <MissingBar missing={missing} />}
    </div>
  )
}
