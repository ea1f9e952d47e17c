import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'

const useStyles = makeStyles({
  track: {
    height: '4px',
    overflow: 'hidden',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground6,
    '@media (forced-colors: active)': { outline: '1px solid CanvasText' },
  },
  bar: {
    height: '100%',
    borderRadius: 'inherit',
    backgroundColor: tokens.colorCompoundBrandBackground,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
  },
  unknown: {
    width: '33%',
    animationName: { from: { transform: 'translateX(-100%)' }, to: { transform: 'translateX(300%)' } },
    animationDuration: '3s',
    animationIterationCount: 'infinite',
    animationTimingFunction: 'linear',
    '@media (prefers-reduced-motion: reduce)': { width: '100%', opacity: 0.5, animationName: 'none' },
  },
})

interface Props {
  /** 0 to 1; absent where nobody can tell. */
  readonly value: number | undefined
  readonly label: string
}

/** Fluent's ProgressBar brings its motions, three kilobytes at the first load; this has its looks. */
export function ProgressTrack({ value, label }: Props): React.JSX.Element {
  const styles = useStyles()
  const known = value === undefined ? {} : { 'aria-valuemin': 0, 'aria-valuemax': 1, 'aria-valuenow': value }
  return (
    <div className={styles.track} role="progressbar" aria-label={label} {...known}>
      <div
        className={mergeClasses(styles.bar, value === undefined && styles.unknown)}
        style={value === undefined ? undefined : { width: `${Math.min(1, value) * 100}%` }}
      />
    </div>
  )
}
