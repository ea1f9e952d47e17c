import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { useState, type FocusEvent, type KeyboardEvent } from 'react'
import type { Measure, SummaryFigures } from '../../model/summary'
import type { SummaryCounted, SummaryView } from '../../session/summary-lines'
import { useSpeech } from '../speech'
import { countedKey } from '../figures/CountButton'
import { figuresOf, placeAfter, type Place } from './grid-places'
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
  const width = table.columns.length + 1
  const height = table.rows.length + 1
  const [[row, column], setPlace] = useState<Place>([0, 0])
  const active: Place = [Math.min(row, height - 1), Math.min(column, width - 1)]
  const grid = figuresOf(table)
  const most = Math.max(
    ...grid.slice(0, -1).flatMap((line) => line.slice(0, -1).map((one) => valueOf(one, measure) ?? 0)),
    0,
  )
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
  const shadeOf = (figures: SummaryFigures | undefined, isTotal: boolean): string | undefined => {
    const value = valueOf(figures, measure)
    if (shape !== 'heat' || isTotal || value === null || value <= 0 || most <= 0) return undefined
    return `color-mix(in srgb, ${tokens.colorBrandBackground} ${Math.round((value / most) * 40)}%, transparent)`
  }
  return (
    <div className={styles.box} data-sideways>
      <table className={styles.table} aria-label={caption} onKeyDown={onKeyDown} onFocus={onFocus} data-summary-table>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.head, styles.name, styles.corner)}>
              {of(view.rows)}
            </th>
            {table.columns.map((key) => (
              <th key={key} scope="col" className={styles.head}>
                {keyWords(key, locale)}
              </th>
            ))}
            <th scope="col" className={styles.head}>
              {summaryTold('total', locale)}
            </th>
          </tr>
        </thead>
        <tbody>
          {grid.map((line, at) => {
            const key = table.rows[at]
            return (
              <tr key={key ?? '='} className={key === undefined ? styles.total : ''}>
                <th scope="row" className={styles.name}>
                  {wordsOf(key)}
                </th>
                {line.map((figures, across) => {
                  const under = table.columns[across]
                  const isTotal = key === undefined || under === undefined
                  const counted = {
                    summary: view.id,
                    ...(key === undefined ? {} : { row: key }),
                    ...(under === undefined ? {} : { column: under }),
                  }
                  const value = measureWords(figures, measure)
                  const told = { row: wordsOf(key), column: wordsOf(under), value: value || '0' }
                  return (
                    <td
                      key={under ?? '='}
                      className={mergeClasses(styles.cell, isTotal && styles.total)}
                      style={{ backgroundColor: shadeOf(figures, isTotal) }}
                    >
                      <button
                        type="button"
                        className={styles.number}
                        tabIndex={at === active[0] && across === active[1] ? 0 : -1}
                        aria-label={summaryTold('cell', locale, told)}
                        data-place={`${at},${across}`}
                        data-counted={countedKey(counted)}
                        onClick={() => onOpen(counted, [wordsOf(key), wordsOf(under)].join(' · '), figures?.count ?? 0)}
                      >
                        {value}
                      </button>
                    </td>
                  )
                })}
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
