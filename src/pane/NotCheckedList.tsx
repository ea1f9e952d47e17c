import { Button } from '@fluentui/react-components'
import type { MendingProps } from './lazy-mending'
import { useMendingStyles } from './mending-styles'
import { MendingHead } from './MendingHead'
import { problemTold } from './problem-strings'
import { useSpeech } from './speech'

/** Which rules could not be asked, each with the reason. */
export default function NotCheckedList({ outline, onBack, onReading, back }: MendingProps): React.JSX.Element {
  const styles = useMendingStyles()
  const { locale, of } = useSpeech()
  const { notChecked } = outline
  return (
    <section className={styles.view} data-not-checked>
      <MendingHead
        title={problemTold('notChecked', locale, { n: notChecked.length })}
        hint={problemTold('notCheckedHint', locale)}
        back={back}
        onBack={onBack}
      />
      <ul className={styles.list} tabIndex={0} aria-label={problemTold('notChecked', locale, { n: notChecked.length })}>
        {notChecked.map(({ code, title, reason }) => (
          <li key={`${code}|${reason.zh}`} className={styles.row}>
            <strong>
              {of(title)} <span className={styles.address}>{code}</span>
            </strong>
            <br />
            {of(reason)}
          </li>
        ))}
      </ul>
      {onReading && (
        <div className={styles.foot}>
          <Button size="small" data-action="how-read" onClick={onReading}>
            {problemTold('howRead', locale)}
          </Button>
        </div>
      )}
    </section>
  )
}
