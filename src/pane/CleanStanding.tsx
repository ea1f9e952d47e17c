import { Link } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { acceptingTold } from './accepting-strings'
import { CheckmarkCircle48Regular } from './icons'
import { useSpeech } from './speech'
import { Standing } from './Standing'

interface Props {
  readonly entries: number
  readonly unchecked: number
  /** Leads to what was accepted, where something was. */
  readonly accepted: ReactNode
  readonly onReading: () => void
}

/** Nothing is left to do: nothing was found, or all of it is accepted. */
export function CleanStanding({ entries, unchecked, accepted, onReading }: Props): React.JSX.Element {
  const { say, locale } = useSpeech()
  return (
    <Standing
      icon={<CheckmarkCircle48Regular />}
      tone="good"
      title={accepted ? acceptingTold('nothingLeft', locale) : say('cleanTitle')}
    >
      {accepted ? acceptingTold('nothingLeftBody', locale) : say('cleanBody', entries)}
      {accepted && <> {accepted}</>}
      {unchecked > 0 && (
        <>
          {' '}
          <Link inline as="button" onClick={onReading}>
            {say('cleanBut', unchecked)}
          </Link>
        </>
      )}
    </Standing>
  )
}
