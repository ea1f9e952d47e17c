import { useState } from 'react'
import type { FigureSheet } from '../../session/figure-lines'
import { useReadingStyles } from '../reading-styles'
import { useSpeech } from '../speech'
import { Disclosure } from './Disclosure'
import { figureTold } from './figure-strings'

/** What could not be computed, by the reason why; shown when asked for. */
export function LackingList({ lacking }: Pick<FigureSheet, 'lacking'>): React.JSX.Element {
  const cards = useReadingStyles()
  const { locale, of } = useSpeech()
  const [open, setOpen] = useState(false)
  const words = figureTold('lacking', locale, { n: lacking.reduce((sum, { titles }) => sum + titles.length, 0) })
  return (
    <section aria-label={words} data-lacking>
      <Disclosure open={open} words={words} action="lacking" onToggle={() => setOpen(!open)} />
      {open && (
        <ul className={cards.list} style={{ marginTop: 8 }}>
          {lacking.map(({ reason, titles }) => (
            <li key={reason.zh} className={cards.card}>
              <span className={cards.name}>{of(reason)}</span>
              <p className={cards.fact}>{titles.map(of).join(figureTold('list', locale))}</p>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
