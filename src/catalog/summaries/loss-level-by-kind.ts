import { monthOf } from '../../model/month'
import { summaryRemark, summarySource, type Summary } from '../../model/summary'
import { text } from '../../model/text'
import type { ClosingView } from '../facts/closed-apart'
import { closuresInLog } from '../facts/closures-in-log'
import { isLossEntry } from '../facts/loss-keys'
import { monthsBefore } from '../facts/loss-months'

const kinds = ['准战败', '战败', '失控']
const AND = '·'

const lossLevelByKind: Summary = {
  id: 'loss-level-by-kind',
  title: text('战败级别汇总（级别×类别×月）', 'Levels at loss by kind and month'),
  definition: text(
    '流失表的全部记录，不限本月：战败时级别×月份和类别（准战败、战败、失控）；没有战败日期的按所在表的月份。生命天数为战败日期减意向产生日期，跟进次数取表上所填，都取中位数，空白的不参加。有接触状况表的，本月各类别与其结案数核对，并逐位核对客户。',
    'Every entry of the loss table, of any month: the level at loss by month and kind; without a date the form’s month holds. Days of life run from the first day as a prospect to the loss, contacts are as written; both are medians of what is filled in. The month’s kinds are compared with the closures of the follow-up log, where there is one, and so are their customers.',
  ),
  sheet: { id: 'loss-levels', title: text('战败级别汇总', 'Levels at loss') },
  pivot: {
    title: text('战败级别透视', 'Levels at loss pivot'),
    beside: ['consultant', 'model', 'initialLevel', 'lossDate'],
  },
  told: summaryRemark({
    template: 'follow-up-log',
    fields: ['status'],
    optional: ['lossDate', 'customerName', 'phone'],
    say: (views, context, counted, fed) =>
      closuresInLog(
        views as unknown as readonly ClosingView[],
        context,
        counted,
        fed as unknown as readonly ClosingView[],
        (month, kind) => month + AND + kind,
      ),
  }),
  of: [
    summarySource({
      template: 'loss-analysis',
      fields: ['lossLevel', 'lossKind', 'lossDate'],
      optional: ['createdDate', 'contactCount', 'customerName', 'phone'],
      read(view) {
        const { lossLevel, lossKind, lossDate, createdDate, contactCount } = view.values
        const form = view.table.template.monthly ? view.month : null
        return {
          row: (entry) => lossLevel.at(entry),
          column(entry) {
            const [kind, day] = [lossKind.at(entry), lossDate.at(entry)]
            const month = day === null ? form : monthOf(day)
            return kind === null || month === null ? null : month + AND + kind
          },
          counts: isLossEntry(view),
          medians: {
            life(entry) {
              const [since, day] = [createdDate?.at(entry) ?? null, lossDate.at(entry)]
              return since === null || day === null || day < since ? null : Math.floor(day) - Math.floor(since)
            },
            contacts: (entry) => contactCount?.at(entry) ?? null,
          },
        }
      },
    }),
  ],
  rows: {
    id: 'level',
    title: text('战败时级别', 'Level at loss'),
    order: ({ profile }) => profile.levels.levels,
  },
  columns: {
    id: 'monthAndKind',
    title: text('月份·类别', 'Month and kind'),
    order: ({ month }) => monthsBefore(month, 24).flatMap((one) => kinds.map((kind) => one + AND + kind)),
    group: { title: text('月份', 'Month'), of: (key) => key.split(AND, 1)[0]! },
  },
  measures: ['count', 'median', 'share'],
  medians: [
    { id: 'life', title: text('中位天数', 'Median days') },
    { id: 'contacts', title: text('中位次数', 'Median contacts') },
  ],
  source: ['S000', 'S002'],
}

export default lossLevelByKind
