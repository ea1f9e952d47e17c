import type { Condition } from '../../../model/expression'
import { text, type Text } from '../../../model/text'
import type { ContactPurpose } from '../../../model/vocabulary'
import type { Counted } from './counted'

const reported = (title: Text, ...where: Condition[]): Counted => ({
  title,
  expression: { count: 'daily-report', where: [{ field: 'reportDate', within: 'period' }, ...where] },
})
/** Contacts of the daily reports, by what they were for. */
export const contacts = reported(text('访问量合计', 'Contacts'), { field: 'contactPurpose', filled: true })
export const contactsFor = (purpose: ContactPurpose, en: string): Counted =>
  reported(text(`${purpose}访问量`, `Contacts: ${en}`), { field: 'contactPurpose', is: purpose })

const consultants: Condition = { field: 'rosterRole', holds: '顾问' }
const joined: Condition = { field: 'joinedDate', within: 'period' }
const left: Condition = { field: 'leftDate', within: 'period' }
const count = (...where: Condition[]) => ({ count: 'roster', where: [consultants, ...where], lenient: true }) as const
const days = (field: 'joinedDate' | 'leftDate', where: Condition) =>
  ({ sum: field, of: 'roster', where: [consultants, where], lenient: true }) as const

/**
 * Consultants on the roster, each by the share of the period's days between joining and leaving: all who were there at some time, less
 * the days before those who joined within the period, less the days behind those who left.
 */
export const headcount: Counted = {
  title: text('在岗顾问数（按在岗天数折算）', 'Consultants, by their days on the roster'),
  expression: {
    per: {
      minus: [
        {
          times: {
            minus: [
              { count: 'roster', where: [consultants] },
              {
                plus: [count({ field: 'joinedDate', after: 'period' }), count({ field: 'leftDate', before: 'period' })],
              },
            ],
          },
          by: 'days',
        },
        {
          plus: [
            { minus: [days('joinedDate', joined), { times: count(joined), by: 'first' }] },
            { minus: [{ times: count(left), by: 'last' }, days('leftDate', left)] },
          ],
        },
      ],
    },
    by: 'days',
  },
}
