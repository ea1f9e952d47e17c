import { makeStyles, tokens } from '@fluentui/react-components'
import type { Counts } from '../model/report'
import { severities } from '../model/severity'
import { SeverityIcon } from './severity-look'

const useStyles = makeStyles({
  counts: { display: 'inline-flex', gap: '8px', whiteSpace: 'nowrap' },
  one: { display: 'inline-flex', alignItems: 'center', gap: '3px', fontVariantNumeric: 'tabular-nums' },
  number: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
})

/** How many of each level, those alone that there are. */
export function SeverityCounts({ counts }: { readonly counts: Counts }): React.JSX.Element {
  const styles = useStyles()
  return (
    <span className={styles.counts}>
      {severities
        .filter((severity) => counts[severity] > 0)
        .map((severity) => (
          <span key={severity} className={styles.one}>
            <SeverityIcon severity={severity} />
            <span className={styles.number}>{counts[severity]}</span>
          </span>
        ))}
    </span>
  )
}
