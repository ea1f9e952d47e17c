import { workbookRule } from '../../model/rule'
import { text, type Data } from '../../model/text'
import type { Level } from '../../model/vocabulary'
import { exampleCard } from '../facts/example-card'
import { lastContacts } from '../facts/last-contacts'
import { contactReadings } from '../facts/level-history'
import { levelSince, rowsBeyondWindow } from '../facts/level-since'
import { customerAt } from '../facts/prospects'
import { tablesOf } from '../facts/table-rows'

const WINDOWS = 2
const person = ['customerName', 'phone', 'consultant'] as const
const card = { ...exampleCard, level: 'A', initialLevel: 'A', lastContactDate: '2026-03-28' } as const

/** Twice the level's window with contacts all along; a level without a window (C, an order) never. Follows from CT12 where that speaks. */
export default workbookRule({
  code: 'CT13',
  id: 'stale-level',
  severity: 'warning',
  title: text('级别长期不变', 'Level without progress'),
  why: text(
    '跟了两个周期级别还没动，客户真正要什么多半没有问到：再打电话不如重新了解需求',
    'Two windows of contacts and no progress: what the customer needs was never asked',
  ),
  messages: {
    stale: text(
      '{name}{d}天一直是{level}级，建议重新了解需求并判定级别',
      '{name} has stayed at level {level} for {d} days: ask again what is needed and judge the level',
    ),
  },
  source: ['S001'],
  examples: {
    bad: [{ month: '2026-03', tables: { 'prospect-card': [{ ...card, createdDate: '2025-12-20' }] } }],
    good: [{ month: '2026-03', tables: { 'prospect-card': [{ ...card, createdDate: '2026-02-20' }] } }],
  },
  after: ['level-window-over'],
  reads: {
    cards: {
      template: 'prospect-card',
      fields: ['level', 'createdDate'],
      optional: [...person, 'status', 'initialLevel', 'lossDate', 'lastContactDate', 'contactCount'],
    },
    ...contactReadings,
  },
  byRow: {
    cards: [...person, 'level', 'createdDate', 'status', 'initialLevel', 'lossDate', 'lastContactDate', 'contactCount'],
  },
  *check({ cards, logs, reports }, { settings, asOf, profile }) {
    const contacts = tablesOf([...logs, ...reports])
    const sinceOf = levelSince(contacts, profile)
    const lastBefore = lastContacts(contacts)
    for (const view of cards) {
      const { level: levels, lastContactDate, contactCount } = view.values
      for (const row of rowsBeyondWindow(view, { settings, asOf }, WINDOWS)) {
        const level = levels.at(row) as Level
        if (level === 'C') continue
        const since = sinceOf(view.table, row, asOf)
        if (since === null || asOf - since <= WINDOWS * (settings.window[level] ?? Infinity)) continue
        const last = Math.max(lastContactDate?.at(row) ?? 0, lastBefore(view.table, row, asOf) ?? 0)
        // Without contacts it is neglect, which is asked elsewhere.
        if (last <= since && (contactCount?.at(row) ?? 0) <= 1) continue
        const data: Data = { name: customerAt(view.table, row), d: asOf - Math.ceil(since), level }
        const causedBy = { rule: 'level-window-over', at: { in: view, row, field: 'level' as const } }
        yield { in: view, row, field: 'level', message: 'stale', data, causedBy }
      }
    }
  },
})
