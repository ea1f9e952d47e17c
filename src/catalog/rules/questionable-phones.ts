import { workbookRule, type Place, type View } from '../../model/rule'
import { text, type Text } from '../../model/text'
import { entriesSharing } from '../facts/grouped-entries'
import { lastingKindsIn } from '../facts/kinds-in'
import { peopleOf } from '../facts/people'
import { peopleGroups } from '../facts/people-groups'
import { isMobile } from '../facts/phone'
import { nameAt, phoneAt } from '../facts/prospects'
import { rowAt, tableRows, tablesOf, type TableRows } from '../facts/table-rows'
import { highestOf, NO_WORD } from '../facts/word-numbers'

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
    const { phones, names: called } = peopleGroups(rows.tables)
    const placeOf = (entry: number): Place => {
      const { table, row } = rowAt(rows, entry)
      return { in: views[table]!, row, field: 'phone' }
    }
    const isMobileOf = views.map(({ values }) => values.phone.where(isMobile))
    const onStaffPhones = own.size === 0 ? [] : entriesOn(own, views, rows)
    for (const same of entriesSharing(phones, settings.sharedPhoneMinCustomers, onStaffPhones)) {
      const head = same[0]!
      const { table, row } = rowAt(rows, head)
      if (!isMobileOf[table]!(row)) continue
      const isStaff = own.has(phoneAt(views[table]!.table, row) ?? '')
      const isOneName = same.every((entry) => called[entry] === called[head])
      if (!isStaff && (isOneName ? 1 : same.length) < settings.sharedPhoneMinCustomers) continue
      const places = same.map(placeOf)
      const names = namesOf(places)
      if (isStaff) yield finding('staff', places, subjectOf(places), names.size || 1)
      else if (names.size >= settings.sharedPhoneMinCustomers)
        yield finding('shared', places, subjectOf(places), names.size)
    }
  },
})

/** The entries whose phone is one of these. */
const entriesOn = (phones: ReadonlySet<string>, views: readonly View<'phone'>[], { starts }: TableRows) =>
  views.flatMap(({ values }, table) =>
    values.phone.rowsWhere((phone) => phones.has(phone)).map((row) => starts[table]! + row),
  )

/** The last of some entries, one before the other to the first, before which stands -1. */
interface RunOfPhones {
  last: number
  readonly before: Int32Array
}

/** Mobiles that count upwards in a consultant's own rows, be a colleague's between them. */
function runsIn({ table, height, values }: View<'phone'>, least: number): readonly RunOfPhones[] {
  const { consultants } = peopleOf(table)
  const endings = lastingKindsIn(values.phone, height, endingOf)
  const follows = (row: number, earlier: number): boolean =>
    digitsOf(values.phone.at(row)!) === digitsOf(values.phone.at(earlier)!) + 1
  const before = new Int32Array(height).fill(-1)
  const runs: RunOfPhones[] = []
  const runOf = new Map<number, RunOfPhones>()
  // By consultant: the latest row, and how many have counted upwards to it.
  const consulting = highestOf(consultants) + 2
  const [rows, lengths] = [new Int32Array(consulting).fill(-1), new Int32Array(consulting)]
  for (let row = 0; row < height; row++) {
    const ending = endings[row]!
    if (ending === 0 || ending === NO_MOBILE) continue
    const whose = (consultants[row] ?? NO_WORD) + 1
    const earlier = rows[whose]!
    if (earlier >= 0 && ending === (endings[earlier]! % ENDINGS) + 1 && follows(row, earlier)) {
      before[row] = earlier
      const length = ++lengths[whose]!
      if (length === least) {
        const run = { last: row, before }
        runs.push(run)
        runOf.set(whose, run)
      } else if (length > least) runOf.get(whose)!.last = row
    } else lengths[whose] = 1
    rows[whose] = row
  }
  return runs
}

const [ENDINGS, NO_MOBILE] = [100, 255]
/** One more than the last two digits of a mobile: most phones do not follow another, which these tell. */
const endingOf = (phone: string): number => (isMobile(phone) ? Number(phone.slice(-2)) + 1 : NO_MOBILE)

function digitsOf(phone: string): number {
  let number = 0
  for (let at = 0; at < phone.length; at++) number = 10 * number + phone.charCodeAt(at) - 0x30
  return number
}

const namesOf = (places: readonly Place[]): ReadonlySet<string> =>
  new Set(places.flatMap(({ in: { table }, row }) => nameAt(table, row) ?? []))
const subjectOf = ([first]: readonly Place[]): string => (first ? (phoneAt(first.in.table, first.row) ?? '') : '')
