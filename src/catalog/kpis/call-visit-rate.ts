import { figureKpi } from '../../model/kpi'
import { text } from '../../model/text'
import { allCalls, callersWhoCame, callsInvited } from '../facts/counts'
import { share } from '../facts/variants'

export default figureKpi({
  id: 'call-visit-rate',
  title: text('来电邀约到店率', 'Call-to-visit rate'),
  definition: text(
    '本月来电客户中到月末已到店的批次÷来电批次（S002基础统计表）；邀约口径看登记“是否邀约到店”。跨月到店的口径要两个月的表，不在此列。',
    'Callers of the month who came by its end over calls, as in S002; the other variant counts calls marked as invited. The cohort over two months is not counted here.',
  ),
  unit: 'percent',
  variants: [
    share('came', text('来电到店率', 'Call-to-visit rate'), callersWhoCame, allCalls),
    share('invited', text('来电邀约率', 'Invitation rate'), callsInvited, allCalls),
  ],
  share: true,
  source: ['S002'],
})
