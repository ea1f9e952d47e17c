import { isoDay, monthOf } from '../../model/month'
import { workbookRule } from '../../model/rule'
import { text } from '../../model/text'
import { matchProspects } from '../facts/match-prospects'
import { numbersIn, rowsApart } from '../facts/numbers-in'
import { cardFields, lossFields, namesIn } from '../facts/prospects'
import { tablesOf } from '../facts/table-rows'

const MAX_RELATED = 50

/** Managers rightly sign once for many losses, and honest shops on the very evening: only another date elsewhere speaks against it. */
export default workbookRule({
  code: 'DF05',
  id: 'loss-dated-on-signing-day',
  severity: 'warning',
  title: text('战败日期同为签字日期', 'Losses dated on the signing day'),
  why: text(
    '签字前一次写完的流失表，日期和原因都靠回忆，经理看到时客户早已买了别的车',
    'A table written in one go before the signature holds remembered dates and reasons, and the customers have long bought elsewhere',
  ),
  messages: {
    otherDate: text(
      '{n}位客户（{names}）的战败日期都是签字那天{date}，管理卡或登记日期却是别的日子：请对照管理卡，改成实际战败的日期',
      '{n} customers ({names}) are said to be lost on {date}, the day of the signature, but card or entry date tell another day: please compare with the cards and enter the day of the loss',
    ),
    sameDay: text(
      '{n}位客户（{names}）的战败日期与签字日期同为{date}，若是当天夕会签字属正常',
      '{n} customers ({names}) were lost on {date}, the day of the signature: right if it was signed at that day’s meeting',
    ),
  },
  severities: { sameDay: 'info' },
  source: ['S000'],
  examples: {
    bad: [
      {
        month: '2026-03',
        tables: {
          'loss-analysis': [
            {
              customerName: '陈立',
              phone: '13800000001',
              lossDate: '2026-03-05',
              lossReason: '价格',
              managerSignedDate: '2026-03-05',
            },
            {
              customerName: '王芳',
              phone: '13800000002',
              lossDate: '2026-03-05',
              lossReason: '配置',
              managerSignedDate: '2026-03-05',
            },
          ],
          'prospect-card': [
            { customerName: '陈立', phone: '13800000001', model: '菱智M5', status: '战败', lossDate: '2026-02-09' },
          ],
        },
      },
    ],
    good: [
      {
        month: '2026-03',
        tables: {
          'loss-analysis': [
            {
              customerName: '陈立',
              phone: '13800000001',
              lossDate: '2026-03-05',
              lossReason: '价格',
              managerSignedDate: '2026-03-31',
            },
            {
              customerName: '王芳',
              phone: '13800000002',
              lossDate: '2026-03-09',
              lossReason: '配置',
              managerSignedDate: '2026-03-31',
            },
          ],
        },
      },
    ],
  },
  reads: {
    losses: {
      template: 'loss-analysis',
      fields: ['lossDate', 'managerSignedDate'],
      optional: [...lossFields, 'recordedDate'],
    },
    cards: { template: 'prospect-card', fields: ['lossDate'], optional: cardFields, dispensable: true },
  },
  *check({ losses, cards }, { settings }) {
    const { lostOn, cardOf } = matchProspects(tablesOf(losses), tablesOf(cards))
    let start = 0
    for (const view of losses) {
      const { lossDate, managerSignedDate, recordedDate } = view.values
      const groups = new Map<number, { readonly rows: number[]; contrary: boolean }>()
      const days = numbersIn(lossDate, view.height)
      for (const row of rowsApart(numbersIn(managerSignedDate, view.height), days, 0, 0)) {
        const day = days[row]!
        const onCard = lostOn[cardOf[start + row]!] || null
        if (onCard === day) continue
        const recorded = recordedDate?.at(row) ?? null
        const group = groups.get(day) ?? { rows: [], contrary: false }
        group.rows.push(row)
        group.contrary ||= onCard !== null || (recorded !== null && monthOf(recorded) > monthOf(day))
        groups.set(day, group)
      }
      start += view.height
      for (const [day, { rows, contrary }] of groups) {
        const [first] = rows
        if (first === undefined || rows.length < settings.sameDateMinRows) continue
        yield {
          in: view,
          row: first,
          field: 'lossDate',
          message: contrary ? 'otherDate' : 'sameDay',
          data: { n: rows.length, names: namesIn(view.table, rows), date: isoDay(day) },
          related: rows.slice(1, MAX_RELATED).map((row) => ({ in: view, row, field: 'lossDate' })),
          subject: isoDay(day),
        }
      }
    }
  },
})
