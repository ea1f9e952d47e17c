import type { Draft, Entry } from './entry'
import { numberIn, textIn } from './entry'
import type { Days } from './size'
import type { Takings } from './takings'

/** Something that looks like a defect and is none. */
export interface InnocentCause {
  readonly id: string
  readonly description: string
  /** Codes that must say nothing graver than info about these entries. */
  readonly silent: readonly string[]
  /** Returns the entries that tell it; nothing where the month is too small for it. */
  readonly weave: (takings: Takings, draft: Draft, days: Days) => readonly (Entry | undefined)[]
}

/** Gives a customer a phone wherever the customer stands. */
export function givePhone(card: Entry, phone: string): void {
  for (const entry of [card, card.loss, ...(card.visits ?? [])]) if (entry) entry.cells.phone = phone
}

const isOpen = (card: Entry): boolean => card.cells.status === '在跟'
const bought = (loss: Entry): boolean => loss.cells.lossKind === '战败'

export const innocentCauses: readonly InnocentCause[] = [
  {
    id: 'signed-the-same-evening',
    description: '战败当天写入流失表，当天夕会上经理签字：这正是要求的做法。',
    silent: ['DF04', 'DF05', 'DF06'],
    weave: (takings) => {
      const loss = takings.loss(() => true)
      if (loss) loss.cells.managerSignedDate = numberIn(loss, 'lossDate')
      return [loss]
    },
  },
  {
    id: 'low-level-bought-in-six-days',
    description: 'C级客户六天就买了别的车：写明了车型、经销商和差价，经理也回访过。',
    silent: ['DF07', 'DF18', 'DF10'],
    weave: (takings) => {
      const loss = takings.loss((entry) => bought(entry) && !entry.card?.visits?.length)
      if (!loss?.card) return [loss]
      const createdDate = numberIn(loss, 'lossDate') - 6
      const lastContactDate = numberIn(loss, 'lossDate') - 1
      for (const { cells } of [loss, loss.card]) {
        Object.assign(cells, { createdDate, lastContactDate, initialLevel: 'C', contactCount: 3, source: '来电' })
      }
      Object.assign(loss.card.cells, { level: 'C', purchaseWindow: '3个月以上' })
      loss.cells.lossLevel = 'C'
      return [loss]
    },
  },
  {
    id: 'couple-sharing-a-phone',
    description: '夫妻共用一个电话，各建一张卡：一张战败，一张在跟。',
    silent: ['DF01', 'DF02', 'DF03', 'DF31'],
    weave: (takings) => {
      const loss = takings.loss(bought)
      const other = takings.card(isOpen)
      if (loss && other) givePhone(other, textIn(loss, 'phone'))
      return [loss, other]
    },
  },
  {
    id: 'family-car-and-van',
    description: '父子共用一个电话：一位已成交，一位在跟。',
    silent: ['DF01', 'DF02', 'DF31'],
    weave: (takings) => {
      const sold = takings.card((card) => card.cells.status === '成交')
      const other = takings.card(isOpen)
      if (sold && other) givePhone(other, textIn(sold, 'phone'))
      return [sold, other]
    },
  },
  {
    id: 'fleet',
    description: '一家公司买三台车，三张卡写同一个公司名和联系电话。',
    silent: ['DF01', 'DF02', 'DF31', 'FL01'],
    weave: (takings) => {
      const fleet = [takings.card(isOpen), takings.card(isOpen), takings.card(isOpen)]
      const [lead] = fleet
      for (const card of fleet) {
        if (!card || !lead) continue
        givePhone(card, textIn(lead, 'phone'))
        for (const entry of [card, ...(card.visits ?? [])]) entry.cells.customerName = '鹿寨顺达物流公司'
      }
      return fleet
    },
  },
  {
    id: 'landline',
    description: '客户只留了单位座机。',
    silent: ['FL03'],
    weave: (takings) => {
      const card = takings.card(isOpen)
      if (card) givePhone(card, '0772-8800012')
      return [card]
    },
  },
  {
    id: 'platform-number',
    description: '网络平台给的是带分机的中间号。',
    silent: ['FL03'],
    weave: (takings) => {
      const card = takings.card((entry) => isOpen(entry) && !entry.visits?.length)
      if (card) Object.assign(card.cells, { phone: '4008000000转1234', source: '网络' })
      return [card]
    },
  },
  {
    id: 'late-entry-of-last-month',
    description: '上月27日战败，本月2日才得知，如实写上月日期补登。',
    silent: ['DF01', 'DF02', 'DF03', 'DF04', 'DF29'],
    weave: (takings, _draft, days) => {
      const early = days.first - 20
      const loss = takings.loss((entry) => !entry.card?.visits?.length && numberIn(entry, 'createdDate') < early)
      if (!loss?.card) return [loss]
      const lossDate = days.first - 2
      for (const { cells } of [loss, loss.card]) Object.assign(cells, { lossDate, lastContactDate: lossDate - 1 })
      Object.assign(loss.cells, { recordedDate: days.first + 1, managerSignedDate: days.first + 6 })
      return [loss]
    },
  },
  {
    id: 'loss-of-an-earlier-month',
    description: '台账是累计的：更早月份战败的卡还在账上，那个月的流失表不在手边。',
    silent: ['DF01', 'DF27'],
    weave: (takings, _draft, days) => {
      const card = takings.card((entry) => isOpen(entry) && !entry.visits?.length)
      if (!card) return [card]
      const lossDate = days.first - 75
      const dates = { createdDate: lossDate - 30, lossDate, lastContactDate: lossDate - 2, nextContactDate: null }
      Object.assign(card.cells, { ...dates, status: '战败', source: '来店' })
      return [card]
    },
  },
  {
    id: 'reason-over-two-rows',
    description: '一行不够写，战败原因续写在下一行。',
    silent: ['FL01', 'DF09', 'DF10', 'DF14', 'DF21', 'DF24'],
    weave: (takings) => {
      const loss = takings.loss(bought)
      if (!loss) return [loss]
      const [head = '', ...rest] = textIn(loss, 'lossReason').split('，')
      loss.cells.lossReason = `${head}，`
      loss.lines?.push({ lossReason: rest.join('，') })
      return [loss]
    },
  },
  {
    id: 'short-and-concrete-reason',
    description: '原因只有十来个字，但车型和差价都有。',
    silent: ['DF10'],
    weave: (takings) => {
      const loss = takings.loss(bought)
      const story = {
        lossDestination: '哈弗H6',
        lossDealer: '鱼峰哈弗店',
        managerCallBack: '已电话回访，客户确认买了哈弗H6',
      }
      if (loss)
        Object.assign(loss.cells, { lossReason: '买了哈弗H6，比我们便宜8千', lossReasonCategory: '价格', ...story })
      return [loss]
    },
  },
  {
    id: 'bought-and-heard',
    description: '卡上写客户买车那天，流失表写得知那天，只差一天。',
    silent: ['DF03'],
    weave: (takings, _draft, days) => {
      const loss = takings.loss((entry) => bought(entry) && numberIn(entry, 'lossDate') > days.first + 4)
      if (loss?.card) {
        const lossDate = numberIn(loss, 'lossDate') - 1
        loss.card.cells.lossDate = lossDate
        loss.card.cells.lastContactDate = Math.min(lossDate, numberIn(loss.card, 'lastContactDate'))
        loss.cells.lastContactDate = loss.card.cells.lastContactDate
      }
      return [loss]
    },
  },
  {
    id: 'number-out-of-service',
    description: '客户号码已成空号：三次即可判失控。',
    silent: ['DF15', 'DF17', 'DF18'],
    weave: (takings) => {
      const loss = takings.loss((entry) => entry.cells.lossKind === '失控')
      if (loss) loss.cells.lossReason = '三个时段拨打均提示“您拨的号码是空号”，建卡地址查无此人'
      return [loss]
    },
  },
]
