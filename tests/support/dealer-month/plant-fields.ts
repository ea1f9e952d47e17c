import { civilOf } from '../../../src/model/month'
import { numberIn, textIn } from './entry'
import { givePhone } from './innocent'
import { spoil, type Planter } from './planting'

export const fieldPlanters = {
  ST02: ({ draft }) => {
    draft.dropped.push({ form: '流失分析', field: 'generalManagerSignature' })
    return [{ form: '流失分析', entry: null, field: 'generalManagerSignature', note: '流失表没有“总经理签字”一列' }]
  },
  ST11: ({ takings }) => {
    const visit = takings.visit((entry) => !entry.card && typeof entry.cells.model === 'string', 'ST11')
    return visit ? spoil('来店登记', visit, 'model', `${textIn(visit, 'model')}\u00a0`, '车型后面有一个不间断空格') : []
  },
  ST12: ({ takings }) => {
    const card = takings.card((entry) => !entry.loss, 'ST12') ?? takings.card(() => true, 'ST12 lost')
    if (!card) return []
    const { year, month, day } = civilOf(numberIn(card, 'lastContactDate'))
    return spoil('意向客户卡', card, 'lastContactDate', `${year}.${month}.${day}`, '最后接触日是文本')
  },
  FL01: ({ takings }) => {
    const card = takings.card((entry) => !entry.loss, 'FL01') ?? takings.card(() => true, 'FL01 lost')
    return spoil('意向客户卡', card, 'model', null, '卡上没有车型')
  },
  FL03: ({ takings }) => {
    const alone = takings.card((entry) => !entry.loss && !entry.visits?.length, 'FL03')
    const card = alone ?? takings.card((entry) => !entry.visits?.length, 'FL03 lost')
    if (!card) return []
    givePhone(card, textIn(card, 'phone').slice(0, 10))
    return [{ form: '意向客户卡', entry: card, field: 'phone', note: '电话只有十位' }]
  },
  FL06: ({ takings }) => {
    const visit = takings.visit((entry) => entry.cells.visitKind === '再次', 'FL06')
    return spoil('来店登记', visit, 'level', '热', '级别写了“热”')
  },
  FL09: ({ takings }) => {
    const loss = takings.loss((entry) => numberIn(entry, 'recordedDate') > 0, 'FL09')
    if (!loss) return []
    const nextYear = numberIn(loss, 'generalManagerSignedDate') + 365
    return spoil('流失分析', loss, 'generalManagerSignedDate', nextYear, '总经理签字日期写成了明年')
  },
  RG01: ({ takings }) => {
    const day = takings.day((entry) => numberIn(entry, 'totalVisits') > 0, 'RG01')
    if (!day) return []
    return spoil('来店统计', day, 'totalVisits', numberIn(day, 'totalVisits') + 2, '统计表比登记表多两批')
  },
} satisfies Record<string, Planter>
