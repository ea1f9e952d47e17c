import { makeStyles, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { ChevronDown20Regular, ChevronRight20Regular } from './icons'

const useStyles = makeStyles({
  button: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr) auto',
    alignItems: 'center',
    gap: '4px',
    flexGrow: 1,
    minWidth: 0,
    padding: '2px 0',
    font: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'left',
    color: tokens.colorNeutralForeground1,
    background: 'none',
    border: 'none',
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusSmall,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  title: { overflowWrap: 'anywhere' },
})

interface Props {
  readonly open: boolean
  readonly tabIndex: 0 | -1
  readonly onToggle: () => void
  readonly title: ReactNode
  /** What stands at its end: counts. */
  readonly children: ReactNode
}

/** Folds what a row of the list heads. */
export function FoldButton({ open, tabIndex, onToggle, title, children }: Props): React.JSX.Element {
  const styles = useStyles()
  return (
    <button
      type="button"
      className={styles.button}
      data-row
      tabIndex={tabIndex}
      aria-expanded={open}
      onClick={onToggle}
    >
      {open ? <ChevronDown20Regular /> : <ChevronRight20Regular />}
      <span className={styles.title}>{title}</span>
      {children}
    </button>
  )
}
