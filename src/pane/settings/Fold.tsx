import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { useId, useState, type ReactNode } from 'react'
import { ChevronDown20Regular, ChevronRight20Regular } from '../icons'

const useStyles = makeStyles({
  heading: { margin: 0 },
  button: {
    display: 'flex',
    alignItems: 'center',
    gap: '4px',
    width: '100%',
    padding: '8px 4px 8px 0',
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: 'left',
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  top: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase400 },
  inner: { fontWeight: tokens.fontWeightRegular },
  icon: { flexShrink: 0, display: 'inline-flex' },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  note: {
    flexShrink: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  body: { padding: '4px 0 12px', display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '12px' },
})

interface Props {
  readonly name: string
  readonly title: string
  readonly note?: string | undefined
  readonly level: 2 | 3
  /** Open whatever the user did: while something is searched for. */
  readonly forced?: boolean
  readonly children: ReactNode
}

/** A heading that shows and hides what stands below it; nothing of it is made before it is open. */
export function Fold({ name, title, note, level, forced = false, children }: Props): React.JSX.Element {
  const styles = useStyles()
  const [chosen, setChosen] = useState(false)
  const id = useId()
  const open = chosen || forced
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <section data-fold={name}>
      <Heading className={styles.heading}>
        <button
          type="button"
          className={mergeClasses(styles.button, level === 2 ? styles.top : styles.inner)}
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={() => setChosen(!open)}
        >
          <span className={styles.icon} aria-hidden>
            {open ? <ChevronDown20Regular /> : <ChevronRight20Regular />}
          </span>
          <span className={styles.words}>{title}</span>
          {note && <span className={styles.note}>{note}</span>}
        </button>
      </Heading>
      {open && (
        <div id={id} className={styles.body}>
          {children}
        </div>
      )}
    </section>
  )
}
