import { tableRule } from '../../model/rule'
import { text } from '../../model/text'
import { isEmptyEntry } from '../facts/empty-entries'

const marked = /典型|案例|教材|分享|培训/u

/** No form has a column for it: it is looked for in the remarks and measures, where the form has remarks, and a handful of losses is no case book. */
export default tableRule({
  code: 'DF42',
  id: 'no-typical-case',
  severity: 'info',
  title: text('未提炼典型案例', 'No typical case marked'),
  why: text(
    '一个讲透的战败案例，比十次泛泛的提醒管用：夕会拿来演练，新人也学得快',
    'One loss examined to the bottom teaches more than ten reminders: for the evening meeting and for new colleagues',
  ),
  messages: {
    none: text(
      '本表{n}位战败还没有标出典型案例，请选一位在备注写“典型案例”用于培训',
      'None of the {n} losses is marked as a typical case: choose one for training and say so in its remark',
    ),
  },
  source: ['S000'],
  examples: {
    bad: [
      {
        tables: {
          'loss-analysis': Array.from({ length: 8 }, (_, index) => ({
            customerName: `客户${index}`,
            lossDate: '2026-03-05',
            lossReason: '买了哈弗H6',
            remark: '无',
          })),
        },
      },
    ],
    good: [
      {
        tables: {
          'loss-analysis': Array.from({ length: 8 }, (_, index) => ({
            customerName: `客户${index}`,
            lossDate: '2026-03-05',
            lossReason: '买了哈弗H6',
            remark: index === 3 ? '典型案例，夕会演练' : '无',
          })),
        },
      },
    ],
  },
  on: ['loss-analysis'],
  fields: ['remark'],
  optional: ['managerComment', 'measure', 'customerName', 'phone', 'lossDate'],
  *check({ table, height, values: { remark, managerComment, measure } }, { settings }) {
    if (
      [remark, managerComment, measure].some((some) => (some?.rowsWhere((words) => marked.test(words)).length ?? 0) > 0)
    )
      return
    let n = 0
    for (let row = 0; row < height; row++) if (!isEmptyEntry(table, row)) n++
    if (n >= settings.typicalCaseMinRows) yield { row: -1, field: 'remark', message: 'none', data: { n } }
  },
})
