import { Button } from '@fluentui/react-components'
import { text } from '../../model/text'
import { useSpeech } from '../speech'

const share = text('发给个人…', 'Hand out…')

interface Props {
  /** Whose list; absent where that is chosen afterwards. */
  readonly name?: string
  readonly className?: string
  readonly onClick: () => void
}

/** Leads to a person's list as text, picture and sheet. */
export function ShareButton({ name, className, onClick }: Props): React.JSX.Element {
  const { of } = useSpeech()
  return (
    <Button
      className={className}
      size="small"
      appearance={name === undefined ? 'secondary' : 'transparent'}
      aria-label={name === undefined ? undefined : `${of(share)} ${name}`}
      data-action="share"
      onClick={onClick}
    >
      {of(share)}
    </Button>
  )
}
