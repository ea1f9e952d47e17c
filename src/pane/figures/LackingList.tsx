import type { FigureSheet } from '../../session/figure-lines'
import { useReadingStyles } from '../reading-styles'
import { useSpeech } from '../speech'
import { figureTold } from './figure-strings'
import { useFigureStyles } from './figure-styles'

/** What could not be computed, by the reason why. */
export function LackingList({ lacking }: Pick<FigureSheet, 'lacking'>): React.JSX.Element {
  const shared = useFigureStyles()
  const cards = useReadingStyles()
  const { locale, of } = useSpeech()
  return (
    <section aria-label={figureTold('lacking', locale)} data-lacking>
      <h2 className={shared.title}>{figureTold('lacking', locale)}</h2>
      <ul className={cards.list}>
        {lacking.map(({ reason, titles }) => (
          <li key={reason.zh} className={cards.card}>
            <span className={cards.name}>{of(reason)}</span>
            <p className={cards.fact}>{titles.map(of).join(figureTold('list', locale))}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
