import type { View } from '../../model/rule'
import { workbookRule, type PlacedProblem } from '../../model/rule'
import { isoDay } from '../../model/month'
import { text } from '../../model/text'

const header = ['序号', '联系电话', '车牌号', '责任人', '期限', '招揽结果', '预约日期', '客户怎么说']
const churned = [
  { customerName: '王芳', plate: '琼A01001', lastServiceDate: '2025-01-05', churnReason: '嫌工时费太贵' },
]
const fields = ['customerName', 'phone', 'plate', 'lastServiceDate'] as const
/** So many cells are pointed at. */
const POINTED = 20

type Answered = View<never, (typeof fields)[number]>
interface Overdue {
  readonly problem: Omit<PlacedProblem<'overdue'>, 'data'>
  readonly person: string
  readonly deadline: number
}

/** One finding a person: a list that nobody has touched is one omission. */
export default workbookRule({
  code: 'AS26',
  id: 'win-back-call-overdue',
  severity: 'warning',
  title: text('招揽过了期限没有结果', 'Win-back calls past their deadline'),
  why: text(
    '名单分到了人，到期没打也没人问，客户越拖越难请回来',
    'The list was handed out, the day has passed and nobody asked: the longer it takes, the harder customers come back',
  ),
  messages: {
    overdue: text(
      '{person}名下{n}位客户过了期限（最早{date}）还没有招揽结果，请打电话并填写结果，或改期限',
      '{person} has {n} customers past their deadline (the earliest {date}) without a result: please call and enter it, or set another day',
    ),
    nobody: text(
      '{n}位客户过了期限（最早{date}）没有招揽结果，也没有责任人，请先落实责任人',
      '{n} customers are past their deadline (the earliest {date}) without a result and without anybody to call: please say who calls',
    ),
  },
  source: ['S004', 'inferred'],
  examples: {
    bad: [
      {
        tables: { 'service-churn': churned },
        lists: { 流失招揽名单: [header, [1, null, '琼A01001', '林晓', 46090, null, null, null]] },
      },
    ],
    good: [
      {
        tables: { 'service-churn': churned },
        lists: { 流失招揽名单: [header, [1, null, '琼A01001', '林晓', 46090, '获得确认预约', null, null]] },
      },
    ],
  },
  calls: { list: 'win-back' },
  reads: {
    churn: { template: 'service-churn', fields: [], optional: fields, dispensable: true },
    owners: { template: 'owner-card', fields: [], optional: fields, dispensable: true },
  },
  anyOf: ['churn', 'owners'],
  *check({ churn, owners }, { today, settings }, _, answers) {
    const byPerson = new Map<string, Overdue[]>()
    const told = new Set<string>()
    for (const view of [...churn, ...owners] as readonly Answered[])
      for (let row = 0; row < view.height; row++) {
        const record = answers.of(view.table, row)
        const cell = record?.cells.deadline
        const { deadline, result, said, person } = record?.answers ?? {}
        const isAnswered = result !== undefined || said !== undefined
        if (!record || !cell || isAnswered || typeof deadline !== 'number' || deadline >= today) continue
        // Since the list was made he has been here.
        if ((view.values.lastServiceDate?.at(row) ?? 0) >= deadline - settings.callWithinDays) continue
        const line = `${cell.sheet} ${cell.row}`
        if (told.has(line)) continue
        told.add(line)
        const name = String(person ?? '')
        const field = fields.find((one) => view.table.columns[one]) ?? 'customerName'
        const problem = { in: view, row, field, message: 'overdue', written: [cell] } as const
        byPerson.set(name, [...(byPerson.get(name) ?? []), { problem, person: name, deadline }])
      }
    for (const [person, overdue] of byPerson) {
      const [first] = overdue
      const written = overdue.flatMap(({ problem }) => problem.written ?? []).slice(0, POINTED)
      const date = isoDay(Math.min(...overdue.map(({ deadline }) => deadline)))
      const data = { n: overdue.length, date, ...(person === '' ? {} : { person }) }
      const message = person === '' ? 'nobody' : 'overdue'
      yield { ...first!.problem, message, data, written, subject: person === '' ? 'nobody' : person }
    }
  },
})
