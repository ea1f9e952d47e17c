import { Button } from '@fluentui/react-components'
import type { Session } from '../session/session'
import type { SessionState } from '../session/state'
import { chooseFile } from './choose-file'
import { quietly } from './quietly'
import { told } from './reading-strings'
import { useReadingStyles } from './reading-styles'
import { useSpeech } from './speech'

interface Props {
  readonly session: Session
  readonly previous: SessionState['previous']
  readonly ready: boolean
}

/** Last month's workbook: which is open, and the way to open one. */
export function PreviousLine({ session, previous, ready }: Props): React.JSX.Element {
  const styles = useReadingStyles()
  const { locale } = useSpeech()
  const open = async (): Promise<void> => {
    const file = await chooseFile('.xlsx,.xlsm,.xls')
    if (file) await session.openPrevious(new Uint8Array(await file.arrayBuffer()), file.name)
  }
  return (
    <section data-previous={previous?.fileName ?? ''}>
      <h2 className={styles.title}>{told('previous', locale)}</h2>
      <p className={styles.fact}>
        {previous ? [previous.fileName, previous.month].filter(Boolean).join(' · ') : told('previousNone', locale)}
      </p>
      <div className={styles.buttons}>
        <Button size="small" disabled={!ready} data-action="open-previous" onClick={() => quietly(open())}>
          {told(previous ? 'replacePrevious' : 'openPrevious', locale)}
        </Button>
        {previous && (
          <Button
            size="small"
            disabled={!ready}
            data-action="close-previous"
            onClick={() => quietly(session.closePrevious())}
          >
            {told('closePrevious', locale)}
          </Button>
        )}
      </div>
    </section>
  )
}
