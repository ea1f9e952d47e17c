import { Button } from '@fluentui/react-components'
import type { Notice } from '../session/state'
import { Dismiss20Regular } from './icons'
import { MessageStrip } from './MessageStrip'
import { useSpeech } from './speech'

const intents = { done: 'success', refused: 'warning', told: 'info' } as const

/** One sentence on what just happened. */
export function NoticeBar(props: { readonly notice: Notice; readonly onClose: () => void }): React.JSX.Element {
  const { say, of } = useSpeech()
  const { notice, onClose } = props
  return (
    <MessageStrip
      intent={intents[notice.kind]}
      data-notice={notice.kind}
      action={
        <Button
          size="small"
          appearance="transparent"
          icon={<Dismiss20Regular />}
          aria-label={say('close')}
          onClick={onClose}
        />
      }
    >
      {of(notice.text)}
    </MessageStrip>
  )
}
