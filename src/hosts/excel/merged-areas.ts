import type { Span } from '../../model/sheet-content'
import { parseRectangle } from '../file/reference'
import { refusalOf } from './faults'

/** Of more merged areas at once Excel tells nothing (Range.getMergedAreasOrNullObject). */
const comma = /,(?=(?:[^']*'[^']*')*[^']*$)/

/** `'3月'!A1:B2,'3月'!C1:C2` as spans. */
export const spansOf = (address: string): readonly Span[] =>
  address.split(comma).flatMap((one): readonly Span[] => {
    const area = parseRectangle(one.slice(one.lastIndexOf('!') + 1).trim())
    return area ? [[area.top, area.left, area.bottom - area.top + 1, area.right - area.left + 1]] : []
  })

export const loadMerged = (range: Excel.Range): Excel.RangeAreas =>
  range.getMergedAreasOrNullObject().untrack().load('address')

export const mergedIn = (areas: Excel.RangeAreas): readonly Span[] => (areas.isNullObject ? [] : spansOf(areas.address))

/** The merged areas of a sheet of which there are too many to ask for at once. */
export async function mergedByHalves(
  context: Excel.RequestContext,
  sheet: string,
  [row, column, height, width]: Span,
): Promise<readonly Span[]> {
  const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, height, width).untrack()
  const areas = loadMerged(range)
  try {
    await context.sync()
    return mergedIn(areas)
  } catch (error) {
    if (height === 1) throw refusalOf(error)
    const half = height >> 1
    const upper = await mergedByHalves(context, sheet, [row, column, half, width])
    const lower = await mergedByHalves(context, sheet, [row + half, column, height - half, width])
    return distinct([...upper, ...lower])
  }
}

const distinct = (spans: readonly Span[]): readonly Span[] => [
  ...new Map(spans.map((span) => [span.join(), span])).values(),
]
