import { workbookRule, type Place, type View } from '../../model/rule'
import { text, type Text } from '../../model/text'
import { NONE_LEFT } from '../facts/grouped-entries'
import { peopleOf } from '../facts/people'
import { peopleGroups } from '../facts/people-groups'
import { isMobile } from '../facts/phone'
import { nameAt, phoneAt } from '../facts/prospects'
import { placeIn, rowAt, tableRows, tablesOf } from '../facts/table-rows'
import { wordFigures } from '../facts/word-figures'
import { NO_WORD } from '../facts/word-numbers'

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
    const views = [...cards, ...losses, ...visits]
    for (const view of views) {
      for (const { last, before } of runsIn(view, settings.consecutivePhonesMinRows)) {
        const rows: number[] = []
        for (let row = last; row >= 0; row = before[row]!) rows.push(row)
        const places = rows.reverse().map((row): Place => ({ in: view, row, field: 'phone' }))
        yield finding('run', places, subjectOf(places))
      }
    }
    const rows = tableRows(tablesOf(views))
    const { byPhone, name: nameOf } = peopleGroups(rows.tables)
    const placeOf = (entry: number): Place => ({ ...placeIn(rows, views, entry), field: 'phone' })
    const isMobileOf = views.map(({ values }) => values.phone.where(isMobile))
    for (const head of byPhone.heads(own.size > 0 ? 1 : settings.sharedPhoneMinCustomers)) {
      const { table, row } = rowAt(rows, head)
      const view = views[table]!
      if (!isMobileOf[table]!(row)) continue
      const isStaff = own.has(phoneAt(view.table, row) ?? '')
      const same: number[] = []
      let isOneName = true
      for (let one = head; one !== NONE_LEFT; one = byPhone.next(one)) {
        same.push(one)
        isOneName &&= nameOf(one) === nameOf(head)
      }
      if (!isStaff && (isOneName ? 1 : same.length) < settings.sharedPhoneMinCustomers) continue
      const places = same.map(placeOf)
      const names = namesOf(places)
      if (isStaff) yield finding('staff', places, subjectOf(places), names.size || 1)
      else if (names.size >= settings.sharedPhoneMinCustomers)
        yield finding('shared', places, subjectOf(places), names.size)
    }
  },
})

/** The last of some entries, one before the other to the first, before which stands -1. */
interface RunOfPhones {
  last: number
  readonly before: Int32Array
}

/** Mobiles that count upwards in a consultant's own rows, be a colleague's between them. */
function runsIn({ table, height, values }: View<'phone'>, least: number): readonly RunOfPhones[] {
  const { consultants } = peopleOf(table)
  const digits = wordFigures(values.phone, digitsOf)
  const before = new Int32Array(height).fill(-1)
  const runs: RunOfPhones[] = []
  const running = new Map<number, { row: number; phone: number; length: number; run: RunOfPhones | null }>()
  for (let row = 0; row < height; row++) {
    const phone = digits(row)
    if (!(phone > NO_MOBILE)) continue
    const consultant = consultants[row] ?? NO_WORD
    const now = running.get(consultant)
    if (!now) {
      running.set(consultant, { row, phone, length: 1, run: null })
      continue
    }
    if (phone === now.phone + 1) {
      before[row] = now.row
      if (++now.length === least) runs.push((now.run = { last: row, before }))
      else if (now.run) now.run.last = row
    } else [now.length, now.run] = [1, null]
    now.row = row
    now.phone = phone
  }
  return runs
}

const NO_MOBILE = -1
function digitsOf(phone: string): number {
  if (!isMobile(phone)) return NO_MOBILE
  let number = 0
  for (let at = 0; at < phone.length; at++) number = 10 * number + phone.charCodeAt(at) - 0x30
  return number
}

const namesOf = (places: readonly Place[]): ReadonlySet<string> =>
  new Set(places.flatMap(({ in: { table }, row }) => nameAt(table, row) ?? []))
const subjectOf = ([first]: readonly Place[]): string => (first ? (phoneAt(first.in.table, first.row) ?? '') : '')
