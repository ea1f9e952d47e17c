import { Button, Link } from '@fluentui/react-components'
import { text } from '../../model/text'
import { useSpeech } from '../speech'
import { useSharingHere } from './use-sharing'

const share = text('发给个人…', 'Hand out…')

interface Props {
  /** Whose list, and what people call them; absent where that is chosen afterwards. */
  readonly of?: { readonly consultant: string | null; readonly name: string }
  readonly className?: string | undefined
  readonly tabIndex?: 0 | -1
}

/** Leads to a person's list as text, picture and sheet, where lists can be handed out. */
export function ShareButton({ of: person, ...look }: Props): React.JSX.Element | null {
  const { of } = useSpeech()
  const sharing = useSharingHere()
  if (!sharing) return null
  return (
    <Button
      {...look}
      size="small"
      appearance={person ? 'subtle' : 'secondary'}
      aria-label={person && `${of(share)} ${person.name}`}
      data-action="share"
      onClick={() => sharing.show(person?.consultant)}
    >
      {of(share)}
    </Button>
  )
}

/** The same among words. */
export function ShareLink(): React.JSX.Element | null {
  const { of } = useSpeech()
  const sharing = useSharingHere()
  return (
    sharing && (
      <Link as="button" data-action="share" onClick={() => sharing.show()}>
        {of(share)}
      </Link>
    )
  )
}
