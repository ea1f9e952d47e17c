import { summarySource, UNFILLED, type Grouping, type Summary, type SummaryResult } from '../../model/summary'
import { text, type Text } from '../../model/text'
import { consultantKeyOf, isLossEntry, reasonFields, reasonGroup, reasonKeyOf } from '../facts/loss-keys'
import { sideOfKey } from '../facts/loss-reasons'
import { percent } from '../facts/top-rows'

const PROCESS = '销售流程'
/** S001's two sides, with what neither of them is. */
const sides: Grouping = {
  title: text('产品、价格还是流程', 'Product, price or process'),
  of: sideOfKey,
  order: ['产品', '价格', PROCESS, '外因'],
}
/** Fewer losses say nothing of a consultant. */
const LEAST = 5

const lossReasonByConsultant: Summary = {
  id: 'loss-reason-by-consultant',
  title: text('战败原因汇总（原因×顾问）', 'Loss reasons by consultant'),
  definition: text(
    '流失表中战败日期在本月的全部记录，原因的归类与“原因×车型系列”相同；占比为占该顾问的比例，“比全店”是它减去全店同一原因的占比（百分点）。产品、价格、销售流程按来源资料分，放弃购买、亲友推荐等列外因。',
    'Every entry of the loss table dated in the month, its reason told as in the summary by series; shares are of the consultant, and stand against the share that the reason has in the whole store. Product, price and process are parted as the source does.',
  ),
  sheet: { id: 'loss-reasons-by-consultant', title: text('战败原因×顾问', 'Loss reasons by consultant') },
  pivot: {
    title: text('战败原因×顾问透视', 'Loss reasons by consultant pivot'),
    beside: ['lossKind', 'model', 'lossDate'],
  },
  of: [
    summarySource({
      template: 'loss-analysis',
      fields: ['lossDate'],
      optional: [...reasonFields, 'consultant'],
      either: reasonFields,
      within: 'lossDate',
      read: (view) => ({ row: reasonKeyOf(view), column: consultantKeyOf(view), counts: isLossEntry(view) }),
    }),
  ],
  rows: { id: 'reason', title: text('战败原因', 'Loss reason'), group: reasonGroup },
  columns: { id: 'consultant', title: text('销售顾问', 'Consultant') },
  measures: ['count', 'columnShare', 'deviation', 'rank'],
  split: sides,
  highlights: processLines,
  compared: true,
  source: ['S000', 'S001'],
}

/** Whose losses come of the process more than the store's do. */
function processLines({ split, columns, columnTotals }: SummaryResult): readonly Text[] {
  const store = split?.rowTotals[split.rows.indexOf(PROCESS)]?.columnShare ?? 0
  return (split?.cells ?? []).flatMap(({ row, column, count, columnShare, deviation }): Text[] => {
    const losses = columnTotals[columns.indexOf(column)]?.count ?? 0
    if (row !== PROCESS || losses < LEAST || column === UNFILLED || (deviation ?? 0) <= 0) return []
    const [own, all] = [percent(columnShare), percent(store)]
    return [
      text(
        `${column}：${losses}条里销售流程原因${count}条，占${own}，全店${all}，请先看他的跟进和接待。`,
        `${column}: ${count} of ${losses} losses come of the sales process, ${own} against ${all} in the store: look at follow-up and reception first.`,
      ),
    ]
  })
}

export default lossReasonByConsultant
