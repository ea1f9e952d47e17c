import { makeStyles, tokens } from '@fluentui/react-components'
import { HorizontalBarChart, VerticalBarChart } from '@fluentui/react-charts'

const useStyles = makeStyles({
  // The chart's own legend would come once a bar; ours stands above.
  bars: { '& .fui-hbc__legendContainer': { display: 'none' } },
})

export interface BarsPictureProps {
  readonly bars: readonly {
    readonly title: string
    /** As long as their values, one after the other. */
    readonly parts: readonly { readonly name: string; readonly value: number; readonly color: string }[]
  }[]
  readonly most: number
}

/** Lying bars on one scale, whole or in parts. */
export function BarsPicture({ bars, most }: BarsPictureProps): React.JSX.Element {
  const styles = useStyles()
  const data = bars.map(({ title, parts }) => {
    const rest = most - parts.reduce((sum, { value }) => sum + value, 0)
    const point = (legend: string, x: number, color: string) => ({
      legend,
      horizontalBarChartdata: { x, total: most },
      color,
    })
    const chartData = parts.map(({ name, value, color }) => point(name, value, color))
    return { chartTitle: title, chartData: rest > 0 ? [...chartData, point(' ', rest, 'transparent')] : chartData }
  })
  return (
    <div className={styles.bars}>
      <HorizontalBarChart data={data} chartDataMode="hidden" hideTooltip />
    </div>
  )
}

export interface CurvePictureProps {
  readonly points: readonly { readonly name: string; readonly value: number; readonly cumulative: number }[]
  readonly curve: string
  readonly width: number
  readonly height: number
}

/** Standing bars, and over them the cumulative share from 0 to 100%. */
export function CurvePicture({ points, curve, width, height }: CurvePictureProps): React.JSX.Element {
  const data = points.map(({ name, value, cumulative }) => ({
    x: name,
    y: value,
    legend: name,
    lineData: { y: cumulative * 100, useSecondaryYScale: true },
  }))
  return (
    <VerticalBarChart
      data={data}
      width={width}
      height={height}
      useSingleColor
      colors={[tokens.colorBrandBackground]}
      lineLegendText={curve}
      lineLegendColor={tokens.colorPaletteDarkOrangeBorderActive}
      secondaryYScaleOptions={{ yMinValue: 0, yMaxValue: 100 }}
      margins={{ top: 12, right: 36, bottom: 36, left: 36 }}
      yAxisTickCount={4}
      wrapXAxisLables
      roundCorners={false}
      hideLegend
      hideTooltip
      hideLabels
    />
  )
}
