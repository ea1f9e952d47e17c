import type { Context } from '../../model/context'
import { summarySource, UNFILLED, type Summary, type SummaryResult } from '../../model/summary'
import { text, type Text } from '../../model/text'
import { cardMonthFields, isInStock, isLostInMonth } from '../facts/cards-of-month'
import { percent } from '../facts/top-rows'

const lossByRegionAndSource: Summary = {
  id: 'loss-by-region-and-source',
  title: text('战败区域汇总（区域×信息来源）', 'Losses by district and source'),
  definition: text(
    '意向客户管理卡上结果为战败或失控、战败日期在本月的卡；基数为管理卡总数（本月末前建立、月初前没有战败也没有成交的卡）；战败率＝战败卡数÷管理卡总数，占比为占全部战败卡的比例。',
    'Prospect cards lost in the month, to a rival or out of sight; the base is the card stock: cards made by the month’s end and neither lost nor sold before it. The rate is lost cards by stock, the share is of all lost cards.',
  ),
  sheet: { id: 'losses-by-region', title: text('战败区域汇总', 'Losses by district') },
  pivot: {
    title: text('战败区域透视', 'Losses by district pivot'),
    beside: ['consultant', 'model', 'status', 'lossDate'],
  },
  of: [
    summarySource({
      template: 'prospect-card',
      fields: ['district', 'createdDate', 'lossDate'],
      optional: ['source', ...cardMonthFields],
      read(view, context) {
        const inStock = isInStock(view, context)
        return {
          row: (card) => view.values.district.at(card),
          column: (card) => view.values.source?.at(card) ?? null,
          counts: isLostInMonth(view, context),
          base: (card) => (inStock(card) ? 1 : 0),
        }
      },
    }),
  ],
  rows: { id: 'district', title: text('区域', 'District') },
  columns: { id: 'source', title: text('信息来源', 'Source') },
  unit: text('张', 'cards'),
  measures: ['count', 'base', 'rate', 'share'],
  base: { title: text('卡数', 'Cards') },
  highlights: weakest,
  compared: true,
  source: ['S001', 'inferred'],
}

/** The district that loses most of its cards, among those with enough of them. */
function weakest({ rows, rowTotals, all }: SummaryResult, { settings }: Context): readonly Text[] {
  const districts = rows
    .map((row, place) => ({ row, ...rowTotals[place]! }))
    .filter(
      ({ row, rate, base, count }) =>
        row !== UNFILLED && rate !== null && count > 0 && (base ?? 0) >= settings.smallSample,
    )
  const [worst] = districts.sort((a, b) => (b.rate ?? 0) - (a.rate ?? 0))
  if (!worst || districts.length < 2) return []
  const { row, rate, count, base } = worst
  return [
    text(
      `战败率最高的是${row}：${percent(rate)}（${count}/${base}），全店${percent(all.rate)}。`,
      `${row} loses most of its cards: ${percent(rate)} (${count}/${base}), against ${percent(all.rate)} in the store.`,
    ),
  ]
}

export default lossByRegionAndSource
