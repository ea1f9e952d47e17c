import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { ProspectBalance } from '../../model/prospect-balance'
import { movesOf } from '../figures/balance-words'
import { figureTold } from '../figures/figure-strings'
import { CheckmarkCircle16Regular, ChevronRight20Regular, Warning16Filled } from '../icons'
import { useSpeech } from '../speech'
import { homeTold } from './home-strings'
import { useHomeStyles } from './home-styles'

const useStyles = makeStyles({
  row: { flexWrap: 'wrap' },
  state: { display: 'inline-flex', alignItems: 'center', gap: '4px', whiteSpace: 'nowrap' },
  even: { color: tokens.colorPaletteGreenForeground1 },
  apart: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  moves: { flexBasis: '100%', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
})

interface Props {
  readonly balances: readonly ProspectBalance[]
  readonly onFigures: () => void
}

/** The customer stock balance of each consultant, one line each; what does not add up stands out. */
export function BalanceRows({ balances, onFigures }: Props): React.JSX.Element {
  const shared = useHomeStyles()
  const styles = useStyles()
  const { locale } = useSpeech()
  return (
    <section aria-label={homeTold('balances', locale)}>
      <h2 className={shared.title}>{homeTold('balances', locale)}</h2>
      <ul className={shared.list}>
        {balances.map((balance) => {
          const { consultant, due, open } = balance
          const apart = Math.abs(due - open)
          const even = apart === 0
          return (
            <li key={consultant ?? ''}>
              <button
                type="button"
                className={mergeClasses(shared.row, styles.row)}
                data-balance={even ? 'even' : 'open'}
                onClick={onFigures}
              >
                <span className={shared.name}>{consultant ?? figureTold('store', locale)}</span>
                <span className={`${styles.state} ${even ? styles.even : styles.apart}`}>
                  {even ? <CheckmarkCircle16Regular aria-hidden /> : <Warning16Filled aria-hidden />}
                  {even ? homeTold('even', locale) : homeTold('apart', locale, { n: apart })}
                </span>
                <ChevronRight20Regular className={shared.go} aria-hidden />
                <span className={styles.moves}>
                  {movesOf(balance, locale)} = {even ? due : figureTold('unbalanced', locale, { due, open, k: apart })}
                </span>
              </button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
