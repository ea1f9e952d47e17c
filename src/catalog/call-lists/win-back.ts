import type { CallList, CallReading } from '../../model/call-list'
import { fields, type FieldKey } from '../../model/field'
import type { View } from '../../model/rule'
import { text } from '../../model/text'
import { ageBandOf, vehicleAgeFields, vehicleYears } from '../facts/age-bands'
import { churnListFields, churnReading, reasonReading } from '../facts/churn-list'
import { nextStep, unreachedOutcomeOf } from '../facts/unreached-outcome'
import { winBackItems } from '../facts/win-back-outcomes'
import { churnQuestions, openingScript, winBackScripts } from '../facts/win-back-scripts'

const reads = [
  ...churnListFields,
  ...vehicleAgeFields,
  'serviceDestination',
  'trackedBy',
  'consultant',
] as const satisfies readonly FieldKey[]
type WinBackView = View<never, (typeof reads)[number]>

/** Vehicles of unknown age come after the known ones. */
const OLDEST = 99

function read(view: View<never>, context: Parameters<CallList['read']>[1]): CallReading {
  const own = view as unknown as WinBackView
  const { values } = own
  const { asOf, today, settings } = context
  const churn = churnReading(own, context)
  const reason = reasonReading(own)
  const years = vehicleYears(own, asOf)
  return {
    values: {
      age(entry) {
        const found = years(entry)
        return found === null ? null : ageBandOf(Math.floor(found), settings)
      },
      months: churn.months,
      class: churn.word,
      script(entry) {
        const found = reason(entry)
        return found ? winBackScripts[found.code] : openingScript
      },
      step(entry) {
        const written = values.unreachedReason?.at(entry) ?? values.trackResult?.at(entry) ?? null
        const outcome = written === null ? null : unreachedOutcomeOf(written)
        return outcome && nextStep[outcome]
      },
      person: (entry) => values.trackedBy?.at(entry) ?? values.consultant?.at(entry) ?? null,
      deadline: () => today + settings.callWithinDays,
    },
    // The young are the easiest to win back, and of them who left last.
    rank: (entry) => (years(entry) ?? OLDEST) * 1000 + Math.min(999, churn.months(entry) ?? 999),
    isBarred: (entry) => /拒绝今后联系|不要再打|勿扰/u.test(values.trackResult?.at(entry) ?? ''),
  }
}

export const winBackCalls: CallList = {
  id: 'win-back',
  title: text('流失客户招揽名单', 'Win-back call list'),
  purpose: text(
    '车龄小的排在前面，同龄的先打最近才流失的；写明拒绝今后联系的不在名单上。话术是建议，按客户的情况说；请填责任人、期限、招揽结果和预约日期，再次生成时您填的内容会保留。',
    'Young vehicles come first, of one age those who left last; who asked not to be called is not on it. The words are a proposal. Please fill in who calls, until when, the result and the appointment: what you wrote stays when the list is made again.',
  ),
  sheet: { id: 'win-back-calls', title: text('流失招揽名单', 'Win-back calls') },
  summaries: [
    'churn-by-region-and-model',
    'churn-by-vehicle-age',
    'churn-reason',
    'defection-by-warranty',
    'churn-by-customer-type',
    'churn-by-last-service',
    'unreached-outcome',
  ],
  of: ['service-churn', 'owner-card'],
  shown: ['customerName', 'phone', 'plate', 'ownedModel', 'district', 'lastServiceDate', 'churnReason'],
  known: ['plate', 'phone', 'customerName'],
  reads,
  columns: [
    { id: 'age', title: text('车龄段', 'Age band'), width: 9 },
    { id: 'months', title: fields.monthsSinceService.title, width: 11 },
    { id: 'class', title: fields.churnClass.title, width: 13 },
    { id: 'script', title: text('话术建议', 'What to say'), width: 48 },
    { id: 'step', title: text('上次没联系上', 'Not reached before'), width: 18 },
  ],
  answers: [
    { id: 'person', title: text('责任人', 'Who calls'), width: 9, proposed: true },
    { id: 'deadline', title: text('期限', 'Until'), width: 11, isDay: true, proposed: true },
    { id: 'result', title: text('招揽结果', 'Result'), width: 15, oneOf: winBackItems },
    { id: 'appointment', title: text('预约日期', 'Appointment'), width: 11, isDay: true },
    { id: 'said', title: text('客户怎么说', 'What the customer said'), width: 26 },
  ],
  done: 'result',
  questions: churnQuestions,
  read,
}
