import { workbookRule, type Place } from '../../model/rule'
import { text } from '../../model/text'
import { isCompany } from '../facts/company'
import { openRows } from '../facts/is-open'
import { namesAgree } from '../facts/person-index'
import { isMobile } from '../facts/phone'
import { NONE_LEFT, sharedEntries } from '../facts/grouped-entries'
import { peopleGroups } from '../facts/people-groups'
import { consultantAt, customerAt, listNames, nameAt, phoneAt } from '../facts/prospects'
import { rowAt, tableRows, tablesOf } from '../facts/table-rows'

const card = { customerName: '陈立', phone: '13800000001', model: '菱智M5', status: '在跟' }

/** One customer in two hands is asked about; a family's or a fleet's number is only mentioned. Switchboards are nobody's. */
export default workbookRule({
  code: 'FL21',
  id: 'phone-on-two-consultants-cards',
  severity: 'warning',
  title: text('同一电话有几位顾问的在跟卡', 'One phone on open cards of several consultants'),
  why: text(
    '几位顾问各跟各的，报价对不上，客户反感；成交算谁的也要争',
    'Several consultants after one household quote several prices, annoy it, and quarrel over the sale',
  ),
  messages: {
    same: text(
      '{name}的电话有{n}张在跟卡，分属{consultants}，请确认由谁跟进',
      '{n} open cards bear the phone of {name}, of {consultants}: please settle who follows up',
    ),
    family: text(
      '{names}用同一电话，{n}张在跟卡分属{consultants}：一家人或一个单位的，请定一人跟进；不是的，请核对哪张卡抄错了电话',
      '{n} open cards of {names} bear one phone, of {consultants}: where they are one family or firm, please settle who follows up; if they are not, please see on which card the phone is wrong',
    ),
  },
  severities: { family: 'info' },
  source: ['inferred'],
  examples: {
    bad: [
      {
        tables: {
          'prospect-card': [
            { ...card, consultant: '周敏' },
            { ...card, consultant: '吴迪' },
          ],
        },
      },
    ],
    good: [
      {
        tables: {
          'prospect-card': [
            { ...card, consultant: '周敏' },
            { ...card, consultant: '吴迪', status: '战败' },
          ],
        },
      },
    ],
  },
  reads: {
    cards: { template: 'prospect-card', fields: ['phone', 'consultant'], optional: ['customerName', 'status'] },
  },
  *check({ cards }) {
    const rows = tableRows(tablesOf(cards))
    const { byPhone, phones } = peopleGroups(rows.tables)
    const opens = cards.map((view) => openRows(view as never))
    const told = new Set<number>()
    for (const entry of sharedEntries(phones, byPhone)) {
      const number = phones[entry]!
      const { table, row } = rowAt(rows, entry)
      const phone = phoneAt(rows.tables[table]!, row)
      if (phone === null || !isMobile(phone) || told.has(number) || !opens[table]!.has(row)) continue
      told.add(number)
      const places: Place[] = []
      for (let one = entry; one !== NONE_LEFT; one = byPhone.next(one)) {
        const place = rowAt(rows, one)
        if (opens[place.table]!.has(place.row)) places.push({ in: cards[place.table]!, row: place.row, field: 'phone' })
      }
      const people = new Set(places.flatMap(({ in: { table }, row }) => consultantAt(table, row) ?? []))
      if (people.size < 2) continue
      const names = places.map(({ in: { table }, row }) => nameAt(table, row))
      const [first = null] = names
      const isOne = names.every((name) => namesAgree(first, name)) && !names.some((name) => name && isCompany(name))
      const last = places.at(-1) as Place
      const related = places.slice(0, -1)
      const written = places.map(({ in: { table }, row }) => table.columns.customerName?.values.at(row) ?? null)
      const who = isOne ? { name: customerAt(last.in.table, last.row) } : { names: listNames([...new Set(written)]) }
      const data = { ...who, n: places.length, consultants: [...people] }
      yield { ...last, message: isOne ? 'same' : 'family', data, related, subject: phone }
    }
  },
})
