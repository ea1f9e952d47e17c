import type { Context } from '../../model/context'
import { UNFILLED, type SummaryResult } from '../../model/summary'
import { text, type Text } from '../../model/text'
import { percent, topRows } from './top-rows'

/** The row that loses the greatest part of its owners, where they are enough to tell, and the one that loses most of all. */
export function weakest({ rows, rowTotals }: SummaryResult, of: Text, { settings }: Context): readonly Text[] {
  const lines = rows.flatMap((row, place) => {
    const figures = rowTotals[place]
    return figures && row !== UNFILLED && figures.count > 0 ? [{ row, ...figures }] : []
  })
  const [most] = lines.toSorted((one, other) => other.count - one.count)
  const [worst] = lines
    .filter(({ base, rate }) => rate !== null && (base ?? 0) >= settings.smallSample)
    .toSorted((one, other) => (other.rate ?? 0) - (one.rate ?? 0))
  return [
    ...(most && lines.length > 1 && most.share !== null
      ? [
          text(
            `流失最多的${of.zh}是“${most.row}”，${most.count}台，占${percent(most.share)}，先招揽这里。`,
            `Most are lost in the ${of.en} ${most.row}: ${most.count}, ${percent(most.share)} of all; begin there.`,
          ),
        ]
      : []),
    ...(worst?.rate && lines.length > 1
      ? [
          text(
            `流失率最高的${of.zh}是“${worst.row}”，保有${worst.base}台流失${worst.count}台，${percent(worst.rate)}。`,
            `The highest rate of the ${of.en}s has ${worst.row}: ${worst.count} of ${worst.base}, ${percent(worst.rate)}.`,
          ),
        ]
      : []),
  ]
}

/** The most frequent row, as a sentence, with its change since last month where that is at hand. */
export function foremost(result: SummaryResult, of: Text): readonly Text[] {
  const [most] = topRows(result, 1)
  if (!most) return []
  const share = percent(most.share)
  const change = most.change === null ? text('', '') : sinceThen(most.change)
  return [
    text(
      `最多的${of.zh}是“${most.row}”，${most.count}，占${share}${change.zh}。`,
      `The most frequent ${of.en} is ${most.row}: ${most.count}, ${share}${change.en}.`,
    ),
  ]
}

function sinceThen(more: number): Text {
  if (more === 0) return text('，和上月一样', ', as many as last month')
  return more > 0
    ? text(`，比上月多${more}`, `, ${more} more than last month`)
    : text(`，比上月少${-more}`, `, ${-more} fewer than last month`)
}
