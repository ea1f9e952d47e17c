import { isoDay } from '../../model/month'
import { workbookRule } from '../../model/rule'
import { text, type Data } from '../../model/text'
import { saysRejected } from '../facts/loss-words'
import { customerAt } from '../facts/prospects'
import { resumed, resuming } from '../facts/resumed-losses'

/** Resumed is who has an open card or any contact after the loss. */
export default workbookRule({
  code: 'DF44',
  id: 'rejected-loss-not-resumed',
  severity: 'warning',
  title: text('战败被驳回未恢复跟进', 'Rejected loss not resumed'),
  why: text(
    '经理回访认为还有机会，销售顾问却没有再跟：救得回来的客户就这样真的丢了',
    'The manager found a chance and the consultant did not follow it up: a customer who could be kept is lost for good',
  ),
  messages: {
    closed: text(
      '{name}的战败被经理驳回（“{v}”），至今没有恢复跟进，请恢复在跟并安排联系',
      'The loss of {name} was rejected by the manager (“{v}”) and the follow-up is not resumed: reopen the card and plan a contact',
    ),
    since: text(
      '{name}的战败被经理驳回（“{v}”），{date}以后没有跟进记录，请安排联系',
      'The loss of {name} was rejected by the manager (“{v}”), with no contact since {date}: please plan one',
    ),
  },
  source: ['public'],
  examples: {
    bad: [
      {
        tables: {
          'loss-analysis': [
            {
              customerName: '陈立',
              phone: '13800000001',
              lossDate: '2026-03-05',
              lossReason: '不买了',
              managerCallBack: '驳回，客户还在比较',
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
              phone: '13800000001',
              lossDate: '2026-03-05',
              lossReason: '不买了',
              managerCallBack: '同意，客户确认不买',
            },
          ],
        },
      },
    ],
  },
  reads: {
    losses: {
      template: 'loss-analysis',
      fields: ['managerCallBack'],
      optional: ['customerName', 'phone', 'consultant', 'lossDate'],
    },
    ...resuming,
  },
  *check({ losses, cards, logs, reports }) {
    const isResumed = resumed({ cards, logs, reports })
    for (const view of losses) {
      const { managerCallBack, lossDate } = view.values
      for (const row of managerCallBack.rowsWhere(saysRejected)) {
        if (isResumed(view.table, row)) continue
        const lost = lossDate?.at(row) ?? null
        const data: Data = { name: customerAt(view.table, row), v: managerCallBack.at(row) }
        const place = { in: view, row, field: 'managerCallBack' } as const
        if (lost !== null && logs.length > 0)
          yield { ...place, message: 'since', data: { ...data, date: isoDay(lost) } }
        else yield { ...place, message: 'closed', data }
      }
    }
  },
})
