import type { Cell } from '../../src/model/workbook'
import { Random } from './dealer-month/random'
import type { TablesLiteral } from './testRule'

export type Row = Readonly<Record<string, Cell>>
/** The forms of a month, as rows by field; days as ISO days. */
export interface FormsOfMonth {
  readonly cards: readonly Row[]
  readonly visits: readonly Row[]
  readonly calls: readonly Row[]
  readonly log: readonly Row[]
  readonly owners: readonly Row[]
  readonly losses: readonly Row[]
}

export const people = ['陈晓东', '李静', '周敏']
const days = ['2026-01-31', '2026-02-28', '2026-03-01', '2026-03-09', '2026-03-31', '2026-04-01']
const ticks = ['是', '否', '是', null]

/** What people type into them, at random: also around the month's ends. */
export function randomForms(seed: number): FormsOfMonth {
  const random = new Random(seed)
  const pick = <T>(pool: readonly T[]): T => pool[random.below(pool.length)] as T
  const some = (least: number, most: number, make: () => Row): readonly Row[] =>
    Array.from({ length: random.between(least, most) }, make)
  const maybe = (share: number): Cell => (random.chance(share) ? pick(days) : null)
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
    })),
    visits: some(20, 60, () => ({
      ...person(),
      visitDate: pick(days),
      arrivalTime: 0.4,
      departureTime: 0.5,
      visitKind: pick(kinds),
      visitPurpose: pick(['看车', '提车', '保养', null]),
      captured: pick(ticks),
      testDriven: pick(ticks),
      quoted: pick(ticks),
      ordered: pick(ticks),
      phone: pick(['13800001234', '未留', null]),
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
      deliveryDate: pick(days),
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
    })),
  }
}

/** The same as tables by template. */
export const tablesOfForms = (month: FormsOfMonth): TablesLiteral => ({
  'prospect-card': defined(month.cards),
  'showroom-traffic-log': defined(month.visits),
  'phone-up-log': defined(month.calls),
  'follow-up-log': defined(month.log),
  'owner-card': defined(month.owners),
  'loss-analysis': defined(month.losses),
})
const defined = (rows: readonly Row[]): readonly Row[] => rows.map((row) => JSON.parse(JSON.stringify(row)) as Row)
