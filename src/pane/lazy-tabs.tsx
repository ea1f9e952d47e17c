import { Component, lazy, Suspense, type ReactNode } from 'react'
import { ErrorCircle48Regular } from './icons'
import { useSpeech } from './speech'
import { Standing } from './Standing'

const loadFindings = () => import('./FindingsTab').then(({ FindingsTab }) => ({ default: FindingsTab }))
const loadReading = () => import('./ReadingTab').then(({ ReadingTab }) => ({ default: ReadingTab }))
const loadWrite = () => import('./WriteTab').then(({ WriteTab }) => ({ default: WriteTab }))

/** Fetched when first shown, so that the pane itself is there sooner. */
export const LazyFindingsTab = lazy(loadFindings)
export const LazyReadingTab = lazy(loadReading)
export const LazyWriteTab = lazy(loadWrite)

/** While a check runs, what shows its findings is fetched. */
export function expectFindings(): void {
  loadFindings().catch(() => undefined)
}

interface Props {
  readonly children: ReactNode
}

/** A tab that is fetched; where it cannot be, says so instead of taking the whole pane down. */
export function LazyTab({ children }: Props): React.JSX.Element {
  return (
    <Boundary>
      <Suspense fallback={null}>{children}</Suspense>
    </Boundary>
  )
}

class Boundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false }
  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true }
  }
  override render(): ReactNode {
    return this.state.failed ? <NotLoaded /> : this.props.children
  }
}

function NotLoaded(): React.JSX.Element {
  const { say } = useSpeech()
  return (
    <Standing icon={<ErrorCircle48Regular />} tone="bad" title={say('notLoadedTitle')}>
      <p role="alert">{say('notLoadedBody')}</p>
    </Standing>
  )
}
