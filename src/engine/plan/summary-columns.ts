import { measureTitle } from '../../model/measure-titles'
import type { CellStyle, SheetCell } from '../../model/sheet-content'
import type { Measure, Summary, SummaryFigures, SummaryResult } from '../../model/summary'
import { text, type Text } from '../../model/text'
import { cell } from './cells'

/** One column of figures under a key. */
export interface FigureColumn {
  readonly measure: Measure | 'before' | 'change'
  readonly title: Text
  readonly width: number
  at(figures: SummaryFigures | undefined, before?: SummaryFigures | null): SheetCell | null
  total(figures: SummaryFigures, before?: SummaryFigures | null): SheetCell | null
}

type Kind = 'number' | 'percent'
const totals: Readonly<Record<Kind, CellStyle>> = { number: 'total', percent: 'totalPercent' }
const POINTS = '+0.0%;-0.0%;0.0%'

function column(
  measure: FigureColumn['measure'],
  title: Text,
  kind: Kind,
  value: (figures: SummaryFigures, before: SummaryFigures | null) => number | string | null,
  { width = kind === 'percent' ? 9 : 8, format }: { readonly width?: number; readonly format?: string } = {},
): FigureColumn {
  const made = (of: number | string | null, style: CellStyle): SheetCell => ({
    ...cell(of, style),
    ...(format === undefined ? {} : { format }),
  })
  return {
    measure,
    title,
    width,
    at: (figures, before = null) => made(figures ? value(figures, before) : null, kind),
    total: (figures, before = null) => made(value(figures, before), totals[kind]),
  }
}

/** Of a base of 0, or of one that holds fewer than were counted, there is no rate, which is said so and no 0%. */
const rate = ({ rate: found, base }: SummaryFigures): number | string | null => found ?? (base === null ? null : '-')

const columnsOf = (summary: Summary, isTotal: boolean): readonly FigureColumn[] =>
  summary.measures.flatMap((measure): FigureColumn[] => {
    const title = measureTitle(summary, measure)
    switch (measure) {
      case 'count':
        return [column(measure, title, 'number', ({ count }) => count)]
      case 'base':
        return [column(measure, title, 'number', ({ base }) => base)]
      case 'rate':
        return [column(measure, title, 'percent', rate)]
      case 'sum':
        return [column(measure, title, 'number', ({ sum }) => sum, { width: 12, format: '#,##0.##' })]
      case 'median':
        return (summary.medians ?? []).map(({ id, title: own }) =>
          column(measure, own, 'number', ({ medians }) => medians[id] ?? null, { width: 10, format: '0.#' }),
        )
      case 'rank':
        return []
      case 'deviation':
        return isTotal ? [] : [column(measure, title, 'percent', ({ deviation }) => deviation, { format: POINTS })]
      case 'cumulativeShare':
        return isTotal ? [column(measure, title, 'percent', ({ cumulativeShare }) => cumulativeShare)] : []
      case 'columnShare':
        return [column(measure, title, 'percent', ({ columnShare }) => columnShare)]
      case 'rowShare':
        return isTotal ? [] : [column(measure, title, 'percent', ({ rowShare }) => rowShare)]
      case 'share': {
        const both = summary.measures.includes('columnShare')
        // Under every key it would make the table too wide to print.
        const isCrowded = summary.measures.some((other) => other === 'rate' || other === 'median')
        if (isTotal ? both : isCrowded) return []
        return [column(measure, title, 'percent', ({ share }) => share)]
      }
    }
  })

/** What stands under each key of the columns. */
export const columnFigures = (summary: Summary): readonly FigureColumn[] => columnsOf(summary, false)

/** What stands under 合计; with last month's counts where they are at hand. */
export const totalFigures = (summary: Summary, { before }: Pick<SummaryResult, 'before'>): readonly FigureColumn[] => [
  ...columnsOf(summary, true),
  ...(before
    ? [
        column('before', text('上月', 'Last month'), 'number', (_, then) => then?.count ?? 0),
        column('change', text('增减', 'Change'), 'number', (now, then) => now.count - (then?.count ?? 0), {
          format: '+0;-0;0',
        }),
      ]
    : []),
]
