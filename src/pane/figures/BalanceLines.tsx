import { makeStyles, tokens } from '@fluentui/react-components'
import type { ProspectBalance } from '../../model/prospect-balance'
import { useSpeech } from '../speech'
import { movesOf } from './balance-words'
import { figureTold } from './figure-strings'
import { useFigureStyles } from './figure-styles'

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: '4px' },
  line: { fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  name: { fontWeight: tokens.fontWeightSemibold, marginRight: '6px' },
  wrong: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
})

/** The customer stock balance of each consultant, one line each; what does not add up stands out. */
export function BalanceLines({ balances }: { readonly balances: readonly ProspectBalance[] }): React.JSX.Element {
  const shared = useFigureStyles()
  const styles = useStyles()
  const { locale } = useSpeech()
  return (
    <section aria-label={figureTold('balances', locale)} data-balances>
      <h2 className={shared.title}>{figureTold('balances', locale)}</h2>
      <ul className={styles.list}>
        {balances.map((balance) => {
          const { consultant, due, open } = balance
          const data = { due, open, k: Math.abs(due - open) }
          return (
            <li key={consultant ?? ''} className={styles.line} data-balance={due === open ? 'even' : 'open'}>
              <span className={styles.name}>{consultant ?? figureTold('store', locale)}</span>
              {movesOf(balance, locale)} ={' '}
              <span className={due === open ? '' : styles.wrong}>
                {figureTold(due === open ? 'balanced' : 'unbalanced', locale, data)}
              </span>
            </li>
          )
        })}
      </ul>
      {balances.some(({ byCards }) => byCards) && <p className={shared.hint}>{figureTold('byCards', locale)}</p>}
    </section>
  )
}
