import { figureKpi } from '../../model/kpi'
import { text } from '../../model/text'
import { keptA, keptB, keptH, keptHAB, openA, openB, openH, openHAB } from '../facts/counts'
import { plain, share } from '../facts/variants'

export default figureKpi({
  id: 'cadence-compliance',
  title: text('跟进执行率', 'Cadence compliance'),
  definition: text(
    '月末在跟的H、A、B级客户中，最后接触日离截止日不超过本级别跟进周期的比例（S002：经常维系的H、A、B级有多少）；没有最后接触日的算未跟进。月内每次接触是否按时要逐次比较相邻两次，不在此列。',
    'Of the open H, A and B at the month’s end those whose last contact is no longer ago than the level’s cadence; without one they count as not followed up. Whether each contact of the month came in time compares it with the one before, which is not counted here.',
  ),
  unit: 'cards',
  variants: [
    share('hab', text('跟进执行率（H、A、B级）', 'Cadence compliance (H, A, B)'), keptHAB, openHAB),
    share('h', text('跟进执行率（H级）', 'Cadence compliance (H)'), keptH, openH),
    share('a', text('跟进执行率（A级）', 'Cadence compliance (A)'), keptA, openA),
    share('b', text('跟进执行率（B级）', 'Cadence compliance (B)'), keptB, openB),
    {
      ...plain('kept', keptHAB),
      title: text('经常维系意向客户数（H、A、B级）', 'Prospects regularly kept up (H, A, B)'),
    },
  ],
  share: true,
  source: ['S002', 'inferred'],
})
