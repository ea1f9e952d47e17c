import type { FieldKey } from '../../../src/model/field'
import type { Planters } from '../planting'
import type { PlantingTable } from '../planting-table'
import { spotIn, written } from './spots'

const isOpen = (table: PlantingTable, row: number): boolean =>
  ['在跟', '准战败', null].includes(table.value('status', row))
const forms = ['prospect-card', 'showroom-traffic-log', 'phone-up-log', 'loss-analysis'] as const
/** What somebody writes who has no letter at hand. */
const unlisted = [
  '热',
  '冷',
  '高',
  '中',
  '低',
  '重点',
  '甲',
  'Z',
  'S',
  'K',
  '待跟进',
  '战败',
  '在谈',
  '1',
  'HA',
  '准客户',
]
const unclear = ['有意向', '已看车', '等家人同意', '等通知', '想买', '有钱就买', '看好了就定', '待联系', '要对比']
/** Windows that no reading of the levels allows (S002: H within 7 days, A within a month, B one to three, C beyond). */
const contradicting: Readonly<Record<string, readonly string[]>> = {
  H: ['3个月以上', '1~3个月', '半年', '半年以上', '1年', '2个月', '不急'],
  A: ['3个月以上', '半年', '三天内', '7日内', '本周', '1年以上'],
  B: ['7日内', '一周内', '半年以上', '15天内', '本周', '1年后'],
  C: ['7日内', '1个月内', '本周', '半个月', '一周内', '20天内'],
}
const evidence: readonly FieldKey[] = [
  'colour',
  'paymentMethod',
  'instalment',
  'expectedDelivery',
  'orderDate',
  'orderModel',
  'contactNote',
  'remark',
]
const asked: Readonly<Record<string, readonly FieldKey[]>> = {
  O: ['orderDate', 'expectedDelivery'],
  H: ['colour', 'paymentMethod', 'expectedDelivery'],
}

/** FL02, FL06 to FL08: the level, and what it rests on. */
export const levels: Planters = {
  FL02: (month, random) => {
    const spot = spotIn(
      month,
      random,
      ['prospect-card'],
      ['purchaseWindow'],
      (table, row) => isOpen(table, row) && table.value('level', row) !== 'O',
    )
    return spot && written(spot, 'purchaseWindow', random.pick(unclear))
  },
  FL06: (month, random) => {
    const fields = random.shuffled(['level', 'initialLevel', 'lossLevel'] as const)
    for (const field of fields) {
      const spot = spotIn(
        month,
        random,
        forms,
        [field],
        (table, row) => !table.isBlank(field, row) && (table.table.columns[field]?.index ?? -1) >= 0,
      )
      if (spot) return written(spot, field, random.pick(unlisted))
    }
    return null
  },
  FL07: (month, random) => {
    const spot = spotIn(
      month,
      random,
      ['prospect-card'],
      ['level', 'purchaseWindow'],
      (table, row) => isOpen(table, row) && (table.value('level', row) ?? 'O') in contradicting,
    )
    if (!spot) return null
    const level = spot.table.value('level', spot.row) ?? ''
    const window = spot.table.set('purchaseWindow', spot.row, random.pick(contradicting[level] ?? []))
    return { edits: [window], expected: spot.table.cellOf('level', spot.row) }
  },
  FL08: (month, random) => {
    const level = random.pick(['O', 'H'])
    const spot = spotIn(
      month,
      random,
      ['prospect-card'],
      ['level'],
      (table, row) => isOpen(table, row) && (asked[level] ?? []).some((field) => table.has(field)),
    )
    if (!spot) return null
    const { table, row } = spot
    const blanked = evidence.filter((field) => table.has(field)).map((field) => table.set(field, row, null))
    const window = table.has('purchaseWindow')
      ? [table.set('purchaseWindow', row, random.pick(['1个月内', '2个月']))]
      : []
    return written(spot, 'level', level, [...blanked, ...window])
  },
}
