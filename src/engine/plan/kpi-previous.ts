import type { Figure } from '../../model/kpi'
import type { Report } from '../../model/report'
import type { SheetCell } from '../../model/sheet-content'
import { text } from '../../model/text'
import { a1 } from '../address'
import { cell, live, type Say } from './cells'
import { STORE } from './kpi-columns'

/** Which figure a line of the sheet is, or which side of one. */
export interface LineSource {
  readonly kpi: string
  readonly variant: string
  readonly side: 'value' | 'numerator' | 'denominator'
}

const headers = [text('上月全店', 'Store last month'), text('环比', 'Month on month')]

/** Two columns where last month's workbook is at hand: the store's figure then, and the change since. */
export interface PreviousColumns {
  readonly headers: readonly string[]
  cells(source: LineSource, row: number, now: SheetCell | undefined): readonly SheetCell[]
}

export function previousColumns({ previousFigures, context }: Report, at: number, say: Say): PreviousColumns {
  if (previousFigures.length === 0) return { headers: [], cells: () => [] }
  return {
    headers: headers.map(say),
    cells({ kpi, variant, side }, row, now) {
      const figure = previousFigures.find((one) => one.kpi === kpi && one.variant === variant && one.of === '')
      const before = figure?.[side] ?? null
      return [
        { value: before, ...lookOf(now, figure, context.settings.smallSample) },
        changeCell(now, before, a1(row, STORE), a1(row, at)),
      ]
    },
  }
}

/** The look of the cell that it is compared with; faint where its own base was small. */
export function lookOf(now: SheetCell | null | undefined, before: Figure | undefined, smallSample: number) {
  const isShare = now?.style === 'percent' || now?.style === 'faintPercent'
  const base = before?.denominator ?? 0
  const share = base > 0 && base < smallSample ? 'faintPercent' : 'percent'
  return {
    style: isShare ? share : (now?.style ?? 'number'),
    ...(now?.format === undefined ? {} : { format: now.format }),
  } as const
}

/** The change from one cell to another; nothing where there is no figure of last month. */
export function changeCell(
  now: SheetCell | null | undefined,
  before: number | null,
  there: string,
  then: string,
): SheetCell {
  if (before === null) return cell(null, 'percent')
  const change = typeof now?.value === 'number' && before ? now.value / before - 1 : '-'
  return live(`IF(COUNT(${there},${then})<2,"-",IF(${then}=0,"-",${there}/${then}-1))`, change, 'percent')
}
