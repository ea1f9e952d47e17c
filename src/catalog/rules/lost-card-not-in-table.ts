import { daysOf, isoDay } from '../../model/month'
import { workbookRule } from '../../model/rule'
import type { Table } from '../../model/table'
import { text, type Data } from '../../model/text'
import { lossForms } from '../facts/loss-forms'
import { newLossEntry } from '../facts/new-loss-entry'
import { peopleAhead } from '../facts/people'
import { personIndex } from '../facts/person-index'
import { cardFields, customerAt, listNames, lossFields } from '../facts/prospects'
import { seenLosses, seenReadings, seenSince } from '../facts/seen-losses'
import { at, placeIn, tablesOf } from '../facts/table-rows'
import { unenteredLosses } from '../facts/unentered-losses'

/**
 * Card ledgers are cumulative: only losses of a month whose form is at hand can be missing. A loss that only the follow-up log, a contact
 * or a daily report tells of counts like one on a card.
 */
export default workbookRule({
  code: 'DF01',
  id: 'lost-card-not-in-table',
  severity: 'error',
  title: text('卡上战败未进流失表', 'Lost card not in the loss table'),
  why: text(
    '卡上的战败不进流失分析表，经理就看不到原因，战败率偏低，也没有人再去挽回这位客户',
    'A loss that stays on the card hides its reason from the manager, makes the lost-sale rate look low, and nobody tries to win the customer back',
  ),
  messages: {
    missing: text(
      '{name}卡上已标“{kind}”，流失分析表里没有这位客户，请补登记',
      '{name} is marked {kind} on the card but is not in the loss table: please enter the loss',
    ),
    seen: text(
      '{name}{date}在“{sheet}”已记“{kind}”，流失分析表里没有这位客户，请补登记',
      '{name} is entered as {kind} in “{sheet}” on {date} but is not in the loss table: please enter the loss',
    ),
    otherMonth: text(
      '{month}战败{n}位（{names}），该月的流失分析表不在手边，未核对',
      '{n} lost in {month} ({names}): that month’s loss table is not at hand, so they were not compared',
    ),
    undated: text(
      '{name}卡上已标“{kind}”但没有日期，请补写是哪个月战败的',
      '{name} is marked {kind} on the card without a date: in which month was it?',
    ),
    undatedLedger: text(
      '卡上没有战败日期，{n}位（{names}）分不清是哪个月战败的，未核对',
      'The cards have no loss date: the month of {n} losses ({names}) is unknown, so they were not compared',
    ),
  },
  severities: { otherMonth: 'info', undated: 'info', undatedLedger: 'info' },
  source: ['S000'],
  examples: {
    bad: [
      {
        month: '2026-03',
        tables: {
          'prospect-card': [
            { customerName: '王芳', phone: '13800000002', model: '菱智M5', status: '在跟' },
            { customerName: '陈立', phone: '13800000001', model: '菱智M5', status: '战败', lossDate: '2026-03-04' },
          ],
          'loss-analysis': [
            { customerName: '李强', phone: '13800000003', lossDate: '2026-03-09', lossReason: '买了哈弗H6' },
          ],
        },
      },
    ],
    good: [
      {
        month: '2026-03',
        tables: {
          'prospect-card': [
            { customerName: '陈立', phone: '13800000001', model: '菱智M5', status: '战败', lossDate: '2026-03-04' },
          ],
          'loss-analysis': [
            { customerName: '陈立', phone: '13800000001', lossDate: '2026-03-04', lossReason: '买了哈弗H6' },
          ],
        },
      },
    ],
  },
  reads: {
    cards: {
      template: 'prospect-card',
      fields: ['customerName'],
      optional: [...cardFields, 'orderDate'],
      either: ['status', 'lossDate'],
      dispensable: true,
    },
    losses: { template: 'loss-analysis', fields: ['customerName'], optional: [...lossFields, 'lossReason'] },
    before: {
      template: 'loss-analysis',
      fields: ['customerName'],
      optional: lossFields,
      previous: true,
      dispensable: true,
    },
    ...seenReadings,
  },
  anyOf: ['cards', 'follow', 'contacts', 'reports'],
  ahead: ({ cards, losses }) => peopleAhead(tablesOf([...losses, ...cards])),
  *check({ cards, losses: all, before, follow, contacts, reports }, { settings, today, profile }) {
    const losses = lossForms(all)
    const old = before.filter(({ table }) => table.previous)
    const enteredBefore = personIndex(tablesOf(old))
    const monthsBefore = new Set(old.map(({ month }) => month))
    const unentered = unenteredLosses(tablesOf(losses), tablesOf(cards), settings)
    const { matches, missing, elsewhere, undated, since } = unentered
    const place = (card: number) => placeIn(matches.cards, cards, card)
    const about = (card: number): Data => {
      const { in: view, row } = place(card)
      return { name: customerAt(view.table, row), kind: view.values.status?.at(row) ?? '战败' }
    }
    const several = (those: readonly number[]): Data => {
      const names = those.map(place).map(({ in: view, row }) => view.values.customerName?.at(row) ?? null)
      return { n: those.length, names: listNames(names) }
    }
    for (const card of missing) {
      const from = place(card)
      const entry = newLossEntry(from, matches.lostOn[card]!, losses, today)
      yield { in: from.in, row: from.row, field: 'status', message: 'missing', data: about(card), entry }
    }
    const telling = [...follow, ...contacts, ...reports]
    const seen = seenLosses(tablesOf(telling), tablesOf(cards), tablesOf(losses), profile)
    for (const { table, row, field, day, kind } of seenSince(seen, since)) {
      const view = telling.find((some) => some.table === table)
      const data: Data = { name: customerAt(table, row), date: isoDay(day), sheet: table.sheetName, kind }
      if (!view) continue
      const entry = newLossEntry({ in: view, row }, day, losses, today, { lossDate: day, lossKind: kind })
      yield { in: view, row, field, message: 'seen', data, entry }
    }
    for (const [month, those] of elsewhere) {
      // A day to come is a slip of the pen, and has a rule of its own.
      if (daysOf(month).first > today) continue
      // Who was entered in last month's table need not be here; who was lost that month and is in neither is missing.
      const left = those.filter((card) =>
        at(matches.cards, card, (table, row) => enteredBefore.of(table, row).length === 0),
      )
      if (monthsBefore.has(month))
        for (const card of left) yield { ...place(card), field: 'status', message: 'missing', data: about(card) }
      else if (left[0] !== undefined)
        yield {
          ...place(left[0]),
          field: 'lossDate',
          message: 'otherMonth',
          data: { ...several(left), month },
          subject: month,
        }
    }
    const dateless = new Map<Table, number[]>()
    for (const card of undated) {
      const at = place(card)
      const { table, values } = at.in
      if (values.lossDate) yield { ...at, field: 'lossDate', message: 'undated', data: about(card) }
      else if (!dateless.get(table)?.push(card)) dateless.set(table, [card])
    }
    for (const [table, those] of dateless) {
      const first = place(those[0] as number)
      yield { ...first, field: 'status', message: 'undatedLedger', data: several(those), subject: table.sheetName }
    }
  },
})
