import { Button } from '@fluentui/react-components'
import { PAGE } from '../session/session'
import { mendingTold } from './mending-strings'
import { useMendingStyles } from './mending-styles'
import { useSpeech } from './speech'

/** The last row of a list of which not all is shown. */
export function MoreRow({ left, onMore }: { readonly left: number; readonly onMore: () => void }): React.JSX.Element {
  const styles = useMendingStyles()
  const { locale } = useSpeech()
  return (
    <li>
      <Button className={styles.more} size="small" onClick={onMore}>
        {mendingTold('more', locale, { n: Math.min(PAGE, left) })}
      </Button>
    </li>
  )
}
