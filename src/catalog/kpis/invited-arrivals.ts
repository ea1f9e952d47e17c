import { figureKpi } from '../../model/kpi'
import { text } from '../../model/text'
import { invitedCallersArrived, invitedVisits, leadsArrived } from '../facts/counts'
import { plain } from '../facts/variants'

export default figureKpi({
  id: 'invited-arrivals',
  title: text('邀约到店批数', 'Arrivals on invitation'),
  definition: text(
    '来电登记表中邀约过、实际到店日期在本月的批数；线索口径是线索表中本月到店的条数，来店登记口径是信息来源写邀约的来店批数。',
    'Callers who were invited and came in the month; by the leads those who came, and by the traffic log visits whose source says that they were invited.',
  ),
  unit: 'parties',
  variants: [plain('calls', invitedCallersArrived), plain('leads', leadsArrived), plain('log', invitedVisits)],
  share: false,
  source: ['S002'],
})
