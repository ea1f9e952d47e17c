import type { View } from '../../model/rule'
import { summarySource, UNFILLED, type Counting, type Summary, type SummaryResult } from '../../model/summary'
import { text, type Text } from '../../model/text'
import { accidentResultFields, accidentResultKeyOf, accidentResults, LOST } from '../facts/accident-results'
import { percent } from '../facts/top-rows'

const AND = '·'
const optional = ['leadChannel', 'insurer', 'estimatedAmount', 'assessedAmount', ...accidentResultFields] as const
type LeadView = View<'accidentDate' | 'leadReceivedDate', (typeof optional)[number]>

function read(view: LeadView): Counting {
  const { leadChannel, insurer, estimatedAmount, assessedAmount } = view.values
  return {
    row(lead) {
      const [channel, company] = [leadChannel?.at(lead) ?? null, insurer?.at(lead) ?? null]
      return channel === null && company === null ? null : (channel ?? UNFILLED) + AND + (company ?? UNFILLED)
    },
    column: accidentResultKeyOf(view),
    amount: (lead) => estimatedAmount?.at(lead) ?? assessedAmount?.at(lead) ?? null,
  }
}

const accidentLeadResult: Summary = {
  id: 'accident-lead-result',
  title: text('事故车线索汇总（渠道×保险公司×结果）', 'Accident leads by channel, insurer and result'),
  definition: text(
    '本月的事故车线索（按事故日期，没有这一列的按收到线索日期）：线索渠道和保险公司×线索结果。结果写明失败、未回厂的列战败，成功、回厂的列成功，跟进、待定的列跟进中，其他照写；空白的看“车辆是否回厂”和战败原因。金额为预估维修金额，空白取定损金额；“战败”列的金额就是流失产值。',
    'Accident leads of the month by the day of the accident, or on which the lead came: channel and insurer by result, told by its words, else by whether the vehicle came in and by a reason for its loss. Amounts are the estimated repair, else the assessed one; what stands under lost is the turnover lost.',
  ),
  sheet: { id: 'accident-leads', title: text('事故车线索汇总', 'Accident leads') },
  pivot: {
    title: text('事故车线索透视', 'Accident leads pivot'),
    beside: ['consultant', 'lossReason', 'repairDestination', 'accidentDate'],
  },
  of: [
    summarySource({ template: 'accident-lead', fields: ['accidentDate'], optional, within: 'accidentDate', read }),
    summarySource({
      template: 'accident-lead',
      fields: ['leadReceivedDate'],
      optional,
      within: 'leadReceivedDate',
      read,
    }),
  ],
  rows: {
    id: 'channelAndInsurer',
    title: text('线索渠道·保险公司', 'Channel and insurer'),
    group: { title: text('线索渠道', 'Channel'), of: (key) => key.split(AND, 1)[0]! },
  },
  columns: { id: 'result', title: text('线索结果', 'Result'), order: () => accidentResults },
  measures: ['count', 'rowShare', 'sum'],
  amount: { title: text('预估维修金额', 'Estimated repair') },
  highlights: lostLine,
  source: ['S004', 'public'],
}

const yuan = (amount: number | null): string => (amount ?? 0).toFixed(0)

function lostLine({ cells, columns, columnTotals, all }: SummaryResult): readonly Text[] {
  const lost = columnTotals[columns.indexOf(LOST)]
  if (!lost) return []
  const [worst] = cells.filter(({ column }) => column === LOST).sort((a, b) => (b.sum ?? 0) - (a.sum ?? 0))
  const [share, sum] = [percent(lost.share), yuan(lost.sum)]
  const most = worst?.sum
    ? text(`，最多的是${worst.row}，${yuan(worst.sum)}元`, `, most of it at ${worst.row}: ${yuan(worst.sum)} yuan`)
    : text('', '')
  return [
    text(
      `战败${lost.count}条，占${share}（共${all.count}条），预估流失产值${sum}元${most.zh}。`,
      `${lost.count} of ${all.count} leads were lost (${share}), an estimated ${sum} yuan of turnover${most.en}.`,
    ),
  ]
}

export default accidentLeadResult
