import { rivals, districts } from './words'
import type { Random } from './random'

export interface LossStory {
  readonly reason: string
  readonly category: string
  readonly destination: string | null
  readonly dealer: string | null
  readonly callBack: string
}

const gifts = ['全车贴膜', '两年保养', '一年商业险', '行车记录仪', '首付三成免息', '置换补贴', '原厂脚垫和导航']
const quotes = [
  '同样的价能买高一档',
  '家里老人坐后排嫌挤',
  '跑长途怕油耗高',
  '你们的现车颜色我不喜欢',
  '朋友开了三年没出过毛病',
  '月供少三百块压力小很多',
  '等不了一个月',
  '第二排座椅他家能放平',
  '离我家近，保养方便',
]
const plans = [
  '孩子上学先买房',
  '单位调去外地工作',
  '指标没有下来',
  '工程款没有收回',
  '老家翻修房子要用钱',
  '驾照还没有考出来',
]
const silences = ['关机', '无人接听', '转入语音信箱', '提示空号', '一直占线']
const findings = [
  '报价前没有先问清预算',
  '试驾只走了平路，没有让客户体会满载爬坡',
  '竞品对比讲得晚了，客户已先看过对手',
  '二次邀约隔得偏长',
  '没有请客户家人一起来看车',
  '金融方案只给了一种',
  '客户关心的配置没有当场演示',
]
const measures = [
  '同类客户先做需求问卷再谈价',
  '夕会上演练一次竞品话术',
  '下次由主管陪同谈判',
  '报价同时给出两种月供方案',
  '三日内约客户家人再来店',
  '把这款竞品的差价表更新到展厅',
  '客户离店当晚就要发对比资料',
]

/** Bought a rival's car: which, where, for how much less, and what the customer said. */
export function boughtElsewhere(random: Random, model: string): LossStory {
  const [rival, make] = random.pick(rivals)
  const dealer = `${random.pick(districts).slice(0, 2)}${make}店`
  const gap = random.between(3, 38) * 500
  const says = `客户说“${random.pick(quotes)}”`
  const [category, reason] = random.weighted([
    [['价格', `买了${rival}，${dealer}落地价比${model}低${gap}元，另送${random.pick(gifts)}，${says}`] as const, 4],
    [['车', `对比${model}与${rival}后选了${rival}，${says}，${dealer}有现车`] as const, 3],
    [['外因', `亲戚在${dealer}上班，介绍买了${rival}，优惠${gap}元，${says}`] as const, 2],
    [['人', `首次报价后${random.between(4, 9)}天才再约，其间客户在${dealer}订了${rival}，${says}`] as const, 1],
  ])
  const callBack = `已电话回访，客户确认买了${rival}`
  return { reason, category, destination: rival, dealer, callBack }
}

/** Gave the purchase up for now. */
export function gaveUp(random: Random): LossStory {
  const plan = random.pick(plans)
  const months = random.between(6, 18)
  const reason = `客户说“${plan}”，购车计划推迟${months}个月以上，约定到时再联系`
  return {
    reason,
    category: '外因',
    destination: null,
    dealer: null,
    callBack: `已电话回访，客户确认${months}个月内不买车`,
  }
}

/** Could not be reached any more, at different hours of different days. */
export function lostContact(random: Random, model: string): LossStory {
  const attempts = random.between(3, 6)
  const reason = `意向${model}，分早中晚${attempts}次拨打均${random.pick(silences)}，微信${random.between(9, 30)}天未回复，上门无人应答`
  return {
    reason,
    category: '外因',
    destination: null,
    dealer: null,
    callBack: `经理改用座机再拨${random.between(2, 4)}次，仍未接通`,
  }
}

/** What the manager found and what is to change, different from customer to customer. */
export function managerComment(random: Random, model: string): string {
  const checkedOn = `${random.between(2, 9)}天后由我抽查${random.between(2, 5)}位${model}客户`
  return `${random.pick(findings)}，${random.pick(measures)}，${checkedOn}`
}
