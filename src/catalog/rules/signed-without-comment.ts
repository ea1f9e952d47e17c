import { tableRule } from '../../model/rule'
import { text } from '../../model/text'
import { kindsIn } from '../facts/kinds-in'
import { customerAt } from '../facts/prospects'
import { isShorter } from '../facts/reason-quality'
import { isSignedAtFoot } from '../facts/signatures'

/** What a comment is; 0 where there is none. */
const [SHORT, NAME, ENOUGH] = [1, 2, 3]

export default tableRule({
  code: 'DF22',
  id: 'signed-without-comment',
  severity: 'warning',
  title: text('经理只签字无意见', 'Signed without a comment'),
  why: text(
    '签字是为了分析和指导：只有名字，销售顾问不知道下次该怎么做',
    'The signature is there for guidance: with a name alone the consultant does not learn what to do next time',
  ),
  messages: {
    blank: text(
      '{name}的战败已签字，意见这一格还空着：请补一句分析和指导意见',
      'The loss of {name} is signed, but this comment is blank: please add a sentence of analysis and guidance',
    ),
    short: text(
      '{name}的战败已签字，意见只有“{v}”，请在这一格补一句分析和指导意见',
      'The loss of {name} is signed, but the comment says only “{v}”: please add a sentence of analysis and guidance',
    ),
  },
  source: ['S000'],
  examples: {
    bad: [
      {
        tables: {
          'loss-analysis': [
            { customerName: '陈立', lossReason: '买了哈弗H6', managerSignature: '何刚', managerComment: '同意' },
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
              lossReason: '买了哈弗H6',
              managerSignature: '何刚',
              managerComment: '报价前先问清预算，再约家人试驾',
            },
          ],
        },
      },
    ],
  },
  on: ['loss-analysis'],
  fields: ['managerSignature', 'managerComment'],
  optional: ['customerName'],
  byRow: true,
  *check({ table, height, values: { managerSignature, managerComment } }, { settings }) {
    const atFoot = isSignedAtFoot(table, 'managerSignature')
    const signers = new Set<string>()
    managerSignature.rowsWhere((signature) => signers.add(signature).size === 0)
    const comments = kindsIn(managerComment, height, (comment) =>
      isShorter(comment, settings.commentMinChars) ? SHORT : signers.has(comment) ? NAME : ENOUGH,
    )
    const signatures = kindsIn(managerSignature, height, () => ENOUGH)
    for (const row of rowsUncommented(comments, atFoot ? null : signatures)) {
      const v = managerComment.at(row)
      if (comments[row] === NAME && v !== managerSignature.at(row)) continue
      const name = customerAt(table, row)
      if (v === null) yield { row, field: 'managerComment', message: 'blank', data: { name } }
      else yield { row, field: 'managerComment', message: 'short', data: { name, v } }
    }
  },
})

/** Without `signatures` all entries are signed. */
function rowsUncommented(comments: Uint8Array, signatures: Uint8Array | null): readonly number[] {
  const rows: number[] = []
  for (let row = 0; row < comments.length; row++)
    if (comments[row] !== ENOUGH && (signatures === null || signatures[row] !== 0)) rows.push(row)
  return rows
}
