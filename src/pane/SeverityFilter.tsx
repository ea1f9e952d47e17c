import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { Counts } from '../model/report'
import { severities, severityTitles, type Severity } from '../model/severity'
import { SeverityIcon } from './severity-look'
import { useSpeech } from './speech'

const useStyles = makeStyles({
  bar: { display: 'grid', gridTemplateColumns: 'repeat(3, 1fr)', gap: '8px' },
  count: {
    display: 'grid',
    justifyItems: 'start',
    gap: '2px',
    padding: '8px 10px',
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  off: {
    backgroundColor: 'transparent',
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground3,
    '& strong': { color: tokens.colorNeutralForeground3, textDecorationLine: 'line-through' },
  },
  number: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    color: tokens.colorNeutralForeground1,
  },
  name: { display: 'flex', alignItems: 'center', gap: '4px', fontSize: tokens.fontSizeBase200 },
})

interface Props {
  readonly counts: Counts
  readonly shown: readonly Severity[]
  readonly onChange: (shown: readonly Severity[]) => void
}

/** The counts, each a switch that shows or hides its level. */
export function SeverityFilter({ counts, shown, onChange }: Props): React.JSX.Element {
  const styles = useStyles()
  const { say, of } = useSpeech()
  const toggle = (severity: Severity): void =>
    onChange(severities.filter((one) => (one === severity) !== shown.includes(one)))
  return (
    <div className={styles.bar} role="group" aria-label={say('filterLabel')}>
      {severities.map((severity) => (
        <button
          key={severity}
          type="button"
          data-severity={severity}
          className={mergeClasses(styles.count, !shown.includes(severity) && styles.off)}
          aria-pressed={shown.includes(severity)}
          onClick={() => toggle(severity)}
        >
          <strong className={styles.number}>{counts[severity]}</strong>
          <span className={styles.name}>
            <SeverityIcon severity={severity} />
            <span aria-hidden>{of(severityTitles[severity])}</span>
          </span>
        </button>
      ))}
    </div>
  )
}
