import { monthOf } from '../../model/month'
import { workbookRule, type Place } from '../../model/rule'
import { text, type Data } from '../../model/text'
import { cardFields, consultantAt, lossDateAt, lossFields } from '../facts/prospects'
import { placeIn, tablesOf } from '../facts/table-rows'
import { unenteredLosses } from '../facts/unentered-losses'

const wholeStore = text('本表', 'This table')

interface Group {
  readonly consultant: string | null
  /** Cards lost in the month: those with an entry, and those without. */
  entered: number
  readonly missing: number[]
  /** Loss entries of the month, whether a card was found or not. */
  rows: number
  first: number | null
}

/** Counts by consultant and month; a card without a consultant counts for the store. */
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
      '{consultant}：管理卡标战败{b}位，流失表登记{a}位，少{k}位',
      '{consultant}: {b} cards are marked lost, {a} are in the loss table, {k} fewer',
    ),
  },
  source: ['S000'],
  examples: {
    bad: [
      {
        month: '2026-03',
        tables: {
          'loss-analysis': [
            {
              customerName: '陈立',
              phone: '13800000001',
              consultant: '周敏',
              lossDate: '2026-03-04',
              lossReason: '买了哈弗H6',
            },
          ],
          'prospect-card': [
            {
              customerName: '陈立',
              phone: '13800000001',
              model: '菱智M5',
              consultant: '周敏',
              status: '战败',
              lossDate: '2026-03-04',
            },
            {
              customerName: '王芳',
              phone: '13800000002',
              model: '菱智M5',
              consultant: '周敏',
              status: '战败',
              lossDate: '2026-03-06',
            },
          ],
        },
      },
    ],
    good: [
      {
        month: '2026-03',
        tables: {
          'loss-analysis': [
            {
              customerName: '陈立',
              phone: '13800000001',
              consultant: '周敏',
              lossDate: '2026-03-04',
              lossReason: '买了哈弗H6',
            },
          ],
          'prospect-card': [
            {
              customerName: '陈立',
              phone: '13800000001',
              model: '菱智M5',
              consultant: '周敏',
              status: '战败',
              lossDate: '2026-03-04',
            },
          ],
        },
      },
    ],
  },
  after: ['lost-card-not-in-table'],
  reads: {
    cards: { template: 'prospect-card', fields: ['status'], optional: cardFields },
    losses: { template: 'loss-analysis', fields: ['customerName'], optional: lossFields },
  },
  *check({ cards, losses }, { settings }) {
    const { matches, missing } = unenteredLosses(tablesOf(losses), tablesOf(cards), settings)
    if (missing.length === 0) return
    const cardAt = (card: number) => placeIn(matches.cards, cards, card)
    const consultantOf = (card: number): string | null => {
      const { in: view, row } = cardAt(card)
      return consultantAt(view.table, row)
    }
    const groups = new Map<string, Group>()
    for (const card of missing) {
      const consultant = consultantOf(card)
      const key = `${consultant ?? ''}|${monthOf(matches.lostOn[card] as number)}`
      const group = groups.get(key)
      if (group) group.missing.push(card)
      else groups.set(key, { consultant, entered: 0, missing: [card], rows: 0, first: null })
    }
    for (let entry = 0; entry < matches.losses.length; entry++) {
      const card = matches.cardOf[entry] as number
      const loss = placeIn(matches.losses, losses, entry)
      const lostOn = matches.lostOn[card] || null
      const day = lostOn ?? lossDateAt(loss.in.table, loss.row)
      if (day === null) continue
      const consultant = (card >= 0 ? consultantOf(card) : null) ?? consultantAt(loss.in.table, loss.row)
      count(groups.get(`${consultant ?? ''}|${monthOf(day)}`), entry, lostOn !== null)
      if (consultant !== null) count(groups.get(`|${monthOf(day)}`), entry, lostOn !== null)
    }
    for (const [key, { consultant, entered, missing: lacking, rows, first }] of groups) {
      if (rows > settings.fewRowsMax) continue
      const [form] = losses
      if (!form) continue
      const place =
        first === null ? { in: form, row: form.height > 0 ? 0 : -1 } : placeIn(matches.losses, losses, first)
      const a = entered
      const k = lacking.length
      const data: Data = { consultant: consultant ?? wholeStore, a, b: a + k, k }
      const at: Place = { ...cardAt(lacking[0] as number), field: 'status' }
      const causedBy = { rule: 'lost-card-not-in-table', at }
      yield { ...place, field: 'customerName', message: 'fewer', data, causedBy, subject: key }
    }
  },
})

function count(group: Group | undefined, entry: number, hasCard: boolean): void {
  if (!group) return
  group.rows++
  group.first ??= entry
  if (hasCard) group.entered++
}
