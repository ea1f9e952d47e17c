import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { useState, type FocusEvent, type KeyboardEvent } from 'react'
import type { Measure } from '../../model/summary'
import type { SummaryCounted, SummaryView } from '../../session/summary-lines'
import { useSpeech } from '../speech'
import { countedKey } from '../figures/CountButton'
import { linesOf, placeAfter, type GridCell, type Place } from './grid-places'
import { measureWords, valueOf } from './measure-words'
import { keyWords, summaryTold } from './summary-strings'

const useStyles = makeStyles({
  box: {
    overflowX: 'auto',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  table: { borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, minWidth: '100%' },
  head: {
    padding: '4px 6px',
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'right',
    verticalAlign: 'bottom',
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    minWidth: '44px',
    maxWidth: '96px',
    overflowWrap: 'anywhere',
  },
  name: {
    position: 'sticky',
    left: 0,
    zIndex: 1,
    padding: '4px 6px',
    maxWidth: '130px',
    minWidth: '72px',
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
    backgroundColor: tokens.colorNeutralBackground1,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  corner: { backgroundColor: tokens.colorNeutralBackground3 },
  cell: { padding: 0, textAlign: 'right', borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  total: { fontWeight: tokens.fontWeightSemibold },
  number: {
    width: '100%',
    padding: '4px 6px',
    font: 'inherit',
    fontVariantNumeric: 'tabular-nums',
    textAlign: 'right',
    color: 'inherit',
    background: 'none',
    border: 'none',
    cursor: 'pointer',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
})

interface Props {
  readonly view: SummaryView
  readonly measure: Measure
  readonly caption: string
  readonly onOpen: (counted: SummaryCounted, words: string, count: number) => void
}

/** Rows by columns with their totals; a number leads to its entries. One stop of the Tab key, the arrows move inside. */
export function SummaryTable({ view, measure, caption, onOpen }: Props): React.JSX.Element {
  const styles = useStyles()
  const { locale, of } = useSpeech()
  const { table, shape } = view
  const lines = linesOf(view, measure)
  const heads =
    view.columns === null
      ? view.measures.map(({ title }) => of(title))
      : [...table.columns.map((key) => keyWords(key, locale)), summaryTold('total', locale)]
  const [height, width] = [lines.length, heads.length]
  const [[row, column], setPlace] = useState<Place>([0, 0])
  const active: Place = [Math.min(row, height - 1), Math.min(column, width - 1)]
  const shaded = lines.flatMap(({ cells }) => cells.filter(({ isTotal }) => !isTotal))
  const most = Math.max(0, ...shaded.map(({ figures }) => valueOf(figures, measure) ?? 0))
  const wordsOf = (key: string | undefined): string =>
    key === undefined ? summaryTold('total', locale) : keyWords(key, locale)
  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>): void => {
    const next = placeAfter(event.key, active, [height, width])
    if (!next) return
    event.preventDefault()
    setPlace(next)
    event.currentTarget.querySelector<HTMLElement>(`[data-place="${next.join()}"]`)?.focus()
  }
  const onFocus = ({ target }: FocusEvent<HTMLElement>): void => {
    const [at, across] = (target.dataset.place ?? '').split(',').map(Number)
    if (at !== undefined && across !== undefined) setPlace([at, across])
  }
  const shadeOf = ({ figures, isTotal }: GridCell): string | undefined => {
    const value = valueOf(figures, measure)
    if (shape !== 'heat' || isTotal || value === null || value <= 0 || most <= 0) return undefined
    return `color-mix(in srgb, ${tokens.colorBrandBackground} ${Math.round((value / most) * 40)}%, transparent)`
  }
  return (
    <div className={styles.box}>
      <table className={styles.table} aria-label={caption} onKeyDown={onKeyDown} onFocus={onFocus} data-summary-table>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.head, styles.name, styles.corner)}>
              {of(view.rows)}
            </th>
            {heads.map((words, across) => (
              <th key={across} scope="col" className={styles.head}>
                {words}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ key, cells }, at) => (
            <tr key={key ?? '='} className={key === undefined ? styles.total : ''}>
              <th scope="row" className={styles.name}>
                {wordsOf(key)}
              </th>
              {cells.map((cell, across) => {
                const value = measureWords(cell.figures, cell.measure)
                const [named, under] = [wordsOf(key), heads[across] ?? '']
                const count = cell.figures?.count ?? 0
                return (
                  <td
                    key={cell.under}
                    className={mergeClasses(styles.cell, cell.isTotal && styles.total)}
                    style={{ backgroundColor: shadeOf(cell) }}
                  >
                    <button
                      type="button"
                      className={styles.number}
                      tabIndex={at === active[0] && across === active[1] ? 0 : -1}
                      aria-label={summaryTold('cell', locale, { row: named, column: under, value: value || '0' })}
                      aria-disabled={count === 0}
                      data-place={`${at},${across}`}
                      data-counted={countedKey(cell.counted)}
                      onClick={() =>
                        count > 0 && onOpen(cell.counted, view.columns ? `${named} · ${under}` : named, count)
                      }
                    >
                      {value}
                    </button>
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
