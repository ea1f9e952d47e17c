import { lazy, Suspense, type ComponentProps } from 'react'
import type TourStrip from './TourStrip'
import { useTourHere } from './tour'

/** Without the tour the pane is whole, so that one that cannot be fetched is not missed. */
const nothing = (): { default: () => React.JSX.Element | null } => ({ default: () => null })
const LazyOffer = lazy(() => import('./TourOffer').catch(nothing))
const LazyStrip = lazy(() => import('./TourStrip').catch(nothing))

/** Offered where it was never seen. */
export function TourOfferPart(): React.JSX.Element | null {
  const { offered } = useTourHere()
  return offered ? (
    <Suspense fallback={null}>
      <LazyOffer />
    </Suspense>
  ) : null
}

export function TourPart(props: ComponentProps<typeof TourStrip>): React.JSX.Element | null {
  const { underway } = useTourHere()
  return underway ? (
    <Suspense fallback={null}>
      <LazyStrip {...props} />
    </Suspense>
  ) : null
}
