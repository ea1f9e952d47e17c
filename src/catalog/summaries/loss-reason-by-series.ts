import type { Summary } from '../../model/summary'
import { text } from '../../model/text'
import { groupOfKey, reasonKey, reasonOf, UNCLASSIFIED } from '../facts/loss-reasons'
import { seriesOf } from '../facts/model-series'

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
  of: 'loss-analysis',
  rows: {
    id: 'reason',
    title: text('战败原因', 'Loss reason'),
    fields: ['lossReason'],
    optional: ['lossReasonCategory'],
    key(view, row) {
      const category = view.values.lossReasonCategory?.at(row) ?? null
      const reason = view.values.lossReason?.at(row) ?? null
      if (category === null && reason === null) return null
      const found = reasonOf(category, reason)
      return found ? reasonKey(found) : UNCLASSIFIED
    },
    group: { title: text('原因大类', 'Reason group'), of: groupOfKey },
  },
  columns: {
    id: 'series',
    title: text('车型系列', 'Model series'),
    fields: ['model'],
    key(view, row, context) {
      const model = view.values.model?.at(row) ?? null
      return model === null ? null : seriesOf(model, context.profile)
    },
  },
  measures: ['count', 'columnShare', 'rank'],
  within: 'lossDate',
  source: ['S001', 'S000'],
}

export default lossReasonBySeries
