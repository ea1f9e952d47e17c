import { foldWord } from '../../model/fold'
import { lasting } from '../../model/lasting'
import { tableRule } from '../../model/rule'
import { text } from '../../model/text'
import { openRows } from '../facts/is-open'

const visit = { visitDate: '2026-03-05', arrivalTime: 0.4, visitKind: '首次', phone: '13800000001', consultant: '李静' }

/** 张先生, 李总, 先生, 某客户: how to address somebody, not who it is. */
const courtesy =
  /^(?:.{0,2}(?:先生|女士|小姐|太太|美女|帅哥|师傅|阿姨|大哥|大姐|老板|老师|经理|总)|.[哥姐叔嫂]|小.|老.|.某|某.?某?|客户|顾客|新客户|潜客|不详|不知|未知|匿名|无名|.?(?:客户|顾客))$/u

const isCourtesy = lasting((name) => courtesy.test(foldWord(name)))

/** 张总 may be one; 小 and 老 before one character are how consultants write who they know. At a first contact this is normal. */
export default tableRule({
  code: 'FL05',
  id: 'courtesy-name',
  severity: 'info',
  title: text('姓名只有称呼', 'Only a form of address for a name'),
  why: text(
    '同姓的客户分不清，签合同、建档案时还得再问一次',
    'Customers of one surname cannot be told apart, and the contract needs the name anyway',
  ),
  messages: {
    courtesy: text(
      '目前只有称呼“{value}”，请在下次联系时补全姓名',
      'So far there is only “{value}”: please ask for the full name at the next contact',
    ),
    judged: text(
      '已判{level}级，目前只有称呼“{value}”，请在下次联系时补全姓名',
      'Judged {level} already, and so far there is only “{value}”: please ask for the full name at the next contact',
    ),
  },
  severities: { judged: 'warning' },
  source: ['public'],
  examples: {
    bad: [{ tables: { 'showroom-traffic-log': [{ ...visit, customerName: '张先生', level: 'A', captured: '是' }] } }],
    good: [{ tables: { 'showroom-traffic-log': [{ ...visit, customerName: '张先生', level: 'B', captured: '否' }] } }],
  },
  on: ['showroom-traffic-log', 'phone-up-log', 'prospect-card'],
  fields: ['customerName'],
  optional: ['captured', 'phone', 'level', 'status'],
  byRow: true,
  *check(view) {
    const { customerName, captured, phone, level } = view.values
    const open = openRows(view as never)
    const isCard = view.table.template.id === 'prospect-card'
    const isCaptured = (row: number): boolean =>
      captured ? captured.at(row) === true : (phone?.at(row) ?? null) !== null
    for (const row of customerName.rowsWhere(isCourtesy)) {
      if (isCard ? !open.has(row) : !isCaptured(row)) continue
      const value = customerName.at(row)
      const word = level?.at(row) ?? null
      const isHigh = word === 'O' || word === 'H' || word === 'A'
      yield isHigh
        ? { row, field: 'customerName', message: 'judged', data: { level: word, value } }
        : { row, field: 'customerName', message: 'courtesy', data: { value } }
    }
  },
})
