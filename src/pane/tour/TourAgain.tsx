import { Button } from '@fluentui/react-components'
import { useSpeech } from '../speech'
import { useTourHere } from './tour'
import { tourWords } from './tour-words'

/** Starts the tour once more. */
export function TourAgain({ className }: { readonly className?: string }): React.JSX.Element {
  const { of } = useSpeech()
  const { start } = useTourHere()
  return (
    <Button className={className} data-action="tour-again" onClick={start}>
      {of(tourWords.again)}
    </Button>
  )
}
