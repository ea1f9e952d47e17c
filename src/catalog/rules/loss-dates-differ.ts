import { isoDay, monthOf } from '../../model/month'
import { workbookRule } from '../../model/rule'
import type { Table } from '../../model/table'
import { text, type Data } from '../../model/text'
import { lossForms } from '../facts/loss-forms'
import { matchProspects } from '../facts/match-prospects'
import { numbersIn } from '../facts/numbers-in'
import { cardFields, customerAt, lossFields } from '../facts/prospects'
import { at, placeIn, tablesOf, type TableRows } from '../facts/table-rows'

export default workbookRule({
  code: 'DF03',
  id: 'loss-dates-differ',
  severity: 'warning',
  title: text('卡与表战败日期不一致', 'Loss dates differ'),
  why: text(
    '两处日期不同，至少有一处不准：客户哪天放弃、跟进了多久都说不清，跨月的还会算进别的月份',
    'Of two dates one at least is wrong: nobody can tell when the customer gave up or how long he was followed up, and across a month’s end the loss counts in the wrong month',
  ),
  messages: {
    acrossMonths: text(
      '{name}战败日期跨月：管理卡{a}，流失表{b}，请核实后统一',
      '{name} was lost in two months: {a} on the card, {b} in the table; please settle on one',
    ),
    differ: text(
      '{name}战败日期不一致：管理卡{a}，流失表{b}，请查实后统一',
      '{name} has two loss dates: {a} on the card, {b} in the table; please settle on the true one',
    ),
    daysApart: text(
      '{name}战败日期相差{d}天：管理卡{a}，流失表{b}，可能一处记购车日、一处记得知日，问清后写同一天',
      'The loss dates of {name} are {d} days apart: {a} on the card, {b} in the table; one may be the purchase, the other the day you heard of it: please write the same day in both',
    ),
  },
  severities: { daysApart: 'info' },
  source: ['S000'],
  examples: {
    bad: [
      {
        month: '2026-03',
        tables: {
          'loss-analysis': [
            { customerName: '陈立', phone: '13800000001', lossDate: '2026-03-05', lossReason: '买了哈弗H6' },
          ],
          'prospect-card': [
            { customerName: '陈立', phone: '13800000001', model: '菱智M5', status: '战败', lossDate: '2026-02-09' },
          ],
        },
      },
    ],
    good: [
      {
        month: '2026-03',
        tables: {
          'loss-analysis': [
            { customerName: '陈立', phone: '13800000001', lossDate: '2026-03-05', lossReason: '买了哈弗H6' },
          ],
          'prospect-card': [
            { customerName: '陈立', phone: '13800000001', model: '菱智M5', status: '战败', lossDate: '2026-03-05' },
          ],
        },
      },
    ],
  },
  reads: {
    cards: { template: 'prospect-card', fields: ['customerName', 'lossDate'], optional: cardFields },
    losses: {
      template: 'loss-analysis',
      fields: ['customerName', 'lossDate'],
      optional: [...lossFields, 'lossReason'],
    },
  },
  *check({ cards, losses: all }, { settings }) {
    const losses = lossForms(all)
    const matches = matchProspects(tablesOf(losses), tablesOf(cards))
    const undecided = undecidedOn(matches.cards)
    const { cardOf, cardLostOn } = matches
    let before = 0
    for (const view of losses) {
      const start = before
      before += view.height
      const written = numbersIn(view.values.lossDate, view.height)
      for (const row of rowsUnlike(written, cardLostOn.subarray(start))) {
        const inTable = written[row]!
        const card = cardOf[start + row]!
        const onCard = cardLostOn[start + row]! || undecided(card)
        if (Number.isNaN(onCard) || onCard === inTable) continue
        const d = Math.abs(onCard - inTable)
        const message =
          monthOf(onCard) !== monthOf(inTable)
            ? 'acrossMonths'
            : d > settings.lossDateTolerance
              ? 'differ'
              : 'daysApart'
        const [name, a, b] = [customerAt(view.table, row), isoDay(onCard), isoDay(inTable)]
        const data: Data = message === 'daysApart' ? { name, a, b, d } : { name, a, b }
        const place = placeIn(matches.cards, cards, card)
        const related = [{ in: place.in, row: place.row, field: 'lossDate' as const }]
        yield { in: view, row, field: 'lossDate', message, data, related }
      }
    }
  },
})

function rowsUnlike(days: Float64Array, others: Float64Array): readonly number[] {
  const rows: number[] = []
  for (let row = 0; row < days.length; row++) {
    const day = days[row]!
    if (day !== others[row] && day === day) rows.push(row)
  }
  return rows
}

/** The day on the card of a customer who is not yet given up, NaN elsewhere; an open card may keep that of a loss long past. */
function undecidedOn(cards: TableRows): (card: number) => number {
  return (card) => (card < 0 ? Number.NaN : at(cards, card, undecidedAt))
}
const undecidedAt = ({ columns }: Table, row: number): number =>
  columns.status?.values.at(row) === '准战败' ? (columns.lossDate?.values.at(row) ?? Number.NaN) : Number.NaN
