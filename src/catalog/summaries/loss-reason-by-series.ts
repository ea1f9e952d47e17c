import { summarySource, type Summary } from '../../model/summary'
import { text } from '../../model/text'
import { isLossEntry, reasonFields, reasonGroup, reasonKeyOf, seriesKeyOf } from '../facts/loss-keys'
import { topSentence } from '../facts/top-rows'

const lossReasonBySeries: Summary = {
  id: 'loss-reason-by-series',
  title: text('战败原因汇总（原因×车型系列）', 'Loss reasons by model series'),
  definition: text(
    '流失表中战败日期在本月的全部记录（准战败、战败、失控）；原因先取“原因分类”，只写到大类、没有或不认识的按“战败原因”文字里的关键词归类，归不了的列“未归类”，空白列“未填”；占比为占该系列的比例。',
    'Every entry of the loss table dated in the month, of any kind; the reason is its category where that is known, made finer or found by key words in its text, else it stands as unclassified, or as blank; shares are of the series.',
  ),
  sheet: { id: 'loss-reasons', title: text('战败原因汇总', 'Loss reasons') },
  pivot: {
    title: text('战败原因透视', 'Loss reasons pivot'),
    beside: ['lossKind', 'consultant', 'lossDate'],
  },
  of: [
    summarySource({
      template: 'loss-analysis',
      fields: ['model', 'lossDate'],
      optional: reasonFields,
      either: reasonFields,
      within: 'lossDate',
      read: (view, context) => ({
        row: reasonKeyOf(view),
        column: seriesKeyOf(view, context),
        counts: isLossEntry(view),
      }),
    }),
  ],
  rows: { id: 'reason', title: text('战败原因', 'Loss reason'), group: reasonGroup },
  columns: { id: 'series', title: text('车型系列', 'Model series') },
  measures: ['count', 'columnShare', 'rank'],
  highlights: (result) => topSentence(result, 3),
  compared: true,
  source: ['S001', 'S000'],
}

export default lossReasonBySeries
