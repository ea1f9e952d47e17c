import { makeStyles, tokens } from '@fluentui/react-components'
import { FunnelChart, HorizontalBarChart } from '@fluentui/react-charts'

const useStyles = makeStyles({
  // The numbers stand in the table beside it.
  funnel: {
    '& text': { display: 'none' },
    '& path': { stroke: tokens.colorNeutralBackground1, strokeWidth: '2px' },
  },
})

/** Fluent's funnel leaves a title's room above, and a tenth of its width at either side. */
const TITLE = 40
const DRAWN = 0.8

export interface FunnelPictureProps {
  readonly counts: readonly number[]
  readonly width: number
  readonly height: number
}

/** Stages of equal height, as wide as their counts. */
export function FunnelPicture({ counts, width, height }: FunnelPictureProps): React.JSX.Element {
  const styles = useStyles()
  const whole = width / DRAWN
  const data = counts.map((value, index) => ({ stage: String(index), value, color: tokens.colorBrandBackground }))
  return (
    <div className={styles.funnel} style={{ margin: `-${TITLE}px 0 0 -${(whole - width) / 2}px`, width: whole }}>
      <FunnelChart data={data} width={whole} height={height / DRAWN + TITLE} orientation="vertical" hideLegend />
    </div>
  )
}

export interface BarPictureProps {
  readonly value: number
  /** Where the bar would be full. */
  readonly most: number
  readonly isQuiet: boolean
}

/** One bar of several that share a scale. */
export function BarPicture({ value, most, isQuiet }: BarPictureProps): React.JSX.Element {
  const color = isQuiet ? tokens.colorNeutralForeground4 : tokens.colorBrandBackground
  const bar = { legend: '', horizontalBarChartdata: { x: value, total: most }, color }
  return <HorizontalBarChart data={[{ chartData: [bar] }]} chartDataMode="hidden" hideTooltip />
}
