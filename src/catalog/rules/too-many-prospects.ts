import { tableRule, type View } from '../../model/rule'
import type { Settings } from '../../model/settings'
import { text, type Data } from '../../model/text'
import type { Level } from '../../model/vocabulary'
import { followedRows } from '../facts/is-open'
import { peopleOf } from '../facts/people'
import { consultantAt } from '../facts/prospects'
import { NO_WORD } from '../facts/word-numbers'

const HOT = 110
const card = { model: '菱智M5', level: 'H', consultant: '周敏', status: '在跟', createdDate: '2026-03-25' } as const
const cards = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    ...card,
    customerName: `客户${index + 1}`,
    phone: `138000${String(index + 1).padStart(5, '0')}`,
  }))

/** No source names a capacity: what the cadence asks of a consultant's open prospects a day is held against the contacts that a day allows. */
export default tableRule({
  code: 'CT23',
  id: 'too-many-prospects',
  severity: 'info',
  title: text('在跟客户超出负荷', 'More prospects than can be called'),
  why: text(
    '按周期每天该联系的比能联系的多，必有人跟不到：分给别的顾问，或重新判定级别',
    'Where the cadence asks for more contacts a day than anybody can make, some are not called: share them or judge the levels again',
  ),
  messages: {
    many: text(
      '{consultant}在跟{n}位，按跟进周期每天要联系约{k}位，超过{max}位，建议分流或重新判定级别',
      '{consultant} has {n} open prospects, about {k} contacts a day by the cadence, above {max}: share them or judge the levels again',
    ),
  },
  source: ['S003', 'inferred'],
  examples: {
    bad: [{ tables: { 'prospect-card': cards(HOT) } }],
    good: [{ tables: { 'prospect-card': cards(10) } }],
  },
  on: ['prospect-card'],
  fields: ['level'],
  optional: ['consultant', 'status'],
  *check(view, { settings }) {
    const max = settings.maxContactsPerDay
    for (const { n, k, row } of loadsOf(view, settings)) {
      const consultant = consultantAt(view.table, row)
      if (k <= max || consultant === null) continue
      const data: Data = { consultant, n, k: Math.round(k), max }
      yield {
        row,
        field: view.table.columns.consultant ? 'consultant' : 'level',
        message: 'many',
        data,
        subject: consultant,
      }
    }
  },
})

interface Load {
  n: number
  /** So many contacts a day. */
  k: number
  /** The first of the cards. */
  readonly row: number
}

/** What each consultant's followed cards ask, in the order of their first ones. */
function loadsOf(view: View<'level', 'status'>, { cadence }: Settings): Iterable<Load> {
  const { level } = view.values
  const { consultants } = peopleOf(view.table)
  const loads = new Map<number, Load>()
  const open = followedRows(view).rows
  for (let at = 0; at < open.length; at++) {
    const row = open[at]!
    const consultant = consultants[row] ?? NO_WORD
    const own = level.at(row) as Level | null
    if (consultant === NO_WORD || own === null) continue
    let load = loads.get(consultant)
    if (!load) loads.set(consultant, (load = { n: 0, k: 0, row }))
    load.n++
    load.k += 1 / cadence[own]
  }
  return loads.values()
}
