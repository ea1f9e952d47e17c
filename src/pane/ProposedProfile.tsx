import { Button, mergeClasses } from '@fluentui/react-components'
import type { Session } from '../session/session'
import type { Outline } from '../session/state'
import { quietly } from './quietly'
import { told } from './reading-strings'
import { useReadingStyles } from './reading-styles'
import { useSpeech } from './speech'

interface Props {
  readonly session: Session
  readonly proposed: NonNullable<Outline['proposed']>
  readonly current: Outline['profile']
  readonly ready: boolean
}

/** Another maker's profile that the workbook points to, with its evidence: taken, or declined for good. */
export function ProposedProfile({ session, proposed, current, ready }: Props): React.JSX.Element {
  const styles = useReadingStyles()
  const { locale, of } = useSpeech()
  const { id, title, evidence, sameLevels } = proposed
  return (
    <section className={mergeClasses(styles.card, styles.asked)} data-proposed={id}>
      <span className={styles.name}>{told('profileProposed', locale, { title })}</span>
      {[...evidence.map(of), ...(sameLevels ? [] : [told('otherLevels', locale)])].map((words) => (
        <p key={words} className={styles.fact}>
          {words}
        </p>
      ))}
      <div className={styles.buttons}>
        <Button
          size="small"
          disabled={!ready}
          data-action="use-profile"
          onClick={() => quietly(session.setProfile(id))}
        >
          {told('useProfile', locale, { title })}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          disabled={!ready}
          data-action="keep-profile"
          onClick={() => quietly(session.setProfile(current.id))}
        >
          {told('keepProfile', locale, { title: current.title })}
        </Button>
      </div>
    </section>
  )
}
