import { summarySource, type Summary } from '../../model/summary'
import { text } from '../../model/text'
import { destinationGroup, destinationKeyOf } from '../facts/destination-keys'
import { isLossEntry, seriesKeyOf } from '../facts/loss-keys'
import { topSentence } from '../facts/top-rows'

const lossDestination: Summary = {
  id: 'loss-destination',
  title: text('战败去向汇总（去向×本品车型）', 'Bought instead, by own model'),
  definition: text(
    '流失表中战败日期在本月、类别为“战败”的记录（没有类别列的全部计入）：买了什么×原来看的车型系列。去向按所写的品牌车型，写法去掉空格、不分大小写；本品牌的车或“他店”列“本品牌他店”，“竞品”“不明”之类列“不明”，空白列“未填”。',
    'Entries of the loss table dated in the month whose kind is lost (all where there is no such column): what was bought, by the series that the customer came for. Spellings are joined across spaces and case; own models and other shops of the make stand as one, words that name nothing as unknown, blanks as blank.',
  ),
  sheet: { id: 'loss-destinations', title: text('战败去向汇总', 'Bought instead') },
  pivot: {
    title: text('战败去向透视', 'Bought instead pivot'),
    beside: ['consultant', 'lossDealer', 'lossDate'],
  },
  of: [
    summarySource({
      template: 'loss-analysis',
      fields: ['lossDestination', 'model', 'lossDate'],
      optional: ['lossKind'],
      within: 'lossDate',
      read(view, context) {
        const isEntry = isLossEntry(view)
        const { lossKind } = view.values
        return {
          row: destinationKeyOf(view, context),
          column: seriesKeyOf(view, context),
          counts: (entry) => isEntry(entry) && (!lossKind || lossKind.at(entry) === '战败'),
        }
      },
    }),
  ],
  rows: { id: 'destination', title: text('战败去向', 'Bought instead'), group: destinationGroup },
  columns: { id: 'series', title: text('车型系列', 'Model series') },
  measures: ['count', 'columnShare', 'rank'],
  highlights: (result) => topSentence(result, 3),
  compared: true,
  source: ['S002'],
}

export default lossDestination
