import { makeStyles, Select, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { Measure } from '../../model/summary'
import type { SummaryCounted, SummaryView } from '../../session/summary-lines'
import { useFigureStyles } from '../figures/figure-styles'
import { useSpeech } from '../speech'
import { summaryTold } from './summary-strings'
import { SummaryChart } from './SummaryChart'
import { SummaryTable } from './SummaryTable'

const useStyles = makeStyles({
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 12px', marginBottom: '6px' },
  title: { flex: '1 1 auto', margin: 0 },
  notes: { margin: 0, padding: 0, listStyle: 'none', display: 'grid', gap: '4px', fontSize: tokens.fontSizeBase200 },
})

interface Props {
  readonly view: SummaryView
  readonly onOpen: (counted: SummaryCounted, words: string, count: number) => void
}

/** One summary: its chart, its table by one measure at a time, and what to know of it. */
export function SummaryPart({ view, onOpen }: Props): React.JSX.Element {
  const shared = useFigureStyles()
  const styles = useStyles()
  const { locale, of } = useSpeech()
  const [chosen, setChosen] = useState<Measure | null>(null)
  const { title, measures, table, more, notes } = view
  const shown = measures.find(({ measure }) => measure === chosen) ?? measures[0]
  const caption = view.columns ? summaryTold('table', locale, { title, measure: shown?.title ?? '' }) : of(title)
  return (
    <>
      <SummaryChart view={view} />
      <section aria-label={of(title)} data-summary={view.id}>
        <div className={styles.head}>
          <h2 className={`${shared.title} ${styles.title}`}>
            {of(view.rows)}
            {view.columns && ` × ${of(view.columns)}`}
          </h2>
          {view.columns && measures.length > 1 && (
            <Select
              size="small"
              aria-label={summaryTold('measure', locale)}
              value={shown?.measure ?? ''}
              data-choose="measure"
              onChange={(_, { value }) => setChosen(value as Measure)}
            >
              {measures.map((one) => (
                <option key={one.measure} value={one.measure}>
                  {of(one.title)}
                </option>
              ))}
            </Select>
          )}
        </div>
        <SummaryTable view={view} measure={shown?.measure ?? 'count'} caption={caption} onOpen={onOpen} />
        <p className={shared.hint}>{summaryTold('keys', locale)}</p>
        {more.rows > 0 && (
          <p className={shared.hint}>{summaryTold('moreRows', locale, { shown: table.rows.length, n: more.rows })}</p>
        )}
        {more.columns > 0 && <p className={shared.hint}>{summaryTold('moreColumns', locale, { n: more.columns })}</p>}
      </section>
      <section aria-label={summaryTold('notes', locale)}>
        <h2 className={shared.title}>{summaryTold('notes', locale)}</h2>
        <ul className={styles.notes}>
          {notes.map((note) => (
            <li key={note.zh}>{of(note)}</li>
          ))}
        </ul>
      </section>
    </>
  )
}
