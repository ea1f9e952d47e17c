import { isoDay } from '../../model/month'
import { workbookRule } from '../../model/rule'
import { text, type Data } from '../../model/text'
import { contactHistories } from '../facts/contact-history'
import { examplePerson } from '../facts/example-card'
import { provesLostContact, saysUnreached } from '../facts/loss-words'
import { personIndex } from '../facts/person-index'
import { endingOf } from '../facts/prospect-balance'
import { customerAt } from '../facts/prospects'
import { at, tablesOf } from '../facts/table-rows'

const person = ['customerName', 'phone', 'consultant'] as const
const call = { ...examplePerson, contactMethod: '电话', contactNote: '无人接听' } as const

/**
 * Failed attempts only: so many in a row up to the last contact, on different days, or a number that is gone. Neglect is not 失控 (S000
 * puts 长期未成交 under 准战败), and a closed card was decided already.
 */
export default workbookRule({
  code: 'CT21',
  id: 'unreachable-prospect',
  severity: 'warning',
  title: text('多次联系不上', 'Repeatedly out of reach'),
  why: text(
    '联系不上的客户一直挂在在跟里，留存数是虚的：换人、换时段再试，还不行就按失控处理',
    'Customers out of reach swell the open prospects: try another person and hour, then enter them as lost contact',
  ),
  messages: {
    attempts: text(
      '{name}多次联系不上，请确认是否按失控处理（最近{n}次未接通，{from}至{to}）',
      '{name} was out of reach {n} times in a row ({from} to {to}): please confirm whether this is a lost contact',
    ),
    gone: text(
      '{name}的号码已无法使用（“{note}”），请核对号码，或确认按失控处理',
      '{name}’s number is gone (“{note}”): please check it, or confirm a lost contact',
    ),
  },
  source: ['S002', 'inferred'],
  examples: {
    bad: [{ tables: { 'contact-log': ['02', '09', '16'].map((day) => ({ ...call, contactDate: `2026-03-${day}` })) } }],
    good: [{ tables: { 'contact-log': ['02', '09'].map((day) => ({ ...call, contactDate: `2026-03-${day}` })) } }],
  },
  reads: {
    logs: { template: 'contact-log', fields: ['contactDate', 'contactNote'], optional: person },
    cards: {
      template: 'prospect-card',
      fields: ['customerName'],
      optional: ['phone', 'consultant', 'status', 'lossDate', 'orderDate'],
      dispensable: true,
    },
    losses: {
      template: 'loss-analysis',
      fields: ['customerName'],
      optional: ['phone', 'consultant'],
      dispensable: true,
    },
    visits: { template: 'showroom-traffic-log', fields: ['visitDate'], optional: person, dispensable: true },
  },
  *check({ logs, cards, losses, visits }, { settings }) {
    const ledger = personIndex(tablesOf(cards))
    const lost = personIndex(tablesOf(losses))
    const views = [...logs, ...visits]
    for (const contacts of contactHistories(tablesOf(views))) {
      const last = contacts.at(-1)
      const view = last && logs[last.table]
      if (!last || !view) continue
      const note = view.values.contactNote.at(last.row) ?? ''
      const isGone = provesLostContact(note)
      if (!isGone && !saysUnreached(note)) continue
      const days = new Set<number>()
      for (let index = contacts.length - 1; index >= 0; index--) {
        const { table, row, day } = contacts[index]!
        const said = logs[table]?.values.contactNote.at(row) ?? ''
        if (!saysUnreached(said) && !provesLostContact(said)) break
        days.add(day)
      }
      if (!isGone && days.size < settings.lostControlMinAttempts) continue
      if (ledger.of(view.table, last.row).some((entry) => at(ledger.rows, entry, endingOf) !== null)) continue
      if (lost.of(view.table, last.row).length > 0) continue
      const place = { in: view, row: last.row, field: 'contactNote' as const }
      const name = customerAt(view.table, last.row)
      if (isGone) {
        yield { ...place, message: 'gone', data: { name, note } }
        continue
      }
      const data: Data = { name, n: days.size, from: isoDay(Math.min(...days)), to: isoDay(last.day) }
      yield { ...place, message: 'attempts', data }
    }
  },
})
