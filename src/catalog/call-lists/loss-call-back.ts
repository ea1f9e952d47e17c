import type { CallList, CallReading } from '../../model/call-list'
import type { FieldKey } from '../../model/field'
import type { View } from '../../model/rule'
import { text, type Text } from '../../model/text'
import { callBackQuestions } from '../facts/call-back-questions'
import { reasonOf, type ReasonGroup } from '../facts/loss-reasons'

const reads = [
  'createdDate',
  'initialLevel',
  'lossLevel',
  'level',
  'lossDate',
  'lossKind',
  'lossReason',
  'lossReasonCategory',
  'contactCount',
  'consultant',
] as const satisfies readonly FieldKey[]
type LossView = View<never, (typeof reads)[number]>

/** What to find out, by what the consultant wrote. */
const toAsk: Readonly<Record<ReasonGroup, Text>> = {
  价格: text(
    '核实差价：对方落地价多少，有没有当面算过我们的落地价。',
    'Verify the gap: what the other quoted in all, and whether ours was worked out face to face.',
  ),
  车: text(
    '核实车的问题：看了哪台、试驾过没有、拿什么比。',
    'Verify what was wrong with the car: which was seen, whether it was driven, and what it was compared with.',
  ),
  人: text(
    '核实接待和跟进：谁联系的、几次、答应的事做了没有。',
    'Verify reception and follow-up: who called, how often, and whether promises were kept.',
  ),
  外因: text(
    '核实去向：是不是真的不买或买不了，什么时候可能再买。',
    'Verify what became of it: whether nothing was bought indeed, and when it may be.',
  ),
}
const unknown = text(
  '原因没写清：先问为什么没有在我们这里买。',
  'The reason is unclear: first ask why it was not bought here.',
)
const lostContact = text(
  '失控：换号码、换时段再打，问介绍人有没有别的电话。',
  'Lost contact: try other numbers and hours, and ask who introduced the customer.',
)

const LEVELS = 'OHABCD'

function read(view: View<never>): CallReading {
  const { values } = view as unknown as LossView
  const level = (entry: number): string | null =>
    values.lossLevel?.at(entry) ?? values.level?.at(entry) ?? values.initialLevel?.at(entry) ?? null
  const group = (entry: number): ReasonGroup | null =>
    reasonOf(values.lossReasonCategory?.at(entry) ?? null, values.lossReason?.at(entry) ?? null)?.group ?? null
  return {
    values: {
      level,
      life(entry) {
        const [created, lost] = [values.createdDate?.at(entry) ?? null, values.lossDate?.at(entry) ?? null]
        return created === null || lost === null ? null : Math.floor(lost) - Math.floor(created)
      },
      ask(entry) {
        if (values.lossKind?.at(entry) === '失控') return lostContact
        const found = group(entry)
        return found ? toAsk[found] : unknown
      },
    },
    // High levels first: their loss the manager examines himself (S002); of one level the latest.
    rank(entry) {
      const place = LEVELS.indexOf(level(entry) ?? '-')
      return (place < 0 ? LEVELS.length : place) * 1_000_000 - (values.lossDate?.at(entry) ?? 0)
    },
  }
}

export const lossCallBacks: CallList = {
  id: 'loss-call-back',
  title: text('经理回访单（战败客户）', 'Manager’s call-back list'),
  purpose: text(
    '经理亲自打电话，核实是不是真的战败；级别高的排在前面。请填客户怎么说、判定、下一步和回访日期：判定为驳回的退回顾问继续跟进。再次生成时您填的内容会保留。',
    'The manager calls himself to verify whether the sale is lost indeed; high levels come first. Please fill in what the customer said, the verdict, what follows and the day: a loss that is refused goes back to the consultant. What you wrote stays when the list is made again.',
  ),
  sheet: { id: 'loss-call-backs', title: text('经理回访单', 'Call-backs') },
  summaries: ['loss-reason-by-series', 'loss-reason-by-consultant', 'loss-level-by-kind', 'loss-destination'],
  of: ['loss-analysis'],
  shown: ['customerName', 'phone', 'model', 'consultant', 'lossDate', 'lossKind', 'lossReason'],
  known: ['phone', 'customerName'],
  reads,
  columns: [
    { id: 'level', title: text('级别', 'Level'), width: 6 },
    { id: 'life', title: text('建卡到战败（天）', 'Days from card to loss'), width: 17 },
    { id: 'ask', title: text('重点核实', 'Find out'), width: 30 },
  ],
  answers: [
    { id: 'said', title: text('客户怎么说', 'What the customer said'), width: 34 },
    { id: 'verdict', title: text('判定', 'Verdict'), width: 12, oneOf: ['确认战败', '驳回', '已挽回', '没联系上'] },
    { id: 'next', title: text('下一步', 'What follows'), width: 18 },
    { id: 'person', title: text('责任人', 'Who'), width: 9 },
    { id: 'called', title: text('回访日期', 'Called on'), width: 11, isDay: true },
  ],
  done: 'verdict',
  questions: callBackQuestions,
  read,
}
