import { workbookRule, type Place } from '../../model/rule'
import { text, type Text } from '../../model/text'
import { isMobile } from '../facts/phone'
import { consultantAt, nameAt, phoneAt } from '../facts/prospects'

const MAX_RELATED = 50
const person = ['phone', 'customerName', 'consultant'] as const
const kinds: Readonly<Record<'staff' | 'shared' | 'run', Text>> = {
  staff: text('是员工自己的号码', 'are our own staff’s numbers'),
  shared: text('是同一个号码', 'are one and the same number'),
  run: text('是连号', 'count upwards from row to row'),
}

/** A fleet's cards bear one name; a switchboard or a platform's number is nobody's own: only mobiles of different names count. */
export default workbookRule({
  code: 'DF49',
  id: 'questionable-phones',
  severity: 'warning',
  title: text('客户电话需核对', 'Customer phones to be checked'),
  why: text(
    '留的不是客户自己的号码，就没法回访：卡数好看，跟进、战败都无从核实',
    'A number that is not the customer’s own cannot be called: the cards look many, and neither contacts nor losses can be verified',
  ),
  messages: {
    several: text('{n}位客户的电话{kind}，请核对', 'The phones of {n} customers {kind}: please check'),
  },
  source: ['inferred'],
  examples: {
    bad: [
      {
        tables: {
          'prospect-card': ['陈立', '王芳', '李强'].map((customerName) => ({
            customerName,
            phone: '13800000001',
            model: '菱智M5',
            status: '在跟',
          })),
        },
      },
    ],
    good: [
      {
        tables: {
          'prospect-card': ['陈立', '王芳'].map((customerName) => ({
            customerName,
            phone: '13800000001',
            model: '菱智M5',
            status: '在跟',
          })),
        },
      },
    ],
  },
  reads: {
    cards: { template: 'prospect-card', fields: ['phone'], optional: person, dispensable: true },
    losses: { template: 'loss-analysis', fields: ['phone'], optional: person, dispensable: true },
    visits: { template: 'showroom-traffic-log', fields: ['phone'], optional: person, dispensable: true },
    staff: { template: 'roster', fields: ['rosterPhone'], dispensable: true },
  },
  *check({ cards, losses, visits, staff }, { settings }) {
    const own = new Set<string>()
    for (const { values } of staff)
      for (const row of values.rosterPhone.rowsWhere(() => true)) own.add(values.rosterPhone.at(row) ?? '')
    const finding = (kind: keyof typeof kinds, places: readonly Place[], subject: string, n = places.length) => {
      const [first, ...rest] = places as readonly [Place, ...Place[]]
      const related = rest.slice(0, MAX_RELATED)
      return { ...first, message: 'several' as const, data: { n, kind: kinds[kind] }, related, subject }
    }
    const byPhone = new Map<string, Place | Place[]>()
    for (const view of [...cards, ...losses, ...visits]) {
      const { table, height } = view
      const running = new Map<string | null, { last: number; run: Place[] }>()
      const runs: Place[][] = []
      for (let row = 0; row < height; row++) {
        const phone = phoneAt(table, row)
        const isOwn = phone !== null && isMobile(phone)
        if (!isOwn) continue
        const place: Place = { in: view, row, field: 'phone' }
        const consultant = consultantAt(table, row)
        // A consultant's own rows, be a colleague's between them.
        const before = running.get(consultant)
        const run = before && Number(phone) === before.last + 1 ? before.run : []
        run.push(place)
        running.set(consultant, { last: Number(phone), run })
        if (run.length === settings.consecutivePhonesMinRows) runs.push(run)
        const same = byPhone.get(phone)
        if (same === undefined) byPhone.set(phone, place)
        else if (Array.isArray(same)) same.push(place)
        else byPhone.set(phone, [same, place])
      }
      for (const places of runs) yield finding('run', places, subjectOf(places))
    }
    for (const [phone, found] of byPhone) {
      const isStaff = own.has(phone)
      if (!isStaff && !Array.isArray(found)) continue
      const places = Array.isArray(found) ? found : [found]
      if (isStaff) yield finding('staff', places, phone, namesOf(places).size || 1)
      else if (places.length >= settings.sharedPhoneMinCustomers) {
        const names = namesOf(places)
        if (names.size >= settings.sharedPhoneMinCustomers) yield finding('shared', places, phone, names.size)
      }
    }
  },
})

const namesOf = (places: readonly Place[]): ReadonlySet<string> =>
  new Set(places.flatMap(({ in: { table }, row }) => nameAt(table, row) ?? []))
const subjectOf = ([first]: readonly Place[]): string => (first ? (phoneAt(first.in.table, first.row) ?? '') : '')
