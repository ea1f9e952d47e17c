import { tableRule } from '../../model/rule'
import { text } from '../../model/text'
import { entryFields, isEmptyEntry } from '../facts/empty-entries'
import { provesLostContact } from '../facts/loss-words'
import { customerAt } from '../facts/prospects'

/** A column nobody has touched is told once. */
const MANY = 5
/** What the call-back list says where the customer was called in vain. */
const unreached = '没联系上'
const takeOver = text('抄入回访单上的判定', 'Copy the verdict from the call-back list')

/** Who has no number any more cannot be called. */
export default tableRule({
  code: 'DF20',
  id: 'missing-manager-call-back',
  severity: 'warning',
  title: text('缺经理回访结果', 'Missing manager call-back'),
  why: text(
    '经理亲自打一个电话，才知道客户是真的买了，还是销售顾问放弃得早；晚了就挽不回来',
    'Only the manager’s own call tells a real loss from one given up too early, and only in time',
  ),
  messages: {
    missing: text(
      '{name}还没有经理回访结果，请经理回访后写上',
      '{name} has no result of the manager’s call-back yet: please call and enter it',
    ),
    onList: text(
      '{name}的回访结果在经理回访单上（“{v}”），请抄到本表',
      'The result of calling {name} back stands on the call-back list (“{v}”): please copy it here',
    ),
    noneYet: text(
      '{n}位战败客户都还没有经理回访结果，建议从高级别客户开始回访',
      'None of the {n} lost customers has a result of the manager’s call-back: begin with the high levels',
    ),
  },
  source: ['S000'],
  examples: {
    bad: [
      {
        tables: {
          'loss-analysis': [
            { customerName: '王芳', lossDate: '2026-03-02', lossReason: '买了博越', managerCallBack: '确认' },
            { customerName: '陈立', lossDate: '2026-03-05', lossReason: '买了哈弗H6', managerCallBack: null },
          ],
        },
      },
    ],
    good: [
      {
        tables: {
          'loss-analysis': [
            { customerName: '陈立', lossDate: '2026-03-05', lossReason: '买了哈弗H6', managerCallBack: '确认' },
          ],
        },
      },
    ],
  },
  after: ['high-level-loss-unexamined'],
  calls: { list: 'loss-call-back', dispensable: true },
  on: ['loss-analysis'],
  fields: ['managerCallBack'],
  optional: ['lossReason', ...entryFields],
  *check(view, _, answers) {
    const { table, values } = view
    const isUncallable = values.lossReason?.where(provesLostContact) ?? (() => false)
    const blank = values.managerCallBack.blankRows().filter((row) => !isEmptyEntry(table, row) && !isUncallable(row))
    const missing: number[] = []
    for (const row of blank) {
      const record = answers.of(table, row)
      const verdict = String(record?.answers.verdict ?? unreached)
      if (verdict === unreached) {
        missing.push(row)
        continue
      }
      const fix = { title: takeOver, safe: false, value: verdict }
      const data = { name: customerAt(table, row), v: verdict }
      const written = record?.cells.verdict
      yield { row, field: 'managerCallBack', message: 'onList', data, fix, ...(written && { written: [written] }) }
    }
    const [first] = missing
    if (first === undefined) return
    if (
      missing.length >= MANY &&
      missing.length === blank.length &&
      values.managerCallBack.blankRows().length === table.height
    ) {
      const data = { n: missing.length }
      yield { row: first, field: 'managerCallBack', message: 'noneYet', data, subject: table.sheetName }
      return
    }
    for (const row of missing) {
      const causedBy = { rule: 'high-level-loss-unexamined', at: { in: view, row, field: 'lossLevel' } } as const
      const data = { name: customerAt(table, row) }
      yield { row, field: 'managerCallBack', message: 'missing', data, causedBy }
    }
  },
})
