import { isoDay } from '../../model/month'
import { workbookRule } from '../../model/rule'
import { text, type Data } from '../../model/text'
import { attemptsIn, provesLostContact, saysUnreached } from '../facts/loss-words'
import { personIndex } from '../facts/person-index'
import { customerAt } from '../facts/prospects'
import { rowAt, tablesOf } from '../facts/table-rows'
import { wordFigures } from '../facts/word-figures'

/**
 * Evidence is what the reason says, what the contact log notes, and, where neither speaks, the number of contacts. Contacts without a
 * note (ticks of the follow-up log) say nothing of who answered.
 */
export default workbookRule({
  code: 'DF17',
  id: 'lost-contact-without-attempts',
  severity: 'warning',
  title: text('失控依据不足', 'Lost contact without enough attempts'),
  why: text(
    '一两次没接通就当失控，客户可能只是在忙：换个时段、换种方式，还联系得上',
    'One or two unanswered calls are not a lost contact: at another hour or by another way the customer can be reached',
  ),
  messages: {
    few: text(
      '{name}按失控处理，只见{n}次未接通，请换时段、换方式再联系，满{k}次再确认',
      '{name} is entered as lost contact after {n} unanswered attempts: try at other hours and in other ways, {k} times in all',
    ),
    reached: text(
      '{name}按失控处理，但{date}还联系上过，请再联系确认',
      '{name} is entered as lost contact but was reached on {date}: please try once more',
    ),
  },
  source: ['S002', 'public'],
  examples: {
    bad: [
      {
        tables: {
          'loss-analysis': [
            { customerName: '陈立', lossDate: '2026-03-05', lossKind: '失控', lossReason: '打了2次电话没接' },
          ],
        },
      },
    ],
    good: [
      {
        tables: {
          'loss-analysis': [
            { customerName: '陈立', lossDate: '2026-03-05', lossKind: '失控', lossReason: '三个时段拨打均无人接听' },
          ],
        },
      },
    ],
  },
  reads: {
    losses: {
      template: 'loss-analysis',
      fields: ['lossKind'],
      optional: ['customerName', 'phone', 'consultant', 'lossDate', 'lossReason', 'contactCount'],
    },
    logs: {
      template: 'contact-log',
      fields: ['contactDate', 'contactNote'],
      optional: ['customerName', 'phone', 'consultant'],
      dispensable: true,
    },
  },
  byRow: {
    losses: ['lossKind', 'customerName', 'phone', 'consultant', 'lossDate', 'lossReason', 'contactCount'],
  },
  *check({ losses, logs }, { settings }) {
    const contacts = personIndex(tablesOf(logs))
    const k = settings.lostControlMinAttempts
    for (const view of losses) {
      const { lossKind, lossReason, lossDate, contactCount } = view.values
      const isGone = lossReason?.where(provesLostContact)
      const attempted = lossReason && wordFigures(lossReason, attemptsIn)
      const fewAttempts = (row: number): boolean => (attempted?.(row) || (contactCount?.at(row) ?? k)) < k
      const gone = lossKind.rowsWhere((kind) => kind === '失控')
      // Without a log only what the entry itself says counts.
      for (const row of contacts.rows.length > 0 ? gone : gone.filter(fewAttempts)) {
        if (isGone?.(row)) continue
        const lost = lossDate?.at(row) ?? Infinity
        let failed = 0
        let latest = 0
        let isReached = false
        let isProven = false
        for (const entry of contacts.of(view.table, row)) {
          const { table, row: at } = rowAt(contacts.rows, entry)
          const day = logs[table]?.values.contactDate.at(at) ?? null
          const note = logs[table]?.values.contactNote.at(at) ?? null
          if (day === null || note === null || day > lost) continue
          const isFailed = saysUnreached(note)
          isProven ||= provesLostContact(note)
          if (isFailed) failed++
          if (day < latest) continue
          latest = day
          isReached = !isFailed && day < lost
        }
        if (isProven) continue
        const name = customerAt(view.table, row)
        if (isReached && lost - latest <= settings.lostControlReachedDays) {
          const data: Data = { name, date: isoDay(latest) }
          yield { in: view, row, field: 'lossKind', message: 'reached', data }
          continue
        }
        const said = attempted?.(row) || 0
        const n = latest > 0 ? Math.max(said, failed) : said || (contactCount?.at(row) ?? k)
        if (n < k) yield { in: view, row, field: 'lossKind', message: 'few', data: { name, n, k } }
      }
    }
  },
})
