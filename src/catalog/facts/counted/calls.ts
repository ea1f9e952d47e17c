import type { Condition } from '../../../model/expression'
import { text, type Text } from '../../../model/text'
import { captured, first, type Counted } from './counted'

const calls = (title: Text, ...where: Condition[]): Counted => ({
  title,
  expression: { count: 'phone-up-log', where: [{ field: 'callDate', within: 'period' }, ...where] },
})
/** Calls in the month, by the phone-up log: one entry is one call. */
export const allCalls = calls(text('来电批次', 'Calls'))
export const firstTimeCalls = calls(text('初次来电批次', 'First calls'), first)
export const callsCaptured = calls(text('来电留档批次', 'Calls captured'), captured)
export const callsInvited = calls(text('邀约到店批次', 'Calls invited to visit'), { field: 'invited', yes: true })
export const callersWhoCame = calls(text('当月来电已到店批次', 'Callers of the month who came'), {
  field: 'actualVisitDate',
  upTo: 'period',
})
/** Whoever called in the month before: their visit counts up to the end of this one. */
const lastMonth: Condition = { field: 'callDate', within: 'month before' }
export const callsBefore: Counted = {
  title: text('上月来电批次', 'Calls of the month before'),
  expression: { count: 'phone-up-log', where: [lastMonth] },
}
export const callersOfBeforeWhoCame: Counted = {
  title: text('上月来电、到本月末已到店批次', 'Callers of the month before who came by the end of this one'),
  expression: { count: 'phone-up-log', where: [lastMonth, { field: 'actualVisitDate', upTo: 'period' }] },
}
const arrived: Condition = { field: 'actualVisitDate', within: 'period' }
export const invitedCallersArrived: Counted = {
  title: text('来电邀约到店批数', 'Callers who came on invitation'),
  expression: { count: 'phone-up-log', where: [{ field: 'invited', yes: true }, arrived] },
}
export const leadsArrived: Counted = {
  title: text('线索到店批数', 'Leads who came'),
  expression: { count: 'lead-log', where: [arrived] },
}
