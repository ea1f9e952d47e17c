import { Button } from '@fluentui/react-components'
import { useEffect, useRef } from 'react'
import { ChevronLeft20Regular } from './icons'
import { mendingTold } from './mending-strings'
import { useMendingStyles } from './mending-styles'
import { useSpeech } from './speech'

interface Props {
  readonly title: string
  readonly hint: string
  /** The words of the way back, and its name. */
  readonly back?: string
  readonly action?: string
  readonly onBack: () => void
}

/** The way back, what is shown, and what to know of it; the title takes the focus. */
export function MendingHead({ title, hint, back, action = 'mending-back', onBack }: Props): React.JSX.Element {
  const styles = useMendingStyles()
  const { locale } = useSpeech()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <div className={styles.head}>
      <Button
        className={styles.back}
        size="small"
        appearance="subtle"
        icon={<ChevronLeft20Regular />}
        data-action={action}
        onClick={onBack}
      >
        {back ?? mendingTold('back', locale)}
      </Button>
      <h2 ref={heading} className={styles.title} tabIndex={-1}>
        {title}
      </h2>
      <p className={styles.hint}>{hint}</p>
    </div>
  )
}
