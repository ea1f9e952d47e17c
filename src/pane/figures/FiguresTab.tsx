import { Button, makeStyles, Select, tokens } from '@fluentui/react-components'
import { useCallback, useState } from 'react'
import type { CellRef } from '../../model/workbook'
import type { Session } from '../../session/session'
import type { Outline } from '../../session/state'
import { Failed } from '../Failed'
import { Table48Regular } from '../icons'
import { useSpeech } from '../speech'
import { Standing } from '../Standing'
import { useAsked } from '../use-asked'
import { BalanceLines } from './BalanceLines'
import { CountedView } from './CountedView'
import { figureTold } from './figure-strings'
import { useFigureStyles } from './figure-styles'
import { KpiList } from './KpiList'
import { LackingList } from './LackingList'
import { monthWords } from './number-words'
import { StageTable } from './StageTable'
import { StatementList } from './StatementList'
import { useOpened } from './use-opened'

const useStyles = makeStyles({
  tab: {
    height: '100%',
    overflowY: 'auto',
    padding: '12px',
    boxSizing: 'border-box',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: '20px',
    alignContent: 'start',
  },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', gap: '4px 12px' },
  month: { fontWeight: tokens.fontWeightSemibold },
})

interface Props {
  readonly session: Session
  /** Null before the first check. */
  readonly outline: Outline | null
  readonly onReveal: (at: CellRef) => void
  readonly onReading: () => void
}

/** The figures of the month, of the store or of a consultant, each with what it rests on. */
export function FiguresTab({ session, outline, onReveal, onReading }: Props): React.JSX.Element {
  const { locale } = useSpeech()
  if (!outline)
    return (
      <Standing icon={<Table48Regular />} title={figureTold('figures', locale)}>
        {figureTold('afterCheck', locale)}
      </Standing>
    )
  if (outline.month === null)
    return (
      <Standing icon={<Table48Regular />} tone="bad" title={figureTold('noMonthTitle', locale)}>
        <p>{figureTold('noMonthBody', locale)}</p>
        <Button data-action="to-reading" onClick={onReading}>
          {figureTold('toReading', locale)}
        </Button>
      </Standing>
    )
  return <MonthFigures session={session} serial={outline.serial} onReveal={onReveal} />
}

interface MonthProps extends Pick<Props, 'session' | 'onReveal'> {
  readonly serial: number
}

function MonthFigures({ session, serial, onReveal }: MonthProps): React.JSX.Element {
  const styles = useStyles()
  const shared = useFigureStyles()
  const { locale } = useSpeech()
  const [whose, setWhose] = useState('')
  const { opened, open, close } = useOpened()
  const [variants, setVariants] = useState<ReadonlyMap<string, string>>(new Map())
  const ask = useCallback(() => session.figures(whose), [session, whose])
  const { answer: sheet, failed, again } = useAsked(ask, serial)
  if (opened)
    return (
      <CountedView
        session={session}
        opened={opened}
        serial={serial}
        back={figureTold('backToFigures', locale)}
        onReveal={onReveal}
        onBack={close}
      />
    )
  if (!sheet)
    return (
      <div className={styles.tab}>
        {failed ? (
          <Failed words={figureTold('failed', locale)} onAgain={again} />
        ) : (
          <p className={shared.quiet} role="status">
            {figureTold('loading', locale)}
          </p>
        )}
      </div>
    )
  const people = sheet.people.includes(whose) || whose === '' ? sheet.people : [whose, ...sheet.people]
  return (
    <div className={styles.tab} tabIndex={0} data-figures={sheet.of}>
      <div className={styles.head}>
        <span className={styles.month}>{sheet.month && monthWords(sheet.month, locale)}</span>
        {people.length > 0 && (
          <Select
            size="small"
            aria-label={figureTold('whose', locale)}
            value={whose}
            data-choose="whose"
            onChange={(_, { value }) => setWhose(value)}
          >
            {['', ...people].map((name) => (
              <option key={name} value={name}>
                {name === '' ? figureTold('store', locale) : name}
              </option>
            ))}
          </Select>
        )}
      </div>
      {sheet.balances.length > 0 && <BalanceLines balances={sheet.balances} />}
      <StageTable stages={sheet.stages} of={sheet.of} onOpen={open} />
      {sheet.statements.length > 0 && <StatementList key={sheet.of} statements={sheet.statements} />}
      <KpiList
        {...{ session, sheet, serial, variants }}
        onVariant={(kpi, variant) => setVariants(new Map([...variants, [kpi, variant]]))}
        onOpen={open}
      />
      {sheet.lacking.length > 0 && <LackingList lacking={sheet.lacking} />}
    </div>
  )
}
