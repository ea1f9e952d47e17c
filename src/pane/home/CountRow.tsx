import { makeStyles } from '@fluentui/react-components'
import type { Counts } from '../../model/report'
import { severities } from '../../model/severity'
import { numberWords } from '../figures/number-words'
import { ChevronRight20Regular } from '../icons'
import { SeverityIcon } from '../severity-look'
import { useHomeStyles } from './home-styles'

const useStyles = makeStyles({
  counts: { display: 'flex', gap: '8px', fontVariantNumeric: 'tabular-nums' },
  // One icon below the other, whatever the numbers.
  count: { display: 'inline-flex', alignItems: 'center', gap: '4px', minWidth: '44px' },
})

interface Props {
  readonly name: string
  readonly counts: Counts
  readonly onClick: () => void
}

/** How much there is of something, level by level; a button that leads to it. */
export function CountRow({ name, counts, onClick }: Props): React.JSX.Element {
  const shared = useHomeStyles()
  const styles = useStyles()
  return (
    <li>
      <button type="button" className={shared.row} data-count={name} onClick={onClick}>
        <span className={shared.name}>{name}</span>
        <span className={styles.counts}>
          {severities.map((severity) => (
            <span key={severity} className={styles.count}>
              {counts[severity] > 0 && (
                <>
                  <SeverityIcon severity={severity} />
                  {numberWords(counts[severity])}
                </>
              )}
            </span>
          ))}
        </span>
        <ChevronRight20Regular className={shared.go} aria-hidden />
      </button>
    </li>
  )
}
