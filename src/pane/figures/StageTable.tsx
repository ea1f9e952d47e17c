import { makeStyles, mergeClasses } from '@fluentui/react-components'
import type { StageLine } from '../../session/figure-lines'
import { useSpeech } from '../speech'
import { FunnelChart } from './ChartPlace'
import { CountButton, type Opened } from './CountButton'
import { figureTold } from './figure-strings'
import { useFigureStyles } from './figure-styles'
import { shareWords } from './number-words'

/** Pixels: a title may take two lines. */
const ROW = 40
const WIDTH = 84

const useStyles = makeStyles({
  both: { display: 'grid', gridTemplateColumns: `${WIDTH}px minmax(0, 1fr)`, columnGap: '12px', alignItems: 'end' },
  row: { height: `${ROW}px`, verticalAlign: 'middle' },
})

interface Props {
  readonly stages: readonly StageLine[]
  readonly of: string
  readonly onOpen: (opened: Opened) => void
}

/** The way from a visit to a delivery: a funnel, and beside it the counts with what passed each stage. */
export function StageTable({ stages, of: whose, onOpen }: Props): React.JSX.Element | null {
  const shared = useFigureStyles()
  const styles = useStyles()
  const { locale, of } = useSpeech()
  const counted = stages.flatMap(({ count, ...stage }) => (count === null ? [] : [{ ...stage, count }]))
  const lacking = stages.flatMap(({ title, reason }) => (reason ? [{ title, reason }] : []))
  if (counted.length === 0) return null
  const isEmpty = counted.every(({ count }) => count === 0)
  return (
    <section aria-label={figureTold('stages', locale)} data-stages>
      <h2 className={shared.title}>{figureTold('stages', locale)}</h2>
      <div className={styles.both}>
        {isEmpty ? (
          <span />
        ) : (
          <FunnelChart counts={counted.map(({ count }) => count)} width={WIDTH} height={ROW * counted.length} />
        )}
        <table className={shared.table}>
          <thead>
            <tr>
              {(['stage', 'count', 'passRate'] as const).map((key) => (
                <th key={key} scope="col" className={shared.head}>
                  {figureTold(key, locale)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {counted.map(({ id, title, count, rate }) => (
              <tr key={id} className={styles.row} data-stage={id}>
                <th scope="row" className={shared.name}>
                  {of(title)}
                </th>
                <td className={shared.number}>
                  <CountButton counted={{ stage: id, of: whose }} words={title} count={count} onOpen={onOpen} />
                </td>
                <td className={mergeClasses(shared.number, shared.small)}>{rate === null ? '' : shareWords(rate)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {lacking.map(({ title, reason }) => (
        <p key={title.zh} className={shared.hint}>
          {figureTold('stageLacks', locale, { stage: title, reason })}
        </p>
      ))}
    </section>
  )
}
