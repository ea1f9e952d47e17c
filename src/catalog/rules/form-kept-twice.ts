import { foldWord } from '../../model/fold'
import { workbookRule, type View } from '../../model/rule'
import type { Table } from '../../model/table'
import { text } from '../../model/text'
import { consultantAt, nameAt, phoneAt } from '../facts/prospects'

const loss = {
  customerName: '陈立',
  phone: '13800000001',
  lossDate: '2026-03-05',
  lossReason: '买了哈弗H6',
  consultant: '周敏',
}
const head = ['客户姓名', '联系电话', '战败日期', '战败原因', '销售顾问']
const rows = [
  ['陈立', '13800000001', '2026-03-05', '买了哈弗H6', '周敏'],
  ['王芳', '13800000002', '2026-03-06', '买了五菱宏光', '周敏'],
  ['李强', '13800000003', '2026-03-07', '买了博越', '周敏'],
]
const person = ['customerName', 'phone', 'consultant'] as const
/** So many of the smaller one's customers stand in the other as well. */
const SHARED = 0.5

/** A copy with fewer rows is a day or one consultant's part copied out of the store's list. */
const WHOLE = 0.9

/** Sheets of one form and month are innocent while each has customers of its own: a 续页, a team, a day a sheet. */
export default workbookRule({
  code: 'ST18',
  id: 'form-kept-twice',
  severity: 'error',
  title: text('同一份表有两份', 'One form kept twice'),
  why: text(
    '两份都算，客户就数了两遍；只改了一份，两份又对不上',
    'If both count, customers are counted twice; if one is corrected, the two differ',
  ),
  messages: {
    twice: text(
      '{month}的{form}有两份：“{sheet}”里{k}位客户也在“{other}”里，请只留一份',
      'There are two of the {form} of {month}: {k} customers of "{sheet}" stand in "{other}" as well. Please keep one',
    ),
    copy: text(
      '“{sheet}”是“{other}”的副本（{form}，{k}行），目前只计算“{other}”：请核对哪一份为准，只留一份',
      '"{sheet}" is a copy of "{other}" ({form}, {k} rows); only "{other}" is counted now: please see which one holds, and keep that one',
    ),
  },
  source: ['inferred'],
  examples: {
    bad: [{ month: '2026-03', tables: {}, grids: { 流失表: [head, ...rows], '流失表(改)': [head, ...rows.slice(1)] } }],
    good: [{ month: '2026-03', tables: { 'loss-analysis': [loss] } }],
  },
  reads: {
    losses: {
      template: 'loss-analysis',
      fields: ['customerName'],
      optional: [...person, 'lossDate'],
      dispensable: true,
    },
    visits: {
      template: 'showroom-traffic-log',
      fields: ['customerName'],
      optional: [...person, 'visitDate'],
      dispensable: true,
    },
    calls: { template: 'phone-up-log', fields: ['customerName'], optional: [...person, 'callDate'], dispensable: true },
    followUps: { template: 'follow-up-log', fields: ['customerName'], optional: person, dispensable: true },
    lossCopies: { template: 'loss-analysis', fields: ['customerName'], copies: true, dispensable: true },
    visitCopies: { template: 'showroom-traffic-log', fields: ['customerName'], copies: true, dispensable: true },
    callCopies: { template: 'phone-up-log', fields: ['customerName'], copies: true, dispensable: true },
    followUpCopies: { template: 'follow-up-log', fields: ['customerName'], copies: true, dispensable: true },
    reports: { template: 'daily-report', fields: ['customerName'], dispensable: true },
    reportCopies: { template: 'daily-report', fields: ['customerName'], copies: true, dispensable: true },
  },
  *check({
    losses,
    visits,
    calls,
    followUps,
    reports,
    lossCopies,
    visitCopies,
    callCopies,
    followUpCopies,
    reportCopies,
  }) {
    const copies = [...lossCopies, ...visitCopies, ...callCopies, ...followUpCopies, ...reportCopies]
    const whole = [...losses, ...visits, ...calls, ...followUps, ...reports]
    for (const view of copies) {
      const { table, height: k } = view
      const other = whole.find(({ table: { id } }) => id === table.copyOf)
      if (!other || k < other.height * WHOLE) continue
      const data = { form: table.template.title, k, sheet: table.sheetName, other: other.table.sheetName }
      const related = [{ in: other, row: -1, field: 'customerName' }] as const
      yield { in: view, row: -1, field: 'customerName', message: 'copy', data, related, subject: table.sheetName }
    }
    for (const views of [losses, visits, calls, followUps] as readonly (readonly View<'customerName'>[])[]) {
      for (const [index, view] of views.entries()) {
        if (views.length < 2) continue
        const keys = keysOf(view.table)
        for (const other of views.slice(0, index)) {
          if (other.table.month !== view.table.month || isContinued(other.table) !== isContinued(view.table)) continue
          const theirs = keysOf(other.table)
          const k = [...keys].filter((key) => theirs.has(key)).length
          if (k < 2 || k < Math.min(keys.size, theirs.size) * SHARED) continue
          const { table } = view
          const data = {
            month: table.month,
            form: table.template.title,
            k,
            sheet: table.sheetName,
            other: other.table.sheetName,
          }
          const related = [{ in: other, row: -1, field: 'customerName' }] as const
          yield { in: view, row: -1, field: 'customerName', message: 'twice', data, related, subject: table.sheetName }
          break
        }
      }
    }
  },
})

const isContinued = ({ sheetName }: Table): boolean => /续/.test(sheetName)

/** Who stands in a table, by consultant and day where the form has them. */
function keysOf(table: Table): ReadonlySet<string> {
  const keys = new Set<string>()
  const date = table.columns[table.template.eventDate]?.values
  for (let row = 0; row < table.height; row++) {
    const who = phoneAt(table, row) ?? nameAt(table, row)
    if (who !== null) keys.add([who, foldWord(consultantAt(table, row) ?? ''), date?.at(row) ?? ''].join('|'))
  }
  return keys
}
