import { isoDay } from '../../model/month'
import { workbookRule } from '../../model/rule'
import { text } from '../../model/text'
import { churnListFields, churnReading } from '../facts/churn-list'
import { foldedWords } from '../facts/folded-words'
import { customerAt } from '../facts/prospects'

const header = ['序号', '联系电话', '车牌号', '责任人', '期限', '招揽结果', '预约日期', '客户怎么说']
const churned = [
  { customerName: '王芳', plate: '琼A01001', lastServiceDate: '2025-01-05', churnReason: '嫌工时费太贵' },
]
const been =
  /已经?(?:在(?:本|我们?)店|来|到|进|回)(?:过|站|厂|店|了|做|保养)|(?:已|刚)(?:进站|回厂|到店|回站)|(?:进站|回厂|到店)了/u

/** A question: the service file may lag behind, or the result was entered before he came. */
export default workbookRule({
  code: 'AS27',
  id: 'won-back-without-visit',
  severity: 'warning',
  title: text('招揽结果已进站但没有进站记录', 'Won back without a visit on file'),
  why: text(
    '结果写了进站、表上还是流失，回流率就没有依据；预约了没来的，没人再打第二个电话',
    'A visit that no file knows makes the return rate groundless; who booked and did not come gets no second call',
  ),
  messages: {
    been: text(
      '{name}的招揽结果写“{v}”，最后进站日期却还是{date}，请核对：来过就补进站记录，没来就改结果',
      'The win-back list says “{v}” of {name}, whose last visit is still {date}: enter the visit, or correct the result',
    ),
    booked: text(
      '{name}预约{day}进站，到今天没有进站记录（最后进站{date}），请核对是否来过，没来请再约',
      '{name} booked for {day} and no visit is on file since (the last {date}): please verify, and book again',
    ),
  },
  source: ['S004', 'inferred'],
  examples: {
    bad: [
      {
        tables: { 'service-churn': churned },
        lists: { 流失招揽名单: [header, [1, null, '琼A01001', '林晓', null, '已经在本店做过此次保养', null, null]] },
      },
    ],
    good: [
      {
        tables: { 'service-churn': churned },
        lists: { 流失招揽名单: [header, [1, null, '琼A01001', '林晓', null, '公里数不到', null, null]] },
      },
    ],
  },
  calls: { list: 'win-back' },
  reads: {
    churn: {
      template: 'service-churn',
      fields: ['lastServiceDate'],
      optional: [...churnListFields, 'arrivedDate'],
      dispensable: true,
    },
    owners: { template: 'owner-card', fields: ['lastServiceDate'], optional: churnListFields, dispensable: true },
  },
  anyOf: ['churn', 'owners'],
  *check({ churn, owners }, context, _, answers) {
    for (const view of [...churn, ...owners]) {
      const { table, height } = view
      const { lastServiceDate } = view.values
      const arrived = table.columns.arrivedDate?.values
      const { state } = churnReading(view, context)
      for (let row = 0; row < height; row++) {
        const record = answers.of(table, row)
        const last = lastServiceDate.at(row)
        if (!record || last === null || (arrived?.at(row) ?? null) !== null || state(row) === 'kept') continue
        const { result, said, appointment } = record.answers
        const place = { in: view, row, field: 'lastServiceDate' } as const
        const data = { name: customerAt(table, row), date: isoDay(Math.floor(last)) }
        const words = [result, said].find((one) => been.test(foldedWords(String(one ?? ''))))
        if (words !== undefined) {
          const cell = record.cells[words === result ? 'result' : 'said']
          yield { ...place, message: 'been', data: { ...data, v: words }, ...(cell && { written: [cell] }) }
        } else if (typeof appointment === 'number' && appointment < context.today && last < appointment) {
          const cell = record.cells.appointment
          yield {
            ...place,
            message: 'booked',
            data: { ...data, day: isoDay(Math.floor(appointment)) },
            ...(cell && { written: [cell] }),
          }
        }
      }
    }
  },
})
