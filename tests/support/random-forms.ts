import type { Cell } from '../../src/model/workbook'
import { Random } from './dealer-month/random'
import type { FormsOfMonth, Row } from './forms-of-month'

export { tablesOfForms, type FormsOfMonth, type Row } from './forms-of-month'

export const people = ['陈晓东', '李静', '周敏']
const days = ['2026-01-31', '2026-02-28', '2026-03-01', '2026-03-09', '2026-03-31', '2026-04-01']
const ticks = ['是', '否', '是', null]
/** Around the bounds of cadences, of follow-ups after a delivery, and of every definition of churn. */
const recent = [
  '2026-02-27',
  '2026-03-16',
  '2026-03-17',
  '2026-03-23',
  '2026-03-24',
  '2026-03-28',
  '2026-03-29',
  '2026-03-31',
]
const service = [
  '2023-03-31',
  '2024-03-31',
  '2025-03-31',
  '2025-07-31',
  '2025-09-30',
  '2025-10-01',
  '2025-12-31',
  '2026-03-09',
]

/** When somebody joined and left. */
const terms: readonly Row[] = [
  { joinedDate: null, leftDate: null },
  { joinedDate: '2020-01-01', leftDate: '2026-02-28' },
  { joinedDate: '2026-02-28', leftDate: '2026-03-15' },
  { joinedDate: '2026-03-01', leftDate: '2026-03-31' },
  { joinedDate: '2026-03-11', leftDate: null },
  { joinedDate: '2026-03-11', leftDate: '2026-03-20' },
  { joinedDate: '2026-03-12', leftDate: '2026-04-15' },
  { joinedDate: '2026-04-02', leftDate: null },
  { joinedDate: null, leftDate: '2026-03-01' },
]

/** What people type into them, at random: also around the month's ends. */
export function randomForms(seed: number): FormsOfMonth {
  const random = new Random(seed)
  const pick = <T>(pool: readonly T[]): T => pool[random.below(pool.length)] as T
  const some = (least: number, most: number, make: () => Row): readonly Row[] =>
    Array.from({ length: random.between(least, most) }, make)
  const maybe = (share: number): Cell => (random.chance(share) ? pick(days) : null)
  const one = (share: number, pool: readonly Cell[]): Cell => (random.chance(share) ? pick(pool) : null)
  const person = (): Row => ({
    customerName: pick(['王芳', '李强', '孙丽']),
    phone: `1380000${random.between(1000, 9999)}`,
    model: '菱智',
    consultant: pick(people),
  })
  const kinds = ['首次', '首次', '再次']
  return {
    cards: some(20, 60, () => ({
      ...person(),
      createdDate: pick(days),
      initialLevel: 'A',
      level: pick(['O', 'H', 'A', 'B', 'C']),
      status: pick(['在跟', '战败', '失控', '成交']),
      orderDate: maybe(0.3),
      lossDate: maybe(0.3),
      testDriveDate: maybe(0.5),
      cancelledDate: maybe(0.15),
      lastContactDate: one(0.8, recent),
      source: pick(['自然来店', '来电', '展厅', '网络', '老客户介绍', null]),
      referrer: one(0.3, ['刘洋']),
    })),
    visits: some(20, 60, () => ({
      ...person(),
      visitDate: pick(days),
      arrivalTime: pick([0.4, 0.375, null]),
      departureTime: pick([0.5, 0.45, 0.39, 0.375, null]),
      dwellTime: pick([35, 60, null]),
      source: pick(['自然到店', '来电', '电销邀约', '网络', null]),
      visitKind: pick(kinds),
      visitPurpose: pick(['看车', '提车', '保养', null]),
      captured: pick(ticks),
      testDriven: pick(ticks),
      quoted: pick(ticks),
      ordered: pick(ticks),
      phone: pick(['13800001234', '13800004321', '13800005555', '未留', null]),
    })),
    calls: some(20, 40, () => ({
      ...person(),
      callDate: pick(days),
      visitKind: pick(kinds),
      captured: pick(ticks),
      invited: pick(ticks),
      actualVisitDate: maybe(0.6),
    })),
    log: some(20, 40, () => ({
      ...person(),
      source: '来店',
      carriedOver: pick(['上月留存', '本月新增']),
      level: 'A',
      orderDate: maybe(0.4),
    })),
    owners: some(20, 40, () => ({
      ...person(),
      model: undefined as never,
      ownedModel: '菱智',
      plate: `琼A0${random.between(1000, 9999)}`,
      deliveryDate: pick([...days, ...service, '2026-03-24', '2026-03-25', '2026-03-28', '2026-03-29']),
      deliveryCeremony: pick(ticks),
      lastServiceDate: one(0.7, service),
      repurchased: pick(ticks),
      tier: pick(['优质', '潜力', '一般', null]),
      threeDayCall: maybe(0.6),
      sevenDayLetter: maybe(0.6),
      insuranceDue: maybe(0.6),
      soldBy: pick(['自销', '他销']),
      referralDate: maybe(0.5),
      referralOrdered: pick(ticks),
    })),
    losses: some(10, 30, () => ({
      ...person(),
      createdDate: pick(days),
      initialLevel: 'A',
      lossDate: pick(days),
      lossKind: pick(['战败', '失控', '准战败']),
      lossReason: '价格高八千',
      managerCallBack: pick(['确认', '已回访，属实', '驳回', '打回，继续跟进', null]),
    })),
    reports: some(10, 40, () => ({
      ...person(),
      reportDate: pick(days),
      contactPurpose: pick(['开拓', '促进', '管理', '售后回访', null]),
      carriedOver: '上月留存',
      contactNote: '约了周六看车',
    })),
    statistics: days.map((day) => ({
      statisticsDate: day,
      totalVisits: random.between(0, 20),
      firstVisits: random.between(0, 9),
      totalCalls: random.between(0, 9),
      capturedCount: random.between(0, 9),
      orderCount: random.between(0, 4),
      subDealerSales: random.between(0, 4),
    })),
    roster: some(3, 8, () => ({
      rosterName: pick(['张伟', '刘洋', '赵敏']),
      rosterRole: pick(['销售顾问', '资深销售顾问', '前台', null]),
      ...pick(terms),
    })),
    targets: [...people, '全店', '一组'].map((who) => ({
      targetPerson: who,
      monthTarget: random.between(0, 20),
      monthActual: random.between(0, 20),
      orderTarget: random.between(0, 20),
      deliveryTarget: random.between(0, 20),
      visitTarget: random.between(0, 90),
      cardTarget: random.between(0, 60),
    })),
    leads: some(5, 20, () => ({ ...person(), leadDate: pick(days), actualVisitDate: maybe(0.5), leadVerdict: '有效' })),
    tiers: some(10, 30, () => ({
      ...person(),
      model: undefined as never,
      ownedModel: '菱智',
      totalScore: 12,
      tier: pick(['优质', '潜力', '一般', null]),
    })),
    plan: some(10, 30, () => ({
      ...person(),
      model: undefined as never,
      ownedModel: '菱智',
      phoneVisitDate: maybe(0.7),
      doorVisitDate: one(0.7, service),
    })),
    churn: some(10, 40, () => ({
      plate: `琼B0${random.between(1000, 9999)}`,
      ownedModel: '海马3',
      lastServiceDate: pick(service),
      churnReason: '路远',
      trackedDate: maybe(0.8),
      unreachedReason: one(0.3, ['停机', '空号']),
      appointmentDate: maybe(0.6),
      arrivedDate: maybe(0.6),
      spend: pick([0, 300, 1280.5, null]),
    })),
  }
}
