import { foldWord } from '../../model/fold'
import { tableRule } from '../../model/rule'
import { text, type Data } from '../../model/text'
import { entryFields, isEmptyEntry } from '../facts/empty-entries'
import { knownReason } from '../facts/loss-reasons'
import { customerAt } from '../facts/prospects'
import { reasonTree } from '../reasons'

/** The groups of S001 and of the dealers' own sheets, that no single reason stands for. */
const groups = new Set(
  '外因 外部原因 客观原因 客户原因 市场原因 产品/价格原因 产品价格原因 销售流程原因 流程原因 流程 同品牌异经销商 异品牌异经销商'.split(
    ' ',
  ),
)
const isListed = (category: string): boolean =>
  groups.has(foldWord(category)) ||
  [category, ...category.split(/[/、，,;；+]/)].some((word) => knownReason(word) !== null)

/** A blank is offered what the reason's own words suggest, in the spelling that the table uses; a written word is left to its writer. */
export default tableRule({
  code: 'DF13',
  id: 'unlisted-reason-category',
  severity: 'error',
  title: text('原因分类未选或不在列表', 'Unlisted reason category'),
  why: text(
    '没有分类的战败进不了原因统计：车、价格、人各占多少都会少算，改进就没有方向',
    'A loss without a category is missing from the statistics of reasons, and the improvement loses its direction',
  ),
  messages: {
    blank: text('{name}未选原因分类，请选择', '{name} has no reason category: please choose one'),
    proposed: text(
      '{name}未选原因分类，按原因里的描述可选“{value}”，请确认',
      '{name} has no reason category: by the reason’s words it may be “{value}”, please confirm',
    ),
    either: text(
      '{name}未选原因分类，按原因里的描述可能是“{value}”或“{other}”，请选择',
      '{name} has no reason category: by the reason’s words it is “{value}” or “{other}”, please choose',
    ),
    unlisted: text(
      '{name}的原因分类“{v}”不在列表，请选车、价格、人或外因中的一类',
      'The category “{v}” of {name} is not listed: choose one of vehicle, price, people or outside',
    ),
  },
  source: ['S001', 'S002'],
  examples: {
    bad: [
      {
        tables: {
          'loss-analysis': [
            {
              customerName: '陈立',
              lossDate: '2026-03-05',
              lossReason: '买了哈弗H6，便宜8千',
              lossReasonCategory: null,
            },
          ],
        },
      },
    ],
    good: [
      {
        tables: {
          'loss-analysis': [
            {
              customerName: '陈立',
              lossDate: '2026-03-05',
              lossReason: '买了哈弗H6，便宜8千',
              lossReasonCategory: '价格',
            },
          ],
        },
      },
    ],
  },
  on: ['loss-analysis'],
  fields: ['lossReasonCategory'],
  optional: ['lossReason', ...entryFields],
  *check({ table, values: { lossReasonCategory } }) {
    const asked = new Map(reasonTree.blanks([table]).map(({ row, proposals }) => [row, proposals]))
    for (const row of lossReasonCategory.blankRows()) {
      if (isEmptyEntry(table, row)) continue
      const name = customerAt(table, row)
      const [proposal, other] = asked.get(row) ?? []
      if (!proposal) {
        yield { row, field: 'lossReasonCategory', message: 'blank', data: { name } }
        continue
      }
      const { value } = proposal
      if (other) {
        yield { row, field: 'lossReasonCategory', message: 'either', data: { name, value, other: other.value } }
        continue
      }
      const title = text(`填入“${value}”`, `Fill in “${value}”`)
      const fix = { title, safe: false, value }
      yield { row, field: 'lossReasonCategory', message: 'proposed', data: { name, value }, fix }
    }
    for (const row of lossReasonCategory.rowsWhere((category) => !isListed(category))) {
      const data: Data = { name: customerAt(table, row), v: lossReasonCategory.at(row) }
      yield { row, field: 'lossReasonCategory', message: 'unlisted', data }
    }
  },
})
