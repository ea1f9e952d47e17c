import type { Context } from '../../model/context'
import type { View } from '../../model/rule'
import { summaryRemark, summarySource, type Counting, type Summary } from '../../model/summary'
import { text } from '../../model/text'
import { foremost } from '../facts/churn-highlights'
import { ofTheMonth } from '../facts/churn-sources'
import { groupOfKey, UNCLASSIFIED } from '../facts/loss-reasons'
import { chainStepOf, isContactCount } from '../facts/win-back-chain'
import { winBackClasses, winBackClassOf, winBackItems } from '../facts/win-back-outcomes'
import { boardFields, chainRemarks, lineActual, lineName, type BoardView } from '../facts/win-back-remarks'

/** Lines of the board that say a target, a rate or an amount are no outcomes. */
const noOutcome = /率|目标|金额|单价|单台|总结|预约确认(?:成功|数)|到店/u

/** 完成·获得确认预约: what a call came to, after its class; null for a line that is none. */
function outcomeKey({ values }: BoardView, entry: number): string | null {
  const [boardClass, item] = [values.boardClass?.at(entry) ?? null, values.boardItem?.at(entry) ?? null]
  const name = item ?? boardClass
  if (name === null || isContactCount(name) || chainStepOf(name)) return null
  const found = winBackClassOf(boardClass, item)
  if (found) return `${found}·${item ?? found}`
  return noOutcome.test(name) ? null : `${UNCLASSIFIED}·${name}`
}
/** 活动完成数 and the like count where the board has no finer outcomes: else calls would be counted twice. */
function keysOf(view: BoardView): (entry: number) => string | null {
  const fine = Array.from({ length: view.height }, (_, entry) => outcomeKey(view, entry))
  if (fine.some((key) => key !== null)) return (entry) => fine[entry] ?? null
  return (entry) => {
    const name = lineName(view, entry)
    if (name === null || !isContactCount(name)) return null
    const found = winBackClassOf(name, null)
    return found && `${found}·${found}`
  }
}

const read = (
  view: View<never>,
  context: Context,
  weight: (board: BoardView, entry: number) => number | null,
): Counting => {
  const board = view as unknown as BoardView
  const key = keysOf(board)
  const isOfMonth = ofTheMonth(view, context)
  return {
    row: key,
    counts: (entry) => isOfMonth && key(entry) !== null,
    weight: (entry) => weight(board, entry),
  }
}

const winBackBoard: Summary = {
  id: 'win-back-board',
  title: text('流失招揽汇总（结果与比率链）', 'Win-back campaign: outcomes and chain of rates'),
  definition: text(
    '招揽看板中每种结果的数：把每日的数相加，没有每日的数时取合计，再没有时取实际值；按完成、继续、放弃、预约失败分组，占比为占全部招揽结果的比例。比率链：预约确认率为预约确认除以招揽数，到店率为到店除以预约确认，到店消费率为消费台除以到店，消费单台金额为到店金额除以消费台；分母为0时写“-”。',
    'The numbers of every outcome on the board: its days added up, else its total, else the actual value; by class, with shares of all outcomes. The chain of rates: appointments by contacts, arrivals by appointments, customers by arrivals, and the amount by customers; divided by 0 there is a dash.',
  ),
  highlights: (result) => foremost(result, text('招揽结果', 'outcome')),
  told: summaryRemark({
    template: 'win-back-board',
    fields: [],
    optional: boardFields,
    say: (views, context) =>
      chainRemarks((views as unknown as readonly BoardView[]).filter((view) => ofTheMonth(view, context))),
  }),
  sheet: { id: 'win-back', title: text('流失招揽汇总', 'Win-back') },
  of: [
    summarySource({
      template: 'board-days',
      fields: ['boardCount'],
      optional: ['boardClass', 'boardItem'],
      read: (view, context) =>
        read(view as unknown as View<never>, context, (_, entry) => view.values.boardCount.at(entry)),
    }),
    summarySource({
      template: 'win-back-board',
      fields: [],
      optional: boardFields,
      either: ['boardTotal', 'kpiActual'],
      read: (view, context) => read(view as unknown as View<never>, context, lineActual),
    }),
  ],
  rows: {
    id: 'outcome',
    title: text('招揽结果', 'Outcome'),
    order: () => winBackItems.map((item) => `${winBackClassOf(null, item) ?? UNCLASSIFIED}·${item}`),
    group: { title: text('跟进类别', 'Class'), of: groupOfKey, order: winBackClasses },
  },
  unit: text('次', 'contacts'),
  measures: ['count', 'share', 'rank'],
  compared: true,
  source: ['S004'],
}

export default winBackBoard
