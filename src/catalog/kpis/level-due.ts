import { rowKpi } from '../../model/kpi'
import { text } from '../../model/text'
import { byLevel, isOpen, isSameText, numberIn, openFormula } from '../facts/row-formulas'

export default rowKpi({
  id: 'level-due',
  title: text('级别到期日', 'Level ends on'),
  definition: text(
    '级别日期加本级别的购买周期上限：到那天还没成交，就该重新判定级别。没有级别日期时用意向产生日期，但产生后级别变过的（产生级别与现级别不同）留空；没有上限的级别（如C级）和已结案的卡也留空。',
    'The day of the level plus its longest purchase window: not sold by then, the level is to be judged anew. Without that day the day of the card stands for it, unless the level has changed since (it differs from the initial one). Blank for a level without an end, as C, and for closed cards.',
  ),
  on: ['prospect-card', 'follow-up-log'],
  fills: null,
  fields: ['createdDate', 'level'],
  optional: ['levelDate', 'initialLevel', 'status', 'orderDate', 'lossDate'],
  unit: 'date',
  format: 'yyyy-mm-dd',
  source: ['S002'],
  compute(view, { profile, settings }) {
    const window = byLevel(profile, settings.window)
    const open = isOpen(profile, view)
    const [level, since, created, initial] = (['level', 'levelDate', 'createdDate', 'initialLevel'] as const).map(
      view.cells,
    )
    return (row) => {
      const days = window.of(level?.at(row))
      const isFirst = !initial || isSameText(initial.at(row), level?.at(row))
      const from = numberIn(since?.at(row)) ?? (isFirst ? numberIn(created?.at(row)) : null)
      return days === null || from === null || !open(row) ? null : Math.floor(from) + days
    }
  },
  formula(cells, { profile, settings }) {
    const level = cells.at('level')
    const days = byLevel(profile, settings.window).formula(level)
    const created = cells.has('initialLevel')
      ? `IF(${cells.at('initialLevel')}=${level},${cells.at('createdDate')},"")`
      : cells.at('createdDate')
    const since = cells.has('levelDate') ? cells.at('levelDate') : null
    const from = since ? `IF(ISNUMBER(${since}),${since},${created})` : created
    return `IFERROR(IF(AND(${openFormula(profile, cells)},ISNUMBER(${from}),${days}>0),INT(${from})+${days},""),"")`
  },
})
