import { Input, makeStyles } from '@fluentui/react-components'
import { useState } from 'react'
import type { FigureSheet, KpiLine } from '../../session/figure-lines'
import type { Session } from '../../session/session'
import { useReadingStyles } from '../reading-styles'
import { useSpeech } from '../speech'
import type { Opened } from './CountButton'
import { figureTold } from './figure-strings'
import { useFigureStyles } from './figure-styles'
import { KpiCard } from './KpiCard'

/** With fewer nobody searches. */
const MANY = 6

const useStyles = makeStyles({
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 12px', marginBottom: '8px' },
  title: { flex: '1 1 auto', margin: 0 },
  find: { flex: '0 1 170px', minWidth: '110px' },
})

interface Props {
  readonly session: Session
  readonly sheet: FigureSheet
  readonly serial: number
  /** The way of counting that somebody chose, by KPI. */
  readonly variants: ReadonlyMap<string, string>
  readonly onVariant: (kpi: string, variant: string) => void
  readonly onOpen: (opened: Opened) => void
}

/** The KPIs that could be computed, one card each; some of them by name. */
export function KpiList({ session, sheet, serial, variants, onVariant, onOpen }: Props): React.JSX.Element {
  const shared = useFigureStyles()
  const cards = useReadingStyles()
  const styles = useStyles()
  const { locale } = useSpeech()
  const [sought, setSought] = useState('')
  const { of: whose, kpis, smallSample } = sheet
  const shown = kpis.filter((line) => isNamed(line, sought.trim()))
  const none =
    kpis.length > 0
      ? figureTold('notFound', locale, { words: sought.trim() })
      : whose === ''
        ? figureTold('noneTitle', locale)
        : figureTold('noneOf', locale, { name: whose })
  return (
    <section aria-label={figureTold('figures', locale)}>
      <div className={styles.head}>
        <h2 className={`${shared.title} ${styles.title}`}>{figureTold('figures', locale)}</h2>
        {kpis.length > MANY && (
          <Input
            className={styles.find}
            size="small"
            type="search"
            aria-label={figureTold('find', locale)}
            placeholder={figureTold('find', locale)}
            value={sought}
            data-find="kpi"
            onChange={(_, { value }) => setSought(value)}
          />
        )}
      </div>
      {shown.length === 0 && (
        <p className={shared.quiet} role="status">
          {none}
        </p>
      )}
      <ul className={cards.list}>
        {shown.map((line) => (
          <KpiCard
            key={line.kpi}
            {...{ session, line, serial, smallSample, onOpen }}
            of={whose}
            variant={variants.get(line.kpi)}
            onVariant={(variant) => onVariant(line.kpi, variant)}
          />
        ))}
      </ul>
    </section>
  )
}

function isNamed({ title, figures }: KpiLine, words: string): boolean {
  const sought = words.toLowerCase()
  return [title, ...figures.map((figure) => figure.title)].some(({ zh, en }) =>
    [zh, en].some((name) => name.toLowerCase().includes(sought)),
  )
}
