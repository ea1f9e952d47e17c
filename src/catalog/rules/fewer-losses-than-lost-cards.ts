import { workbookRule, type Place, type View } from '../../model/rule'
import { text, type Data } from '../../model/text'
import { lossForms } from '../facts/loss-forms'
import { tallyLosses } from '../facts/loss-tallies'
import { cardFields, lossFields } from '../facts/prospects'
import { seenLosses, seenReadings, seenSince, type SeenLoss } from '../facts/seen-losses'
import { placeIn, tablesOf, type TableRows } from '../facts/table-rows'
import { unenteredLosses } from '../facts/unentered-losses'

const entry = {
  customerName: '陈立',
  phone: '13800000001',
  consultant: '周敏',
  lossDate: '2026-03-04',
  lossReason: '买了哈弗H6',
}
const card = {
  customerName: '陈立',
  phone: '13800000001',
  model: '菱智M5',
  consultant: '周敏',
  status: '战败',
  lossDate: '2026-03-04',
}
const wholeStore = text('本表', 'This table')

/** Counts by consultant and month; a card without a consultant counts for the store. A loss that only log or report tells of counts too. */
export default workbookRule({
  code: 'DF27',
  id: 'fewer-losses-than-lost-cards',
  severity: 'warning',
  title: text('流失表少于卡上战败', 'Fewer losses than lost cards'),
  why: text(
    '流失表只填一两个应付检查，真正的战败数被藏在卡里，战败率看着好，问题却没人管',
    'One or two entries to satisfy the inspection hide the real number in the cards: the rate looks fine and nobody deals with the cause',
  ),
  messages: {
    fewer: text(
      '{consultant}：管理卡标战败{b}位，流失表登记{a}位，少{k}位：请逐位核对，漏登的补登记',
      '{consultant}: {b} cards are marked lost, {a} are in the loss table, {k} fewer: check one by one and enter those left out',
    ),
    seen: text(
      '{consultant}：管理卡、接触表和日报共有战败{b}位，流失表登记{a}位，少{k}位：请逐位核对，漏登的补登记',
      '{consultant}: cards, follow-up logs and reports tell of {b} losses, {a} are in the loss table, {k} fewer: check one by one and enter those left out',
    ),
  },
  source: ['S000'],
  examples: {
    bad: [
      {
        month: '2026-03',
        tables: {
          'loss-analysis': [entry],
          'prospect-card': [card, { ...card, customerName: '王芳', phone: '13800000002', lossDate: '2026-03-06' }],
        },
      },
    ],
    good: [
      {
        month: '2026-03',
        tables: {
          'loss-analysis': [entry],
          'prospect-card': [card],
        },
      },
    ],
  },
  after: ['lost-card-not-in-table'],
  reads: {
    cards: {
      template: 'prospect-card',
      fields: ['customerName'],
      optional: [...cardFields, 'orderDate'],
      either: ['status', 'lossDate'],
      dispensable: true,
    },
    losses: { template: 'loss-analysis', fields: ['customerName'], optional: [...lossFields, 'lossReason'] },
    ...seenReadings,
  },
  anyOf: ['cards', 'follow', 'contacts', 'reports'],
  *check({ cards, losses: all, follow, contacts, reports }, { settings, profile }) {
    const losses = lossForms(all)
    const unentered = unenteredLosses(tablesOf(losses), tablesOf(cards), settings)
    const { matches, since } = unentered
    const telling = [...follow, ...contacts, ...reports]
    const elsewhere = seenSince(seenLosses(tablesOf(telling), tablesOf(cards), tablesOf(losses), profile), since)
    const [form] = losses
    if (!form) return
    for (const tally of tallyLosses(unentered, elsewhere)) {
      const { consultant, month, missing, seen, entered, entries, first } = tally
      if (entries > settings.fewRowsMax) continue
      const own = losses.find(({ table }) => consultant !== null && table.stated.consultant === consultant) ?? form
      const top = { in: own, row: own.height > 0 ? 0 : -1 }
      const place = first === null ? top : placeIn(matches.losses, losses, first)
      const at = firstOf(missing, matches.cards, cards) ?? placeOf(seen, telling)
      if (!at) continue
      const k = missing.length + seen.length
      const written = at.in.table.columns.consultant?.values.at(at.row) ?? consultant ?? wholeStore
      const data: Data = { consultant: written, a: entered, b: entered + k, k }
      const causedBy = { rule: 'lost-card-not-in-table', at }
      const subject = `${consultant ?? ''} ${month}`
      const message = seen.length > 0 ? 'seen' : 'fewer'
      yield { ...place, field: 'customerName', message, data, causedBy, subject }
    }
  },
})

function firstOf([card]: readonly number[], rows: TableRows, cards: readonly View<never>[]): Place | null {
  return card === undefined ? null : { ...placeIn(rows, cards, card), field: 'status' }
}
function placeOf([loss]: readonly SeenLoss[], views: readonly View<never>[]): Place | null {
  const view = views.find(({ table }) => table === loss?.table)
  return view && loss ? { in: view, row: loss.row, field: loss.field } : null
}
