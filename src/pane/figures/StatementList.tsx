import { useState } from 'react'
import type { FigureSheet } from '../../session/figure-lines'
import { useReadingStyles } from '../reading-styles'
import { useSpeech } from '../speech'
import { Disclosure } from './Disclosure'
import { figureTold } from './figure-strings'
import { useFigureStyles } from './figure-styles'

/** What the figures suggest, each with those that it rests on; shown when asked for. */
export function StatementList({ statements }: Pick<FigureSheet, 'statements'>): React.JSX.Element {
  const cards = useReadingStyles()
  const shared = useFigureStyles()
  const { locale, of } = useSpeech()
  const [open, setOpen] = useState(false)
  const words = figureTold('statements', locale, { n: statements.length })
  return (
    <section aria-label={words} data-statements>
      <Disclosure open={open} words={words} action="statements" onToggle={() => setOpen(!open)} />
      {open && (
        <>
          <p className={shared.hint}>{figureTold('statementsHint', locale)}</p>
          <ul className={cards.list} style={{ marginTop: 8 }}>
            {statements.map(({ id, title, finding, proposal, basis }) => (
              <li key={id} className={cards.card} data-statement={id}>
                <span className={cards.name}>{of(title)}</span>
                <p style={{ margin: '2px 0' }}>
                  {of(finding)} {of(proposal)}
                </p>
                {basis.length > 0 && (
                  <p className={cards.fact}>
                    {figureTold('restsOn', locale, { words: basis.map(of).join(figureTold('list', locale)) })}
                  </p>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
