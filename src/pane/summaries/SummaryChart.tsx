import { makeStyles, tokens } from '@fluentui/react-components'
import { lazy } from 'react'
import type { SummaryView } from '../../session/summary-lines'
import { ChartPlace } from '../figures/ChartPlace'
import { numberWords } from '../figures/number-words'
import { useSpeech } from '../speech'
import { keyWords, summaryTold } from './summary-strings'

const load = () => import('./summary-charts')
const Bars = lazy(() => load().then(({ BarsPicture }) => ({ default: BarsPicture })))
const Curve = lazy(() => load().then(({ CurvePicture }) => ({ default: CurvePicture })))

/** More bars than that are no picture in a pane. */
const MOST_BARS = 10
/** Pixels: a bar with its title. */
const BAR = 43
const CURVE = { width: 320, height: 200 }

const colors = [
  tokens.colorBrandBackground,
  tokens.colorPaletteBlueBorderActive,
  tokens.colorPaletteDarkOrangeBorderActive,
  tokens.colorPaletteBerryBorderActive,
  tokens.colorPaletteTealBorderActive,
  tokens.colorPaletteMarigoldBorderActive,
  tokens.colorPaletteLavenderBorderActive,
  tokens.colorPaletteBrownBorderActive,
  tokens.colorNeutralForeground3,
]

const useStyles = makeStyles({
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '2px 12px',
    margin: '0 0 6px',
    padding: 0,
    listStyle: 'none',
    fontSize: tokens.fontSizeBase200,
  },
  swatch: {
    display: 'inline-block',
    width: '10px',
    height: '10px',
    marginRight: '4px',
    '@media (forced-colors: active)': { forcedColorAdjust: 'none' },
  },
})

/** The table's counts as a picture; cells that are shaded need none. */
export function SummaryChart({ view }: { readonly view: SummaryView }): React.JSX.Element | null {
  const { locale, of } = useSpeech()
  const { table, shape } = view
  if (table.all.count === 0 || shape === 'heat') return null
  if (shape === 'curve') {
    const points = table.rows.map((key, at) => ({
      name: keyWords(key, locale),
      value: table.rowTotals[at]?.count ?? 0,
      cumulative: table.rowTotals[at]?.cumulativeShare ?? 0,
    }))
    const curve = view.measures.find(({ measure }) => measure === 'cumulativeShare')?.title[locale] ?? ''
    return (
      <ChartPlace style={{ height: CURVE.height + 30 }}>
        <Legend
          names={[
            { name: view.unit ? of(view.unit) : summaryTold('count', locale), color: colors[0] },
            { name: `${curve} (%)`, color: colors[2] },
          ]}
        />
        <div style={{ height: CURVE.height }}>
          <Curve points={points} curve={curve} {...CURVE} />
        </div>
      </ChartPlace>
    )
  }
  const inParts = shape === 'parts'
  const bars = table.rows.slice(0, MOST_BARS).map((row, at) => {
    const total = table.rowTotals[at]?.count ?? 0
    const parts = inParts
      ? table.columns.flatMap((column, across) => {
          const value = table.cells.find((cell) => cell.row === row && cell.column === column)?.count ?? 0
          return value > 0 ? [{ name: column, value, color: colors[across] ?? '' }] : []
        })
      : [{ name: row, value: total, color: colors[0] ?? '' }]
    return { title: `${keyWords(row, locale)}　${numberWords(total)}`, parts }
  })
  const most = Math.max(...table.rowTotals.map(({ count }) => count))
  return (
    <ChartPlace style={{ height: BAR * bars.length - 10 + (inParts ? 24 * Math.ceil(table.columns.length / 3) : 0) }}>
      {inParts && (
        <Legend names={table.columns.map((key, at) => ({ name: keyWords(key, locale), color: colors[at] }))} />
      )}
      <Bars bars={bars} most={most} />
    </ChartPlace>
  )
}

interface LegendProps {
  readonly names: readonly { readonly name: string; readonly color: string | undefined }[]
}

function Legend({ names }: LegendProps): React.JSX.Element {
  const styles = useStyles()
  return (
    <ul className={styles.legend}>
      {names.map(({ name, color }) => (
        <li key={name}>
          <span className={styles.swatch} style={{ backgroundColor: color }} />
          {name}
        </li>
      ))}
    </ul>
  )
}
