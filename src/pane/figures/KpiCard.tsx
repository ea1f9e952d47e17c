import { makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { KpiLine } from '../../session/figure-lines'
import type { Session } from '../../session/session'
import { useReadingStyles } from '../reading-styles'
import { useSpeech } from '../speech'
import { CountButton, type Opened } from './CountButton'
import { Disclosure } from './Disclosure'
import { figureTold, previousWords } from './figure-strings'
import { useFigureStyles } from './figure-styles'
import { figureWords } from './number-words'
import { PersonTable } from './PersonTable'

const useStyles = makeStyles({
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 8px' },
  title: { margin: 0, flex: '1 1 90px', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  select: { flex: '0 1 auto', minWidth: 0, maxWidth: '100%' },
  value: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: '0 10px', margin: '2px 0' },
  number: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: 600 },
  base: { margin: 0, color: tokens.colorNeutralForeground1 },
  definition: { margin: '2px 0 0', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  remark: {
    margin: '4px 0 0',
    paddingLeft: '8px',
    borderLeft: `2px solid ${tokens.colorPaletteDarkOrangeForeground1}`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  more: { display: 'flex', flexWrap: 'wrap', gap: '0 16px', marginTop: '4px' },
})

interface Props {
  readonly session: Session
  readonly line: KpiLine
  /** The consultant whose figures are shown, or the store's empty name. */
  readonly of: string
  readonly serial: number
  readonly smallSample: number
  /** The way of counting that somebody chose. */
  readonly variant: string | undefined
  readonly onVariant: (variant: string) => void
  readonly onOpen: (opened: Opened) => void
}

/** A KPI: its value, what it was divided by, how it is defined, and what to know of it. */
export function KpiCard({ session, line, of: whose, serial, smallSample, variant, onVariant, onOpen }: Props) {
  const cards = useReadingStyles()
  const shared = useFigureStyles()
  const styles = useStyles()
  const { locale, of } = useSpeech()
  const [isDefined, setDefined] = useState(false)
  const [hasPeople, setPeople] = useState(false)
  const { kpi, title, definition, figures } = line
  const figure = figures.find((one) => one.variant === variant) ?? figures[0]
  if (!figure) return null
  const { value, unit, numerator, denominator, isSmall, previous, remarks } = figure
  const counted = { kpi, variant: figure.variant, of: whose }
  const small = { n: denominator?.count ?? 0, least: smallSample }
  const byPerson = figureTold('byPersonOf', locale, { kpi: figure.title })
  const isStore = whose === ''
  return (
    <li className={cards.card} data-kpi={kpi} data-variant={figure.variant}>
      <div className={styles.head}>
        <h3 className={styles.title}>{of(title)}</h3>
        {figures.length > 1 && (
          <Select
            className={styles.select}
            size="small"
            aria-label={figureTold('variantOf', locale, { kpi: title })}
            value={figure.variant}
            onChange={(_, { value: chosen }) => onVariant(chosen)}
          >
            {figures.map((one) => (
              <option key={one.variant} value={one.variant}>
                {of(one.title)}
              </option>
            ))}
          </Select>
        )}
      </div>
      <p className={styles.value}>
        <span className={mergeClasses(styles.number, isSmall && shared.small)} data-value>
          {figureWords(value, unit, locale)}
        </span>
        {previous !== null && <span className={shared.small}>{previousWords(value, previous, unit, locale)}</span>}
      </p>
      <p className={styles.base}>
        {of(numerator.words)} <CountButton counted={{ ...counted, side: 'numerator' }} {...numerator} onOpen={onOpen} />
        {denominator && (
          <>
            {' ÷ '}
            {of(denominator.words)}{' '}
            <CountButton counted={{ ...counted, side: 'denominator' }} {...denominator} onOpen={onOpen} />
          </>
        )}
      </p>
      {isSmall && <p className={styles.remark}>{figureTold('small', locale, small)}</p>}
      {remarks.map((remark) => (
        <p key={remark.zh} className={styles.remark}>
          {of(remark)}
        </p>
      ))}
      <div className={styles.more}>
        <Disclosure
          open={isDefined}
          words={figureTold('definition', locale)}
          label={figureTold('definitionOf', locale, { kpi: title })}
          action="definition"
          onToggle={() => setDefined(!isDefined)}
        />
        {isStore && (
          <Disclosure
            open={hasPeople}
            words={figureTold('byPerson', locale)}
            label={byPerson}
            action="by-person"
            onToggle={() => setPeople(!hasPeople)}
          />
        )}
      </div>
      {isDefined && <p className={styles.definition}>{of(definition)}</p>}
      {isStore && hasPeople && (
        <PersonTable session={session} kpi={kpi} figure={figure} caption={byPerson} serial={serial} />
      )}
    </li>
  )
}
