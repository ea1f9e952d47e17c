import { Button, makeStyles } from '@fluentui/react-components'
import { ChevronDown20Regular, ChevronRight20Regular } from '../icons'

const useStyles = makeStyles({
  button: { minWidth: 'auto', marginLeft: '-6px', padding: '0 6px', fontWeight: 400 },
})

interface Props {
  readonly open: boolean
  readonly words: string
  /** Says what of, where the words alone do not. */
  readonly label?: string
  readonly action: string
  readonly onToggle: () => void
}

/** Shows and hides what stands below it. */
export function Disclosure({ open, words, label, action, onToggle }: Props): React.JSX.Element {
  const styles = useStyles()
  return (
    <Button
      className={styles.button}
      size="small"
      appearance="transparent"
      icon={open ? <ChevronDown20Regular /> : <ChevronRight20Regular />}
      aria-expanded={open}
      aria-label={label}
      data-action={action}
      onClick={onToggle}
    >
      {words}
    </Button>
  )
}
