import type { Context } from '../../model/context'
import type { Summary, SummaryFeed, SummaryResult } from '../../model/summary'
import { text, type Text } from '../../model/text'

/** What stands below a summary: what came to its total and what was left, what to look at, which sheets, and the definition. */
export const summaryNotes = (summary: Summary, result: SummaryResult, context: Context): readonly Text[] => [
  restLine(summary, result),
  ...(summary.highlights?.(result, context) ?? []),
  ...result.told,
  ...(result.baseReason
    ? [text(`没有比率：${result.baseReason.zh}。`, `There are no rates: ${result.baseReason.en}.`)]
    : []),
  ...(result.aboveBase ? [result.aboveBase] : []),
  ...fromLine(result),
  ...result.definition,
]

function restLine({ rows, columns, unit }: Summary, { total, counted, unfilled, left }: SummaryResult): Text {
  const one = unit ?? text('条', 'entries')
  const blanks = [
    text(`${rows.title.zh}未填${unfilled.rows}条`, `${rows.title.en} blank in ${unfilled.rows}`),
    ...(columns
      ? [text(`${columns.title.zh}未填${unfilled.columns}条`, `${columns.title.en} blank in ${unfilled.columns}`)]
      : []),
  ]
  const out = [
    text(`其他月份${left.otherMonth}条`, `${left.otherMonth} of other months`),
    text(`日期不明${left.undated}条`, `${left.undated} without a readable date`),
    ...(left.unreadable > 0
      ? [text(`数量空白或读不出${left.unreadable}条`, `${left.unreadable} of blank or unreadable number`)]
      : []),
  ]
  const of = unit ? text(`（${counted}条记录）`, ` (in ${counted} entries)`) : text('', '')
  const uncounted =
    left.notCounted > 0
      ? text(`不属于统计对象${left.notCounted}条。`, ` Not what is counted: ${left.notCounted}.`)
      : text('', '')
  return text(
    `共${total}${one.zh}${of.zh}；${blanks.map(({ zh }) => zh).join('，')}；另有${out.map(({ zh }) => zh).join('、')}未计入。${uncounted.zh}`,
    `${total} ${one.en}${of.en}; ${blanks.map(({ en }) => en).join(', ')}; left out: ${out.map(({ en }) => en).join(', ')}.${uncounted.en}`,
  )
}

/** Which sheets were read, where several were, or a base of its own. */
function fromLine({ from, baseFrom }: SummaryResult): readonly Text[] {
  const named = (feeds: readonly SummaryFeed[]): Text => ({
    zh: feeds.map(({ sheetName, entries }) => `“${sheetName}”${entries}条`).join('、'),
    en: feeds.map(({ sheetName, entries }) => `${sheetName} (${entries})`).join(', '),
  })
  const [read, base] = [named(from), named(baseFrom)]
  const hasOwnBase = baseFrom.length > 0 && baseFrom.some(({ table }, place) => table !== from[place]?.table)
  if (from.length < 2 && !hasOwnBase) return []
  const below = hasOwnBase ? text(`；基数取自${base.zh}`, `; the base is of ${base.en}`) : text('', '')
  return [text(`取自${read.zh}${below.zh}。`, `Read from ${read.en}${below.en}.`)]
}
