import { workbookRule, type View } from '../../model/rule'
import type { Table } from '../../model/table'
import { text, type Data } from '../../model/text'
import { lossForms } from '../facts/loss-forms'
import { matchProspects, SHARED_PHONE } from '../facts/match-prospects'
import { numbersIn } from '../facts/numbers-in'
import { peopleOf } from '../facts/people'
import { peopleGroups } from '../facts/people-groups'
import { cardFields, consultantAt, customerAt, listNames, lossFields } from '../facts/prospects'
import { whereRejected } from '../facts/rejected-losses'
import { placeIn, tablesOf } from '../facts/table-rows'
import { highestOf, NO_WORD } from '../facts/word-numbers'

export default workbookRule({
  code: 'DF02',
  id: 'loss-without-lost-card',
  severity: 'error',
  title: text('流失表与管理卡对不上', 'Loss without a lost card'),
  why: text(
    '流失表要和管理卡互相印证：没有建卡，或者卡上还没有结案，在跟客户数和战败率都不准',
    'The loss table and the cards vouch for each other: where there is no card, or it was never closed, both the open prospects and the lost-sale rate are wrong',
  ),
  messages: {
    noCard: text(
      '{name}登记了战败，但没有找到管理卡：请补建卡，或核对姓名和电话',
      '{name} is in the loss table but has no prospect card: make one, or check name and phone',
    ),
    notMarked: text(
      '{name}登记了战败，管理卡上仍是“{status}”：请核实后改成一致',
      '{name} is in the loss table but the card still says {status}: find out which is right and make them agree',
    ),
    earlierCard: text('{name}的卡在以前月份，未核对', 'The card of {name} is from earlier months and was not compared'),
    otherConsultant: text(
      '{consultant}的管理卡不在手边，{n}位（{names}）未核对',
      'The cards of {consultant} are not at hand: {n} losses ({names}) were not compared',
    ),
  },
  severities: { earlierCard: 'info', otherConsultant: 'info' },
  source: ['S000', 'inferred'],
  examples: {
    bad: [
      {
        month: '2026-03',
        tables: {
          'loss-analysis': [
            { customerName: '陈立', phone: '13800000001', lossDate: '2026-03-04', lossReason: '买了哈弗H6' },
          ],
          'prospect-card': [{ customerName: '陈立', phone: '13800000001', model: '菱智M5', status: '在跟' }],
        },
      },
    ],
    good: [
      {
        month: '2026-03',
        tables: {
          'loss-analysis': [
            { customerName: '陈立', phone: '13800000001', lossDate: '2026-03-04', lossReason: '买了哈弗H6' },
          ],
          'prospect-card': [
            { customerName: '王芳', phone: '13800000001', model: '菱智M5', status: '在跟' },
            { customerName: '陈立', phone: '13800000001', model: '菱智M5', status: '战败' },
          ],
        },
      },
    ],
  },
  reads: {
    cards: { template: 'prospect-card', fields: ['customerName'], optional: [...cardFields, 'createdDate'] },
    losses: {
      template: 'loss-analysis',
      fields: ['customerName'],
      optional: [...lossFields, 'createdDate', 'lossKind', 'lossReason', 'managerCallBack'],
    },
  },
  *check({ cards, losses: all }) {
    const losses = lossForms(all)
    const matches = matchProspects(tablesOf(losses), tablesOf(cards))
    const firstCard = Math.min(...cards.map(firstDay))
    let known: ReturnType<typeof consultantsOfAll> | undefined
    const absent = new Map<string, number[]>()
    const { cardOf, cardLostOn } = matches
    const refused = new Map(losses.map((view) => [view, whereRejected(view.table)]))
    // Of a card that is lost, and of a phone that others share, there is nothing to tell.
    for (const entry of entriesWithoutLoss(cardLostOn)) {
      if (cardOf[entry] === SHARED_PHONE) continue
      const found = cardOf[entry] as number
      if (found >= 0) {
        const card = placeIn(matches.cards, cards, found)
        const { status } = card.in.values
        if (!status) continue
        const word = status.at(card.row)
        // A remark in words of its own may well tell of the loss.
        if (word === null && card.in.table.columns.status?.inside) continue
        const loss = placeIn(matches.losses, losses, entry)
        if (refused.get(loss.in)?.(loss.row)) continue
        // Undecided is not lost: the card may honestly stay open.
        if (word === '准战败' || loss.in.values.lossKind?.at(loss.row) === '准战败') continue
        const data: Data = { name: customerAt(loss.in.table, loss.row), status: word ?? text('空白', 'blank') }
        const related = [{ in: card.in, row: card.row, field: 'status' as const }]
        yield { in: loss.in, row: loss.row, field: 'customerName', message: 'notMarked', data, related }
      } else {
        const loss = placeIn(matches.losses, losses, entry)
        const consultant = consultantAt(loss.in.table, loss.row)
        if (known === undefined) known = consultantsOfAll(tablesOf(cards))
        const number = peopleOf(loss.in.table).consultants[loss.row] ?? NO_WORD
        if (consultant !== null && known && known[number] !== 1) {
          if (!absent.get(consultant)?.push(entry)) absent.set(consultant, [entry])
          continue
        }
        const created = loss.in.values.createdDate?.at(loss.row) ?? null
        const message = created !== null && created < firstCard ? 'earlierCard' : 'noCard'
        const data: Data = { name: customerAt(loss.in.table, loss.row) }
        yield { in: loss.in, row: loss.row, field: 'customerName', message, data }
      }
    }
    for (const [consultant, those] of absent) {
      const places = those.map((entry) => placeIn(matches.losses, losses, entry))
      const names = listNames(places.map(({ in: view, row }) => view.values.customerName.at(row)))
      const [first] = places
      const data: Data = { consultant, n: those.length, names }
      if (first) yield { ...first, field: 'customerName', message: 'otherConsultant', data, subject: consultant }
    }
  },
})

function entriesWithoutLoss(onCards: Float64Array): readonly number[] {
  const entries: number[] = []
  for (let entry = 0; entry < onCards.length; entry++) if (Number.isNaN(onCards[entry]!)) entries.push(entry)
  return entries
}

/** The day of a ledger's first card; infinity where it has no dates, so that nothing can be older than the ledger. */
function firstDay({ height, values }: View<never, 'createdDate'>): number {
  let first = Infinity
  const days = numbersIn(values.createdDate, height)
  for (let row = 0; row < days.length; row++) if (days[row]! < first) first = days[row]!
  return first === Infinity ? -Infinity : first
}

/** Whose cards these are; null where a card does not say, so that nobody can be known to be absent. */
function consultantsOfAll(cards: readonly Table[]): Uint8Array | null {
  const { consultants } = peopleGroups(cards)
  const known = new Uint8Array(1 + highestOf(consultants))
  for (let card = 0; card < consultants.length; card++) {
    if (consultants[card] === NO_WORD) return null
    known[consultants[card]!] = 1
  }
  return known
}
