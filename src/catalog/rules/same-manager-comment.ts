import { tableRule } from '../../model/rule'
import { text } from '../../model/text'
import { alikeWords } from '../facts/alike-words'

const MAX_RELATED = 50
/** A guidance that fits some customers may stand with each of them; pasted on most rows it guides nobody. */
const MOST = 0.5

export default tableRule({
  code: 'DF23',
  id: 'same-manager-comment',
  severity: 'warning',
  title: text('经理意见写法相同', 'Manager comments alike'),
  why: text(
    '每位客户丢的原因不一样，指导也不会一样：整页同一句话，销售顾问学不到下次怎么做',
    'Customers are lost for different reasons: one sentence for a whole page teaches the consultants nothing',
  ),
  messages: {
    same: text(
      '{n}位客户的经理意见写法相同（“{v}”），请按各自情况补一句指导',
      'The comments on {n} customers are the same (“{v}”): please add a word of guidance to each',
    ),
  },
  source: ['S000', 'inferred'],
  examples: {
    bad: [
      {
        tables: {
          'loss-analysis': [1, 2, 3].map((index) => ({
            customerName: `客户${index}`,
            lossReason: '买了哈弗H6',
            managerComment: '今后要加强客户跟进力度',
          })),
        },
      },
    ],
    good: [
      {
        tables: {
          'loss-analysis': ['报价前先问清预算', '约家人一起来试驾', '把差价表带给客户'].map((managerComment) => ({
            customerName: '陈立',
            lossReason: '买了哈弗H6',
            managerComment,
          })),
        },
      },
    ],
  },
  after: ['signed-without-comment'],
  on: ['loss-analysis'],
  fields: ['managerComment'],
  *check(view, { settings }) {
    const { managerComment } = view.values
    // A comment at the sheet's foot is one for all.
    if (!view.table.columns.managerComment) return
    const written = managerComment.length - managerComment.blankRows().length
    const least = Math.max(settings.sameCommentMinRows, Math.floor(MOST * written) + 1)
    for (const rows of alikeWords(managerComment, new Int32Array(managerComment.length), () => least)) {
      const [first] = rows
      if (first === undefined) continue
      const causedBy = {
        rule: 'signed-without-comment',
        at: { in: view, row: first, field: 'managerComment' },
      } as const
      const related = rows.slice(1, MAX_RELATED).map((row) => ({ in: view, row, field: 'managerComment' as const }))
      const data = { n: rows.length, v: managerComment.at(first) }
      yield { row: first, field: 'managerComment', message: 'same', data, related, causedBy }
    }
  },
})
