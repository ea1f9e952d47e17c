import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'

const useStyles = makeStyles({
  box: { display: 'grid', justifyItems: 'center', gap: '4px', padding: '32px 24px', textAlign: 'center' },
  icon: { color: tokens.colorNeutralForeground3 },
  good: { color: tokens.colorPaletteGreenForeground1 },
  bad: { color: tokens.colorPaletteRedForeground1 },
  title: { margin: '8px 0 0', fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: 600 },
  body: { margin: 0, color: tokens.colorNeutralForeground2, maxWidth: '30em', textWrap: 'pretty' },
})

interface Props {
  readonly icon: ReactNode
  readonly tone?: 'good' | 'bad'
  readonly title: string
  readonly children: ReactNode
}

/** What the pane says when there is no list: nothing open, nothing found, nothing read. */
export function Standing({ icon, tone, title, children }: Props): React.JSX.Element {
  const styles = useStyles()
  return (
    <div className={styles.box} data-standing={tone ?? 'neutral'}>
      <span className={mergeClasses(styles.icon, tone && styles[tone])}>{icon}</span>
      <h2 className={styles.title}>{title}</h2>
      <div className={styles.body}>{children}</div>
    </div>
  )
}
