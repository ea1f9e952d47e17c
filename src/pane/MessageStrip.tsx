import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { useId, type ReactNode } from 'react'
import { CheckmarkCircle16Regular, Info16Filled, Warning16Filled } from './icons'

const useStyles = makeStyles({
  strip: {
    display: 'flex',
    flexShrink: 0,
    gap: '8px',
    margin: '0 12px 8px',
    padding: '7px 4px 7px 12px',
    minWidth: 0,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  success: {
    borderTopColor: tokens.colorStatusSuccessBorder1,
    borderRightColor: tokens.colorStatusSuccessBorder1,
    borderBottomColor: tokens.colorStatusSuccessBorder1,
    borderLeftColor: tokens.colorStatusSuccessBorder1,
    backgroundColor: tokens.colorStatusSuccessBackground1,
  },
  warning: {
    borderTopColor: tokens.colorStatusWarningBorder1,
    borderRightColor: tokens.colorStatusWarningBorder1,
    borderBottomColor: tokens.colorStatusWarningBorder1,
    borderLeftColor: tokens.colorStatusWarningBorder1,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  icon: { flexShrink: 0, display: 'inline-flex', paddingTop: '2px', color: tokens.colorNeutralForeground3 },
  successIcon: { color: tokens.colorStatusSuccessForeground1 },
  warningIcon: { color: tokens.colorStatusWarningForeground3 },
  body: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere', paddingRight: '8px' },
})

const icons = { success: CheckmarkCircle16Regular, warning: Warning16Filled, info: Info16Filled } as const

interface Props {
  readonly intent: keyof typeof icons
  readonly children: ReactNode
  /** A button at its end. */
  readonly action?: ReactNode
  readonly 'data-notice'?: string
  readonly 'data-remark'?: string
}

/** Fluent's MessageBar brings its motions, four kilobytes at the first load; this has its looks. */
export function MessageStrip({ intent, children, action, ...marks }: Props): React.JSX.Element {
  const styles = useStyles()
  const body = useId()
  const Icon = icons[intent]
  const [strip, icon] =
    intent === 'info'
      ? []
      : intent === 'success'
        ? [styles.success, styles.successIcon]
        : [styles.warning, styles.warningIcon]
  return (
    <div className={mergeClasses(styles.strip, strip)} role="group" aria-labelledby={body} {...marks}>
      <span className={mergeClasses(styles.icon, icon)}>
        <Icon aria-hidden />
      </span>
      <div id={body} className={styles.body}>
        {children}
      </div>
      {action && <span>{action}</span>}
    </div>
  )
}
