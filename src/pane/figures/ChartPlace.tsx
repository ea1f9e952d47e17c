import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { Component, lazy, Suspense, type CSSProperties, type ReactNode } from 'react'
import type { BarPictureProps, FunnelPictureProps } from './charts'

const load = () => import('./charts')
const Funnel = lazy(() => load().then(({ FunnelPicture }) => ({ default: FunnelPicture })))
const Bar = lazy(() => load().then(({ BarPicture }) => ({ default: BarPicture })))

const useStyles = makeStyles({
  place: { overflow: 'hidden' },
  // One colour says nothing: in a high-contrast theme it is the system's.
  plain: { '& path, & rect': { '@media (forced-colors: active)': { fill: 'Highlight', stroke: 'Canvas' } } },
  // What one bar falls short of.
  bar: {
    '& rect + rect': { fill: tokens.colorNeutralBackground4 },
    '& rect + rect:last-child': { '@media (forced-colors: active)': { fill: 'Canvas' } },
  },
})

interface Props {
  readonly className?: string
  readonly style: CSSProperties
  readonly children: ReactNode
}

/** A picture of what stands beside it in words: passed over by keyboard and reader; where it cannot be fetched, it is not missed. */
export function ChartPlace({ className, style, children }: Props): React.JSX.Element {
  const styles = useStyles()
  return (
    <div className={mergeClasses(styles.place, className)} style={style} aria-hidden inert>
      <Silent>
        <Suspense fallback={null}>{children}</Suspense>
      </Silent>
    </div>
  )
}

class Silent extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  override state = { failed: false }
  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true }
  }
  override render(): ReactNode {
    return this.state.failed ? null : this.props.children
  }
}

export function FunnelChart(props: FunnelPictureProps): React.JSX.Element {
  const styles = useStyles()
  return (
    <ChartPlace className={styles.plain} style={{ width: props.width, height: props.height }}>
      <Funnel {...props} />
    </ChartPlace>
  )
}
export function BarChart(props: BarPictureProps): React.JSX.Element {
  const styles = useStyles()
  return (
    <ChartPlace className={mergeClasses(styles.plain, styles.bar)} style={{ height: 12 }}>
      <Bar {...props} />
    </ChartPlace>
  )
}
