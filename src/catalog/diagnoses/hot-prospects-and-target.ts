import type { Diagnosis } from '../../model/diagnosis'
import { text } from '../../model/text'

const hotProspectsAndTarget: Diagnosis = {
  id: 'hot-prospects-and-target',
  title: text('H、A级储备与销售缺口', 'H and A prospects against the gap to the target'),
  grain: 'store',
  reads: ['target-achievement/gap', 'open-prospects/h', 'open-prospects/a'],
  judge({ value }) {
    const gap = value('target-achievement/gap')
    const [h, a] = [value('open-prospects/h'), value('open-prospects/a')]
    if (gap === null || h === null || a === null || gap <= 0) return null
    const hot = h + a
    const finding = text(
      `离目标还差${gap}台；在跟的H级${h}位、A级${a}位，共${hot}位。`,
      `${gap} vehicles short of the target; ${h} open prospects of level H and ${a} of A, ${hot} in all.`,
    )
    return hot >= gap
      ? {
          finding,
          proposal: text(
            'H、A级储备不少于缺口，建议逐位排出跟进和促成计划。',
            'They are no fewer than the gap: plan contact and closing for each of them.',
          ),
        }
      : {
          finding,
          proposal: text(
            'H、A级储备少于缺口，建议同时增加集客，并促进B级客户升级。',
            'They are fewer than the gap: bring in visitors as well, and promote prospects of level B.',
          ),
        }
  },
  source: ['S002'],
}

export default hotProspectsAndTarget
