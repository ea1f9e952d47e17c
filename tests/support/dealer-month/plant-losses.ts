import type { Level, LossKind } from '../../../src/model/vocabulary'
import { numberIn, textIn, type Entry } from './entry'
import { spoil, type Plant, type Planter } from './planting'
import { gaveUp, type LossStory } from './sentences'

const any = (): boolean => true
/** Days without a contact that nobody minds, by level. */
const patience: Readonly<Partial<Record<Level, number>>> = { O: 7, H: 3, A: 9, B: 17, C: 35 }
const bought = (loss: Entry): boolean => loss.cells.lossKind === '战败'
/** Both forms alike, so that only the one thing is wrong. */
const both = (loss: Entry, cells: Entry['cells']): void => {
  Object.assign(loss.cells, cells)
  if (loss.card) Object.assign(loss.card.cells, cells)
}
/** Tells another story of the loss, on the card too. */
function tell(
  loss: Entry,
  kind: LossKind,
  story: Omit<LossStory, 'callBack'> & { readonly callBack: string | null },
): void {
  const { reason, category, destination, dealer, callBack } = story
  Object.assign(loss.cells, {
    lossKind: kind,
    lossReason: reason,
    lossReasonCategory: category,
    managerCallBack: callBack,
  })
  Object.assign(loss.cells, { lossDestination: destination, lossDealer: dealer })
  if (loss.card) loss.card.cells.status = kind
}

const lossDateOf = (entry: Entry, note: string): Plant => ({ form: '流失分析', entry, field: 'lossDate', note })

export const lossPlanters = {
  DF05: ({ takings, days, draft }) => {
    const late = (entry: Entry): boolean =>
      entry.cells.lossKind !== '准战败' &&
      numberIn(entry, 'lossDate') < days.first + 20 &&
      numberIn(entry, 'lossDate') > days.first
    const pair = [takings.loss(late, 'DF05'), takings.loss(late, 'DF05')].filter((loss) => loss !== undefined)
    const signed = days.last - 5
    for (const loss of pair) {
      Object.assign(loss.cells, { lossDate: signed, recordedDate: signed, managerSignedDate: signed })
    }
    const neglected = pair
      .filter(
        (loss) => signed - numberIn(loss, 'lastContactDate') > (patience[textIn(loss, 'lossLevel') as Level] ?? 35),
      )
      .map((entry): Plant => ({
        form: '流失分析',
        entry,
        field: 'lastContactDate',
        note: '改了战败日期，离最后接触就远了',
        code: 'DF19',
      }))
    const [first] = pair.sort((one, other) => draft.losses.indexOf(one) - draft.losses.indexOf(other))
    if (!first) return []
    const note = '两位客户的战败日期都写成签字那一天，管理卡上是另一天'
    const differing = pair.map((entry): Plant => ({ ...lossDateOf(entry, '与管理卡上的战败日期不同'), code: 'DF03' }))
    return [lossDateOf(first, note), ...differing, ...neglected]
  },
  DF07: ({ takings, random }) => {
    const loss = takings.loss((entry) => !entry.card?.visits?.length, 'DF07')
    if (!loss) return []
    const createdDate = numberIn(loss, 'lossDate') - 5
    tell(loss, '准战败', gaveUp(random))
    both(loss, { createdDate, initialLevel: 'C', contactCount: 3, lastContactDate: createdDate + 4, source: '来电' })
    return [{ form: '流失分析', entry: loss, field: 'initialLevel', note: 'C级五天就放弃' }]
  },
  DF09: ({ takings }) => spoil('流失分析', takings.loss(any, 'DF09'), 'lossReason', null, '没有写战败原因'),
  DF10: ({ takings }) => spoil('流失分析', takings.loss(bought, 'DF10'), 'lossReason', '价格', '原因只有“价格”两个字'),
  DF14: ({ takings }) => spoil('流失分析', takings.loss(any, 'DF14'), 'lossKind', null, '没有选战败类别'),
  DF15: ({ takings }) => {
    const loss = takings.loss(bought, 'DF15')
    if (loss)
      Object.assign(loss.cells, {
        lossDealer: null,
        lossReason: '客户说“别家价钱更合适”，已经在外面订车，不肯说是哪一款',
      })
    return spoil('流失分析', loss, 'lossDestination', null, '类别是战败，没有写买了什么车')
  },
  DF18: ({ takings, random }) => {
    const loss = takings.loss(any, 'DF18')
    if (!loss) return []
    tell(loss, '准战败', { ...gaveUp(random), callBack: null })
    both(loss, { contactCount: 2 })
    return [
      { form: '流失分析', entry: loss, field: 'contactCount', note: '只跟进两次就放弃，经理也没有回访' },
      { form: '流失分析', entry: loss, field: 'managerCallBack', note: '经理还没有回访', code: 'DF20' },
    ]
  },
  DF21: ({ takings }) => {
    const loss = takings.loss(any, 'DF21')
    if (loss) loss.cells.managerSignedDate = null
    return spoil('流失分析', loss, 'managerSignature', null, '销售经理没有签字')
  },
  DF22: ({ takings }) => spoil('流失分析', takings.loss(any, 'DF22'), 'managerComment', null, '签了字，没有写意见'),
  DF24: ({ takings }) => {
    const loss = takings.loss(any, 'DF24')
    if (loss) loss.cells.generalManagerSignedDate = null
    return spoil('流失分析', loss, 'generalManagerSignature', null, '总经理没有签字')
  },
  DF30: ({ takings }) => {
    const loss = takings.loss(any, 'DF30')
    if (!loss) return []
    loss.cells.createdDate = numberIn(loss, 'lossDate') + 3
    return [lossDateOf(loss, '意向产生日期写在战败之后')]
  },
  DF31: ({ takings, draft, days }) => {
    const loss = takings.loss((entry) => numberIn(entry, 'recordedDate') < days.last, 'DF31')
    if (!loss) return []
    const again: Entry = { ...loss, cells: { ...loss.cells, recordedDate: days.last }, lines: [] }
    draft.losses.push(again)
    const late: Plant = {
      form: '流失分析',
      entry: again,
      field: 'recordedDate',
      note: '第二次到月底才登记',
      code: 'DF04',
    }
    const isLate = days.last - numberIn(loss, 'lossDate') > 1
    return [{ form: '流失分析', entry: again, field: 'phone', note: '同一位客户登记了两次' }, ...(isLate ? [late] : [])]
  },
} satisfies Record<string, Planter>
