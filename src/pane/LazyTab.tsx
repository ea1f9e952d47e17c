import { Component, Suspense, type ReactNode } from 'react'
import { ErrorCircle48Regular } from './icons'
import { useSpeech } from './speech'
import { Standing } from './Standing'

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
