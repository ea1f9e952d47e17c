import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { useCallback } from 'react'
import type { FigureLine } from '../../session/figure-lines'
import type { Session } from '../../session/session'
import { Failed } from '../Failed'
import { useSpeech } from '../speech'
import { useAsked } from '../use-asked'
import { BarChart } from './ChartPlace'
import { figureTold, previousWords } from './figure-strings'
import { useFigureStyles } from './figure-styles'
import { figureWords, numberWords } from './number-words'

const useStyles = makeStyles({
  table: { marginTop: '6px', tableLayout: 'fixed' },
  person: { width: '26%', padding: '3px 0' },
  bar: { padding: '0 0 0 8px' },
  value: { width: '76px' },
  under: { display: 'block', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase100 },
})

interface Props {
  readonly session: Session
  readonly kpi: string
  readonly figure: FigureLine
  readonly caption: string
  /** Another number, another report. */
  readonly serial: number
}

/** A figure of each consultant as a bar, with the numbers beside it. */
export function PersonTable({ session, kpi, figure, caption, serial }: Props): React.JSX.Element | null {
  const shared = useFigureStyles()
  const styles = useStyles()
  const { locale } = useSpeech()
  const { variant, unit } = figure
  const ask = useCallback(() => session.figureByPerson(kpi, variant), [session, kpi, variant])
  const { answer: people, failed, again } = useAsked(ask, serial)
  if (failed) return <Failed words={figureTold('failed', locale)} onAgain={again} />
  if (!people) return <p className={shared.quiet}>{figureTold('loading', locale)}</p>
  if (people.length === 0) return <p className={shared.quiet}>{figureTold('noPeople', locale)}</p>
  const most = Math.max(...people.map(({ value }) => value ?? 0))
  return (
    <table className={mergeClasses(shared.table, styles.table)} aria-label={caption} data-people={kpi}>
      <tbody>
        {people.map(({ of, value, numerator, denominator, isSmall, previous }) => (
          <tr key={of}>
            <th scope="row" className={mergeClasses(shared.name, styles.person)}>
              {of}
            </th>
            <td className={styles.bar}>
              {value !== null && value > 0 && <BarChart value={value} most={most} isQuiet={isSmall} />}
              {previous !== null && (
                <span className={styles.under} data-previous>
                  {previousWords(value, previous, unit, locale)}
                </span>
              )}
            </td>
            <td className={mergeClasses(shared.number, styles.value, isSmall && shared.small)}>
              {figureWords(value, unit, locale)}
              {denominator !== null && (
                <span className={styles.under}>
                  {numberWords(numerator)} ÷ {numberWords(denominator)}
                  {isSmall && ` ${figureTold('smallMark', locale)}`}
                </span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
