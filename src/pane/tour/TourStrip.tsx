import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import type { SessionState } from '../../session/state'
import { Dismiss20Regular } from '../icons'
import { useSpeech } from '../speech'
import { tabIdOf, type TabId } from '../tabs'
import { useTourHere } from './tour'
import { tourSteps } from './tour-steps'
import { tourWords } from './tour-words'
import { usePointing } from './use-pointing'

const useStyles = makeStyles({
  strip: {
    display: 'grid',
    gap: '4px',
    maxHeight: '45vh',
    overflowY: 'auto',
    padding: '8px 12px 10px',
    borderTop: `2px solid ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorNeutralBackground3,
    boxShadow: tokens.shadow8,
  },
  head: { display: 'flex', alignItems: 'center', gap: '8px' },
  place: { flexGrow: 1, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    borderRadius: tokens.borderRadiusSmall,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  body: { margin: 0, color: tokens.colorNeutralForeground1, textWrap: 'pretty' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '4px' },
})

interface Props {
  readonly state: SessionState
  readonly onTab: (tab: TabId) => void
  readonly onCheck: () => void
}

/** The steps, one at a time, below what they are about; it covers nothing and works with the keyboard alone. */
export default function TourStrip({ state, onTab, onCheck }: Props): React.JSX.Element | null {
  const styles = useStyles()
  const { of } = useSpeech()
  const { end } = useTourHere()
  const [at, setAt] = useState(0)
  const heading = useRef<HTMLHeadingElement>(null)
  const step = tourSteps[at]!
  usePointing(step.at)
  useEffect(() => {
    onTab(tourSteps[at]!.tab)
    heading.current?.focus()
  }, [at, onTab])

  const checks = at === 0 && state.phase === 'ready' && !state.outline
  const isLast = at === tourSteps.length - 1
  const close = (): void => {
    end()
    document.querySelector<HTMLElement>(`#${tabIdOf(step.tab)}`)?.focus()
  }
  const forward = (): void => {
    if (checks) onCheck()
    if (isLast) close()
    else setAt(at + 1)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    close()
  }
  const place = of(tourWords.place)
    .replace('{n}', String(at + 1))
    .replace('{of}', String(tourSteps.length))
  return (
    <section className={styles.strip} aria-label={of(tourWords.name)} data-tour={at + 1} onKeyDown={onKeyDown}>
      <div className={styles.head}>
        <span className={styles.place}>{place}</span>
        <Button
          size="small"
          appearance="subtle"
          icon={<Dismiss20Regular />}
          aria-label={of(tourWords.end)}
          data-action="tour-end"
          onClick={close}
        />
      </div>
      <h2 ref={heading} className={styles.title} tabIndex={-1}>
        {of(step.title)}
      </h2>
      <p className={styles.body}>{of(state.can.save ? step.body : (step.inExcel ?? step.body))}</p>
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" data-action="tour-next" onClick={forward}>
          {of(isLast ? tourWords.finish : checks ? tourWords.check : tourWords.next)}
        </Button>
        {at > 0 && (
          <Button size="small" data-action="tour-back" onClick={() => setAt(at - 1)}>
            {of(tourWords.back)}
          </Button>
        )}
      </div>
    </section>
  )
}
