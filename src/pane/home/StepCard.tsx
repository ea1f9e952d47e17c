import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import type { Text } from '../../model/text'
import { useSpeech } from '../speech'
import type { NextStep } from './next-step'
import type { StepText } from './step-strings'

const useStyles = makeStyles({
  card: {
    display: 'grid',
    justifyItems: 'start',
    gap: '4px',
    padding: '12px',
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusLarge,
    borderLeft: `4px solid ${tokens.colorCompoundBrandStroke}`,
  },
  good: { borderLeftColor: tokens.colorPaletteGreenBorderActive },
  bad: { borderLeftColor: tokens.colorPaletteRedBorderActive },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  body: { margin: 0, color: tokens.colorNeutralForeground2, textWrap: 'pretty', overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '8px' },
})

interface Props {
  readonly step: NextStep
  readonly words: StepText | undefined
  /** Does what the step says; absent, somebody else's button does. */
  readonly onStep?: (() => void) | undefined
  readonly disabled?: boolean
  /** More to say, under its sentence. */
  readonly children?: ReactNode
  /** Other things that could be done, beside the step's button. */
  readonly others?: ReactNode
}

/** One clear next step: what there is to do, why, and the button that does it. */
export function StepCard({ step, words, onStep, disabled, children, others }: Props): React.JSX.Element | null {
  const styles = useStyles()
  const { of } = useSpeech()
  const { kind } = step
  if (!words) return null
  const { title, body, button } = words
  const said = (sentence: Text): string => of(sentence).replace('{n}', 'count' in step ? String(step.count) : '')
  const bad = kind === 'refused' || kind === 'unread' || kind === 'again'
  const good = kind === 'fill' || kind === 'look'
  return (
    <section
      className={mergeClasses(styles.card, bad && styles.bad, good && styles.good)}
      data-step={kind}
      data-standing={bad ? 'bad' : good ? 'good' : 'neutral'}
    >
      <h2 className={styles.title}>{said(title)}</h2>
      {children}
      <p className={styles.body}>{said(body)}</p>
      {(button ?? others) && (
        <div className={styles.buttons}>
          {button && onStep && (
            <Button appearance="primary" data-action="next" disabled={disabled} onClick={onStep}>
              {said(button)}
            </Button>
          )}
          {others}
        </div>
      )}
    </section>
  )
}
