import { workbookRule } from '../../model/rule'
import { text, type Data } from '../../model/text'
import { exampleCard, examplePerson } from '../facts/example-card'
import { followedRows } from '../facts/is-open'
import { isBlankWord } from '../facts/blank-words'
import { personIndex } from '../facts/person-index'
import { customerAt } from '../facts/prospects'
import { placeIn, tablesOf } from '../facts/table-rows'

const contact = { ...examplePerson, contactDate: '2026-03-20', contactNote: '电话邀约到店' } as const
const card = { ...exampleCard, createdDate: '2026-02-10' } as const

/** Only where the contacts have the column 未成交原因: one contact of a customer that names it will do, or the card's 疑虑点. An order needs none. */
export default workbookRule({
  code: 'CT19',
  id: 'open-without-reason',
  severity: 'warning',
  title: text('未写未成交原因', 'No reason why not bought yet'),
  why: text(
    '跟了一个月还没成交，总有原因：写不出来，说明还没有问到客户的疑虑',
    'Open for a month there is a reason: who cannot write it has not asked what the customer doubts',
  ),
  messages: {
    missing: text(
      '{name}已跟进{d}天，还没有写未成交原因，请问清后补上',
      '{name} has been open for {d} days and no contact says why nothing was bought: please ask and add',
    ),
  },
  source: ['S002'],
  examples: {
    bad: [{ month: '2026-03', tables: { 'prospect-card': [card], 'contact-log': [{ ...contact, lossReason: null }] } }],
    good: [
      {
        month: '2026-03',
        tables: { 'prospect-card': [card], 'contact-log': [{ ...contact, lossReason: '等新款上市' }] },
      },
    ],
  },
  reads: {
    cards: {
      template: 'prospect-card',
      fields: ['createdDate'],
      optional: ['customerName', 'phone', 'consultant', 'status', 'level', 'doubts'],
    },
    logs: {
      template: 'contact-log',
      fields: ['contactDate', 'lossReason'],
      optional: ['customerName', 'phone', 'consultant'],
    },
  },
  *check({ cards, logs }, { settings, asOf }) {
    const index = personIndex(tablesOf(logs))
    for (const view of cards) {
      const { createdDate, level, doubts } = view.values
      for (const row of followedRows(view).rows) {
        const created = createdDate.at(row)
        if (created === null || asOf - created < settings.monthDays) continue
        if (level?.at(row) === 'O' || (doubts?.at(row) ?? null) !== null) continue
        const places = index.of(view.table, row).map((entry) => placeIn(index.rows, logs, entry))
        const last = places.at(-1)
        const isNamed = places.some(({ in: log, row: at }) => {
          const reason = log.values.lossReason.at(at)
          return reason !== null && !isBlankWord(reason)
        })
        if (!last || isNamed) continue
        const data: Data = { name: customerAt(view.table, row), d: asOf - (createdDate.at(row) ?? asOf) }
        const related = [{ in: view, row, field: 'createdDate' as const }]
        yield { ...last, field: 'lossReason', message: 'missing', data, related }
      }
    }
  },
})
