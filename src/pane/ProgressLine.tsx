import { makeStyles, tokens } from '@fluentui/react-components'
import type { SessionState } from '../session/state'
import { ProgressTrack } from './ProgressTrack'
import { useSpeech } from './speech'

const useStyles = makeStyles({
  line: { padding: '0 12px 8px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  quiet: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
})

/** What is being done, as a bar and as words; the words are also read aloud, a few times only. */
export function ProgressLine({ state }: { readonly state: SessionState }): React.JSX.Element {
  const styles = useStyles()
  const { say, of } = useSpeech()
  const { phase, progress, stale } = state
  const busy = phase === 'opening' || phase === 'checking' || phase === 'working'
  const words =
    phase === 'opening'
      ? progress
        ? of(progress.what)
        : say(state.can.open ? 'opening' : 'readingWorkbook')
      : phase === 'working'
        ? say('working')
        : progress
          ? say('checking', of(progress.what))
          : say('starting')
  const share = phase !== 'working' && progress ? progress.done / Math.max(1, progress.of) : undefined
  const spoken = !busy ? (stale ? say('stale') : '') : share === undefined ? words : `${Math.floor(share * 4) * 25}%`
  return (
    <div>
      {busy && (
        <div className={styles.line} data-progress>
          <ProgressTrack value={share} label={words} />
          {words}
        </div>
      )}
      {!busy && stale && (
        <div className={styles.line} data-stale>
          {say('stale')}
        </div>
      )}
      <div className={styles.quiet} aria-live="polite">
        {spoken}
      </div>
    </div>
  )
}
