import type { Condition, Expression } from '../model/expression'
import type { BalanceTerm } from '../model/prospect-balance'
import { text, type Text } from '../model/text'
import type { Status } from '../model/vocabulary'
import { cardStock, carriedProspects, newCards } from './facts/counts'
import { plain } from './facts/variants'

const cards = (...where: readonly Condition[]): Expression => ({ count: 'prospect-card', where })
const said = (status: Status): Condition => ({ field: 'status', is: status })
const there: Condition = { field: 'createdDate', upTo: 'period' }
const inMonth = (field: 'orderDate' | 'lossDate'): Condition => ({ field, within: 'period' })

const term = (of: BalanceTerm['of'], title: Text, ...expressions: readonly Expression[]): BalanceTerm => ({
  of,
  title,
  counted: expressions.map((expression, index) => plain(String(index), { title, expression })),
})

/** 客户进销存 line by line, as DF46 has it: what one row of a card or of the log says, a formula counts; who came from whom, none. */
export const balanceTerms: readonly BalanceTerm[] = [
  term('opening', text('上月留存（月初在跟）', 'Carried over'), carriedProspects.expression, {
    minus: [cardStock.expression, newCards.expression],
  }),
  term('added', text('＋ 本月新增', '+ New'), newCards.expression),
  term('reactivated', text('＋ 激活', '+ Reactivated')),
  term('in', text('＋ 转入', '+ Taken over')),
  term('ordered', text('－ 订单', '- Ordered'), cards(there, inMonth('orderDate'), said('成交'))),
  term('lost', text('－ 战败', '- Lost'), cards(there, inMonth('lossDate'), said('战败'))),
  term('lostContact', text('－ 失控', '- Lost contact'), cards(there, inMonth('lossDate'), said('失控'))),
  term('dormant', text('－ 冷冻', '- Dormant'), cards(there, said('准战败'))),
  term('out', text('－ 转出', '- Handed over'), cards(there, said('移交'))),
  term('open', text('月末实际在跟', 'Open at the month’s end'), cards(there, said('在跟')), {
    plus: [cards(there, said('在跟')), { minus: [cards(there), cards(there, { field: 'status', filled: true })] }],
  }),
]
