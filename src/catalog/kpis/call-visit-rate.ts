import { figureKpi } from '../../model/kpi'
import { text } from '../../model/text'
import {
  allCalls,
  callersOfBeforeWhoCame,
  callersVisits,
  callersWhoCame,
  callsBefore,
  callsInvited,
} from '../facts/counts'
import { monthly, share } from '../facts/variants'

export default figureKpi({
  id: 'call-visit-rate',
  title: text('来电邀约到店率', 'Call-to-visit rate'),
  definition: text(
    '本月来电客户中到月末已到店的批次÷来电批次；邀约口径看登记“是否邀约到店”；来店登记口径（S002基础统计表）是信息来源为来电的来店批数÷来电批次；上月来电口径（S002重点KPI）看上月来电的客户到本月末是否到店，来电登记表里有上月的行才有。',
    'Callers of the month who came by its end over calls; the second variant counts calls marked as invited; by the traffic log visits of callers stand above the line, as in the basic statistics of S002; the cohort of its key figures are the callers of the month before, where the log still has them.',
  ),
  unit: 'percent',
  variants: [
    share('came', text('来电到店率', 'Call-to-visit rate'), callersWhoCame, allCalls),
    share('invited', text('来电邀约率', 'Invitation rate'), callsInvited, allCalls),
    share('log', text('来电邀约成功率（来店登记）', 'Call-to-visit rate (traffic log)'), callersVisits, allCalls),
    monthly(
      share(
        'cohort',
        text('来电邀约来店率（上月来电）', 'Call-to-visit rate (calls of the month before)'),
        callersOfBeforeWhoCame,
        callsBefore,
      ),
    ),
  ],
  share: true,
  source: ['S002'],
})
