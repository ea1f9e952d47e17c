import { isoDay } from '../../model/month'
import { workbookRule } from '../../model/rule'
import { text, type Data } from '../../model/text'
import type { Level } from '../../model/vocabulary'
import { isOverdue } from '../facts/cadence'
import { exampleCard } from '../facts/example-card'
import { levelSince, rowsBeyondWindow } from '../facts/level-since'
import { customerAt } from '../facts/prospects'
import { tablesOf } from '../facts/table-rows'

const person = ['customerName', 'phone', 'consultant'] as const
const card = { ...exampleCard, level: 'H', initialLevel: 'H' } as const

/**
 * A level counts from the last change that a log or report tells of, else from the card's first day where the card began with it; of
 * other cards nobody knows. The working days of the cadence's grace are left to judge the level again.
 */
export default workbookRule({
  code: 'CT12',
  id: 'level-window-over',
  severity: 'warning',
  title: text('超过购买周期级别未变', 'Level’s window is over'),
  why: text(
    'H级是七天内要买的客户：过了期还是H级，成交预测和次日计划都跟着错',
    'An H buys within seven days: still H after that, the forecast and the plan for tomorrow are wrong',
  ),
  messages: {
    over: text(
      '{name}从{date}起一直是{level}级，已{d}天，超过{level}级{w}天的购买周期，请重新判定级别',
      '{name} has been at level {level} since {date}, {d} days, beyond its window of {w}: please judge the level again',
    ),
  },
  source: ['S002', 'inferred'],
  examples: {
    bad: [{ month: '2026-03', tables: { 'prospect-card': [{ ...card, createdDate: '2026-03-01' }] } }],
    good: [{ month: '2026-03', tables: { 'prospect-card': [{ ...card, createdDate: '2026-03-26' }] } }],
  },
  reads: {
    cards: {
      template: 'prospect-card',
      fields: ['level', 'createdDate'],
      optional: [...person, 'status', 'initialLevel', 'lossDate'],
    },
    logs: {
      template: 'contact-log',
      fields: ['contactDate'],
      optional: [...person, 'level', 'previousLevel', 'contactMark'],
      dispensable: true,
    },
    reports: {
      template: 'daily-report',
      fields: ['reportDate'],
      optional: [...person, 'level', 'previousLevel'],
      dispensable: true,
    },
  },
  byRow: { cards: [...person, 'level', 'createdDate', 'status', 'initialLevel', 'lossDate'] },
  *check({ cards, logs, reports }, { settings, asOf, profile }) {
    const sinceOf = levelSince(tablesOf([...logs, ...reports]), profile)
    for (const view of cards) {
      for (const row of rowsBeyondWindow(view, { settings, asOf })) {
        const level = view.values.level.at(row) as Level
        const w = settings.window[level] ?? Infinity
        const since = sinceOf(view.table, row, asOf)
        if (since === null || !isOverdue(since, asOf, w, level, settings)) continue
        const day = Math.ceil(since)
        const data: Data = { name: customerAt(view.table, row), date: isoDay(day), level, d: asOf - day, w }
        yield { in: view, row, field: 'level', message: 'over', data }
      }
    }
  },
})
