import { figureKpi } from '../../model/kpi'
import { text } from '../../model/text'
import { allCalls, callsCaptured, firstTimeCalls, statedCalls } from '../facts/counts'
import { plain } from '../facts/variants'

export default figureKpi({
  id: 'calls',
  title: text('来电批次', 'Calls'),
  definition: text(
    '来电客户登记表中日期在本月的行数，一行一批；另列初次来电和留档批次。统计表口径是来电统计各日合计。',
    'Entries of the phone-up log dated in the month, one entry a call; first calls and captured ones beside them. By the statistics their days are added up.',
  ),
  unit: 'parties',
  variants: [
    plain('all', allCalls),
    plain('first', firstTimeCalls),
    plain('captured', callsCaptured),
    plain('statistics', statedCalls),
  ],
  share: false,
  source: ['S002'],
})
