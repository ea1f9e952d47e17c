import { workbookRule } from '../../model/rule'
import { text, type Data } from '../../model/text'
import { dueOf } from '../facts/prospect-balance'
import { prospectBook } from '../facts/prospect-book'
import { listNames } from '../facts/prospects'
import { placeIn, tablesOf } from '../facts/table-rows'

const MAX_RELATED = 50
const wholeStore = text('全店', 'The store')
const person = ['customerName', 'phone', 'consultant', 'status', 'lossDate', 'orderDate'] as const

/**
 * Opened with last month's ledger, else with the follow-up log's 上月留存; without either nobody can tell. A consultant who is in
 * only one of the two lists is left out: his sheet is not at hand.
 */
export default workbookRule({
  code: 'DF46',
  id: 'prospect-balance-open',
  severity: 'warning',
  title: text('客户进销存不平', 'Prospects do not balance'),
  why: text(
    '月初的客户不是还在跟，就是成交、战败、失控、冷冻或移交了：对不上的那几位，就是没人管的客户',
    'Whoever was open when the month began is still followed up, or ended somehow: those who do not add up are nobody’s customers',
  ),
  messages: {
    fewer: text(
      '{consultant}客户账不平：应有{a}位，实有{b}位，差{k}位，管理卡上找不到{names}（上月留存{opening}，新增{added}，激活{reactivated}，转入{in}，订单{ordered}，战败{lost}，失控{lostContact}，冷冻{dormant}，转出{out}）',
      '{consultant}’s prospects do not balance: {a} expected, {b} on the cards, {k} short, no card of {names} (carried over {opening}, new {added}, reactivated {reactivated}, taken over {in}, ordered {ordered}, lost {lost}, lost contact {lostContact}, dormant {dormant}, handed over {out})',
    ),
    more: text(
      '{consultant}客户账不平：应有{a}位，实有{b}位，多{k}位，上月留存和本月新增里没有{names}（上月留存{opening}，新增{added}，激活{reactivated}，转入{in}，订单{ordered}，战败{lost}，失控{lostContact}，冷冻{dormant}，转出{out}）',
      '{consultant}’s prospects do not balance: {a} expected, {b} on the cards, {k} more, and {names} neither carried over nor new (carried over {opening}, new {added}, reactivated {reactivated}, taken over {in}, ordered {ordered}, lost {lost}, lost contact {lostContact}, dormant {dormant}, handed over {out})',
    ),
  },
  source: ['inferred'],
  examples: {
    bad: [
      {
        month: '2026-03',
        tables: {
          'follow-up-log': [
            { carriedOver: '上月留存', customerName: '陈立', phone: '13800000001', source: '来店', consultant: '周敏' },
            { carriedOver: '上月留存', customerName: '王芳', phone: '13800000002', source: '来店', consultant: '周敏' },
          ],
          'prospect-card': [
            {
              customerName: '陈立',
              phone: '13800000001',
              model: '菱智M5',
              createdDate: '2026-01-05',
              consultant: '周敏',
              status: '在跟',
            },
          ],
        },
      },
    ],
    good: [
      {
        month: '2026-03',
        tables: {
          'follow-up-log': [
            { carriedOver: '上月留存', customerName: '陈立', phone: '13800000001', source: '来店', consultant: '周敏' },
          ],
          'prospect-card': [
            {
              customerName: '陈立',
              phone: '13800000001',
              model: '菱智M5',
              createdDate: '2026-01-05',
              consultant: '周敏',
              status: '在跟',
            },
          ],
        },
      },
    ],
  },
  needsMonth: true,
  reads: {
    cards: { template: 'prospect-card', fields: ['customerName', 'createdDate'], optional: person, either: ['status'] },
    logs: {
      template: 'follow-up-log',
      fields: ['customerName', 'carriedOver'],
      optional: [...person, 'createdDate', 'levelDate'],
      dispensable: true,
    },
    losses: {
      template: 'loss-analysis',
      fields: ['customerName'],
      optional: [...person.slice(1, 3), 'lossDate', 'lossKind'],
      dispensable: true,
    },
    before: {
      template: 'prospect-card',
      fields: ['customerName'],
      optional: [...person, 'createdDate'],
      either: ['status'],
      previous: true,
      dispensable: true,
    },
  },
  *check({ cards, logs, losses, before }, context) {
    const last = before.filter(({ table }) => table.previous)
    const lists = last.length > 0 ? last : logs
    const month = logs[0]?.month ?? context.month
    const [ledger] = cards
    if (month === null || !ledger) return
    const forms = { cards: tablesOf(cards), logs: tablesOf(logs), losses: tablesOf(losses), before: tablesOf(last) }
    const book = prospectBook(forms, month)
    for (const balance of book?.balances ?? []) {
      const { consultant, counts, missing, extra } = balance
      // Whoever began with nobody is in no list to compare with: its sheet may not be at hand.
      if (counts.opening === 0) continue
      const a = dueOf(balance)
      const b = a - missing.length + extra.length
      if (!book || a === b) continue
      const isShort = b < a
      const [rows, views, those] = isShort ? [book.lists, lists, missing] : [book.ledgers, cards, extra]
      const places = those.map((entry) => placeIn<(typeof views)[number]>(rows, views, entry))
      const names = listNames(
        places.map(({ in: view, row }) => view.table.columns.customerName?.values.at(row) ?? null),
      )
      const data: Data = { consultant: consultant ?? wholeStore, a, b, k: Math.abs(a - b), names, ...counts }
      const [first] = places
      const related = places.slice(1, MAX_RELATED).map((place) => ({ ...place, field: 'customerName' as const }))
      const top = { in: ledger, row: -1 }
      const place = !first || first.in.table.previous ? top : first
      const subject = `${consultant ?? ''} ${month}`
      yield { ...place, field: 'customerName', message: isShort ? 'fewer' : 'more', data, related, subject }
    }
  },
})
