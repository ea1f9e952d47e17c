import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { useEffect, useId, type FormEvent, type KeyboardEvent, type ReactNode, type RefObject } from 'react'
import type { FindingItem } from '../session/session'

const useStyles = makeStyles({
  form: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: '8px',
    padding: '10px 12px 12px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    boxShadow: tokens.shadow16,
    zIndex: 2,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  said: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  short: { display: '-webkit-box', WebkitLineClamp: 2, WebkitBoxOrient: 'vertical', overflow: 'hidden' },
  address: { fontFamily: tokens.fontFamilyMonospace, color: tokens.colorBrandForeground1, fontWeight: 600 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center' },
})

interface Props {
  /** `data-<name>-form`. */
  readonly name: 'accept' | 'note'
  readonly item: FindingItem
  readonly title: string
  readonly said: string
  /** Two lines of it at most. */
  readonly isShort?: boolean
  /** Takes the focus when the form opens. */
  readonly first: RefObject<HTMLElement | null>
  readonly buttons: ReactNode
  readonly children: ReactNode
  readonly onSubmit: () => Promise<void>
  readonly onCancel: () => void
}

/** A form about one finding, below the list; Escape leaves it. */
export function FormSheet(props: Props): React.JSX.Element {
  const { name, item, title, said, isShort, first, buttons, children, onSubmit, onCancel } = props
  const styles = useStyles()
  const heading = useId()
  useEffect(() => {
    first.current?.focus()
    // The list is shorter now.
    document.querySelector('[data-row][aria-current]')?.scrollIntoView?.({ block: 'nearest' })
  }, [item.id, first])
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    void onSubmit()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    onCancel()
  }
  return (
    <form
      className={styles.form}
      aria-labelledby={heading}
      {...{ [`data-${name}-form`]: true }}
      noValidate
      onSubmit={submit}
      onKeyDown={onKeyDown}
    >
      <h3 id={heading} className={styles.title}>
        {title}
      </h3>
      <p className={mergeClasses(styles.said, isShort && styles.short)}>
        <span className={styles.address}>{item.address}</span> {said}
      </p>
      {children}
      <div className={styles.buttons}>{buttons}</div>
    </form>
  )
}
