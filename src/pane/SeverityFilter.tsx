import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { Counts } from '../model/report'
import { severities, severityTitles, type Severity } from '../model/severity'
import { SeverityIcon } from './severity-look'
import { useSpeech } from './speech'

const useStyles = makeStyles({
  bar: { display: 'grid', gridTemplateColumns: 'repeat(3, auto)', gap: '6px' },
  count: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'center',
    columnGap: '6px',
    minHeight: '32px',
    padding: '2px 4px',
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
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorNeutralForeground1,
  },
  name: { fontSize: tokens.fontSizeBase200 },
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
          <SeverityIcon severity={severity} />
          <strong className={styles.number}>{counts[severity]}</strong>
          <span className={styles.name} aria-hidden>
            {of(severityTitles[severity])}
          </span>
        </button>
      ))}
    </div>
  )
}
