import { Link } from '@fluentui/react-components'
import type { Ref } from 'react'
import { acceptingTold } from './accepting-strings'
import { useSpeech } from './speech'

interface Props {
  readonly count: number
  readonly action?: string
  readonly ref?: Ref<HTMLAnchorElement & HTMLButtonElement>
  readonly onClick: () => void
}

/** Leads to what was accepted, where something was. */
export function AcceptedLink({ count, action = 'accepted', ref, onClick }: Props): React.JSX.Element {
  const { locale } = useSpeech()
  return (
    <Link as="button" ref={ref} onClick={onClick} data-action={action}>
      {acceptingTold('accepted', locale, { n: count })}
    </Link>
  )
}
