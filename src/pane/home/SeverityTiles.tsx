import { makeStyles, tokens } from '@fluentui/react-components'
import type { Counts } from '../../model/report'
import { severities, severityTitles, type Severity } from '../../model/severity'
import { numberWords } from '../figures/number-words'
import { SeverityIcon } from '../severity-look'
import { useSpeech } from '../speech'
import { homeTold } from './home-strings'

const useStyles = makeStyles({
  row: { display: 'grid', gridTemplateColumns: 'repeat(3, minmax(0, 1fr))', gap: '8px' },
  count: {
    display: 'grid',
    justifyItems: 'center',
    padding: '8px 4px',
    font: 'inherit',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
    ':disabled': { cursor: 'default', color: tokens.colorNeutralForeground3 },
  },
  number: {
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontVariantNumeric: 'tabular-nums',
  },
  name: { display: 'flex', flexWrap: 'wrap', justifyContent: 'center', alignItems: 'center', gap: '4px' },
})

interface Props {
  readonly counts: Counts
  readonly onChoose: (severity: Severity) => void
}

/** The counts by level, each a way to its findings. */
export function SeverityTiles({ counts, onChoose }: Props): React.JSX.Element {
  const styles = useStyles()
  const { of, locale } = useSpeech()
  return (
    <div className={styles.row} role="group" aria-label={homeTold('bySeverity', locale)}>
      {severities.map((severity) => (
        <button
          key={severity}
          type="button"
          className={styles.count}
          disabled={counts[severity] === 0}
          data-severity={severity}
          onClick={() => onChoose(severity)}
        >
          <strong className={styles.number}>{numberWords(counts[severity])}</strong>
          <span className={styles.name}>
            <SeverityIcon severity={severity} />
            <span aria-hidden>{of(severityTitles[severity])}</span>
          </span>
        </button>
      ))}
    </div>
  )
}
