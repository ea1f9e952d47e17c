import { isoDay, monthOf } from '../../model/month'
import { workbookRule } from '../../model/rule'
import { text, type Data } from '../../model/text'
import { examplePerson } from '../facts/example-card'
import { isNearPhone } from '../facts/near-phone'
import { personIndex } from '../facts/person-index'
import { customerAt, nameAt, phoneAt } from '../facts/prospects'
import { isCovered, isProbablyIn } from '../facts/staff-of'
import { at, tablesOf } from '../facts/table-rows'
import { isCallSource, isVisitSource } from '../facts/visit-source'

const visit = { ...examplePerson, visitDate: '2026-03-05', visitKind: '首次', captured: '是' } as const
const card = { ...examplePerson, model: '菱智M5', createdDate: '2026-03-05', source: '来店', status: '在跟' } as const
const AROUND = 1

/**
 * By person: a card of whatever day answers a capture; a visit or call of whatever earlier day, up to the day after, answers a card that
 * says 来店 or 来电 and whose log of that month is at hand. Who stands there under another number is found; a capture of yesterday has time.
 */
export default workbookRule({
  code: 'RG11',
  id: 'captured-without-card',
  severity: 'error',
  title: text('留档与建卡不符', 'Captures and cards differ'),
  why: text(
    '留了电话没有建卡，这位客户就没有人跟；卡上写来店却查不到登记，来店数和留档率就不实',
    'A number without a card is followed up by nobody; a card without its visit makes traffic and capture rate untrue',
  ),
  messages: {
    noCard: text(
      '{name}{date}已留档但没有建卡，请补建管理卡',
      '{name} was captured on {date}, but there is no card: please make one',
    ),
    noVisit: text(
      '{name}的卡写{date}来店，来店登记表没有这位客户，请核对来源或补登',
      '{name}’s card says a visit on {date}, but the traffic log lacks it: please check the source or enter it',
    ),
    noCall: text(
      '{name}的卡写{date}来电，来电登记表没有这位客户，请核对来源或补登',
      '{name}’s card says a call on {date}, but the phone-up log lacks it: please check the source or enter it',
    ),
  },
  source: ['S002'],
  examples: {
    bad: [
      {
        tables: {
          'showroom-traffic-log': [visit, { ...visit, customerName: '王芳', phone: '13800000002' }],
          'prospect-card': [card],
        },
      },
    ],
    good: [{ tables: { 'showroom-traffic-log': [visit], 'prospect-card': [card] } }],
  },
  reads: {
    cards: {
      template: 'prospect-card',
      fields: ['customerName', 'createdDate'],
      optional: ['phone', 'consultant', 'source'],
    },
    visits: {
      template: 'showroom-traffic-log',
      fields: ['visitDate'],
      optional: ['customerName', 'phone', 'consultant', 'captured'],
      dispensable: true,
    },
    calls: {
      template: 'phone-up-log',
      fields: ['callDate'],
      optional: ['customerName', 'phone', 'consultant', 'captured'],
      dispensable: true,
    },
  },
  anyOf: ['visits', 'calls'],
  *check({ cards, visits, calls }, { settings, today }) {
    const ledgers = tablesOf(cards)
    const index = personIndex(ledgers)
    for (const view of [...visits, ...calls]) {
      const { captured } = view.values
      const dates = view.table.columns.visitDate ?? view.table.columns.callDate
      for (const row of captured?.rowsWhere((is) => is) ?? []) {
        const date = dates?.values.at(row) ?? null
        if (date === null || date + settings.carryDay > today) continue
        // Without a number nobody can tell: RG16 asks for it.
        if (phoneAt(view.table, row) === null || index.of(view.table, row).length > 0) continue
        if (!isCovered(ledgers, view.table, row) || isProbablyIn(ledgers, view.table, row)) continue
        const data: Data = { name: customerAt(view.table, row), date: isoDay(date) }
        yield { in: view, row, field: 'captured', message: 'noCard', data }
      }
    }
    for (const [views, field, suits, message] of [
      [visits, 'visitDate', isVisitSource, 'noVisit'],
      [calls, 'callDate', isCallSource, 'noCall'],
    ] as const) {
      const tables = tablesOf(views)
      const log = personIndex(tables)
      const months = new Set<string>()
      for (const { columns, height } of tables) {
        for (let row = 0; row < height; row++) {
          const day = columns[field]?.values.at(row) ?? null
          if (day !== null) months.add(monthOf(day))
        }
      }
      if (months.size === 0) continue
      let near: ReturnType<typeof nearPhones> | undefined
      for (const view of cards) {
        const { createdDate, source, customerName } = view.values
        const isMissing = (row: number): boolean => {
          const created = createdDate.at(row)
          if (created === null || !months.has(monthOf(created)) || customerName.at(row) === null) return false
          if (!isCovered(tables, view.table, row) || isProbablyIn(tables, view.table, row)) return false
          return !log.of(view.table, row).some((entry) => {
            const day = at(log.rows, entry, ({ columns }, there) => columns[field]?.values.at(there) ?? null)
            return day === null || day <= created + AROUND
          })
        }
        for (const row of source?.rowsWhere(suits).filter(isMissing) ?? []) {
          const phone = phoneAt(view.table, row)
          near ??= nearPhones(tables)
          const others = near.get(nameAt(view.table, row) ?? '') ?? []
          if (phone !== null && others.some((other) => isNearPhone(other, phone))) continue
          const data: Data = { name: customerAt(view.table, row), date: isoDay(createdDate.at(row) ?? 0) }
          yield { in: view, row, field: 'source', message, data }
        }
      }
    }
  },
})

/** The numbers of a log by name: one wrong digit is the same customer. */
function nearPhones(tables: ReturnType<typeof tablesOf>): ReadonlyMap<string, readonly string[]> {
  const phones = new Map<string, string[]>()
  for (const table of tables) {
    for (let row = 0; row < table.height; row++) {
      const [name, phone] = [nameAt(table, row), phoneAt(table, row)]
      if (name === null || phone === null) continue
      const there = phones.get(name)
      if (there) there.push(phone)
      else phones.set(name, [phone])
    }
  }
  return phones
}
