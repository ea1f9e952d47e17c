import { UNFILLED, type Summary, type SummaryFigures, type SummaryTable } from '../../model/summary'
import { measureTitle } from '../../model/measure-titles'
import { text, type Text } from '../../model/text'

/** More were counted than there are: the list that the base is taken from is not whole, and a rate would be above 100%. */
export const isAboveBase = (count: number, base: number): boolean => count > base + 1e-9

const BETWEEN = '·'
/** How many rows, columns and cells have no rate for that reason, with the first of them; null where none has. Of what is blank nobody expects a base. */
export function aboveBase(summary: Summary, table: SummaryTable): Text | null {
  const { base } = summary
  if (!base) return null
  const { rows, columns, cells, rowTotals, columnTotals, all } = table
  const total = text('合计', 'the total')
  const found = [
    { at: total, of: all },
    ...rowTotals.map((of, place) => ({ at: same(rows[place]!), of })),
    ...columnTotals.map((of, place) => ({ at: same(columns[place]!), of })),
    ...cells.map((of) => ({ at: same(`${of.row}${BETWEEN}${of.column}`), of })),
  ].filter(
    ({ at, of: { count, base: of } }) =>
      of !== null && isAboveBase(count, of) && (of > 0 || !at.zh.split(BETWEEN).includes(UNFILLED)),
  )
  const [first] = found
  if (!first) return null
  const { at, of } = first
  const { zh, en } = measureTitle(summary, 'count')
  return text(
    `${found.length}处没有比率，写“-”：${zh}大于${base.title.zh}（如${at.zh}：${of.count}比${figure(of)}），比率会超过100%。算${base.title.zh}的名单多半不全，或两边写法不一，请核对。`,
    `${found.length} rates are left out as “-”: “${en}” is above “${base.title.en}” (${at.en}: ${of.count} to ${figure(of)}), which would be above 100%. The list behind the base is likely not whole, or the two are written differently: please verify.`,
  )
}

const same = (words: string): Text => text(words, words)
const figure = ({ base }: SummaryFigures): string => String(Math.round((base ?? 0) * 100) / 100)
