import { isoDay } from '../../model/month'
import { workbookRule, type Place } from '../../model/rule'
import { text, type Data } from '../../model/text'
import { foldName } from '../../model/fold'
import { exampleCard } from '../facts/example-card'
import { openRows } from '../facts/is-open'
import { consultantAt, listNames } from '../facts/prospects'

const MAX_RELATED = 50

/** Only who left by the roster's own date: a consultant whom the roster lacks is FL13's. Of a name that several rows bear, all must have left. */
export default workbookRule({
  code: 'CT24',
  id: 'leaver-keeps-cards',
  severity: 'warning',
  title: text('离职顾问的卡未交接', 'Leaver’s cards not handed over'),
  why: text(
    '顾问走了卡没有交接，客户就没有人管：请主管当天分给在岗的顾问',
    'The consultant left and the cards stayed: nobody calls these customers until somebody takes them over',
  ),
  messages: {
    left: text(
      '{consultant}已于{date}离职，名下还有{n}位在跟客户（{names}），请办理交接',
      '{consultant} left on {date} and still has {n} open prospects ({names}): please hand them over',
    ),
  },
  source: ['S002'],
  examples: {
    bad: [
      {
        month: '2026-03',
        tables: {
          'prospect-card': [exampleCard],
          roster: [{ rosterName: '周敏', rosterRole: '销售顾问', joinedDate: '2024-05-06', leftDate: '2026-03-10' }],
        },
      },
    ],
    good: [
      {
        month: '2026-03',
        tables: {
          'prospect-card': [exampleCard],
          roster: [{ rosterName: '周敏', rosterRole: '销售顾问', joinedDate: '2024-05-06', leftDate: null }],
        },
      },
    ],
  },
  reads: {
    cards: { template: 'prospect-card', fields: ['consultant'], optional: ['customerName', 'status', 'createdDate'] },
    rosters: { template: 'roster', fields: ['rosterName', 'leftDate'] },
  },
  *check({ cards, rosters }, { asOf }) {
    const left = new Map<string, number | null>()
    for (const { height, values } of rosters) {
      for (let row = 0; row < height; row++) {
        const name = values.rosterName.at(row)
        if (name === null) continue
        const key = foldName(name)
        const day = values.leftDate.at(row)
        const known = left.get(key)
        left.set(key, known === undefined ? day : known === null || day === null ? null : Math.max(known, day))
      }
    }
    const groups = new Map<string, Place[]>()
    for (const view of cards) {
      for (const row of openRows(view).rows) {
        const consultant = consultantAt(view.table, row)
        const day = consultant === null ? null : (left.get(foldName(consultant)) ?? null)
        if (consultant === null || day === null || day >= asOf) continue
        const place: Place = { in: view, row, field: 'consultant' }
        const group = groups.get(consultant)
        if (group) group.push(place)
        else groups.set(consultant, [place])
      }
    }
    for (const [consultant, places] of groups) {
      const [first, ...rest] = places
      if (!first) continue
      const names = places.map(({ in: { table }, row }) => table.columns.customerName?.values.at(row) ?? null)
      const date = isoDay(left.get(foldName(consultant)) ?? 0)
      const data: Data = { consultant, date, n: places.length, names: listNames(names) }
      yield { ...first, message: 'left', data, related: rest.slice(0, MAX_RELATED), subject: consultant }
    }
  },
})
