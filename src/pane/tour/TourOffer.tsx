import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { useSpeech } from '../speech'
import { useTourHere } from './tour'
import { tourWords } from './tour-words'

const useStyles = makeStyles({
  offer: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 8px',
    padding: '8px 12px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  words: { flexBasis: '100%', margin: 0 },
})

/** One line for who is new here; once answered it is shown no more. */
export default function TourOffer(): React.JSX.Element {
  const styles = useStyles()
  const { of } = useSpeech()
  const { start, end } = useTourHere()
  return (
    <section className={styles.offer} aria-label={of(tourWords.name)} data-tour-offer>
      <p className={styles.words}>{of(tourWords.offer)}</p>
      <Button size="small" data-action="tour-start" onClick={start}>
        {of(tourWords.start)}
      </Button>
      <Button size="small" appearance="subtle" data-action="tour-never" onClick={end}>
        {of(tourWords.never)}
      </Button>
    </section>
  )
}
