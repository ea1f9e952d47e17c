import type { Table } from '../../model/table'
import { namesPurchase } from './reason-quality'

/** Where a loss entry may say what was bought and where; rules that use it declare these. */
export const destinationFields = ['lossDestination', 'lossDealer', 'lossReason'] as const

/** Words that fill the cell and name nothing. */
const nothing = new Set(
  '竞品 竞争品牌 竞品车型 其他品牌 其它品牌 其他 其它 其他车型 别的 别家 别的品牌 他店 他牌 不明 不详 不清楚 不知道 未知 待查 待核实 无 没有 未购 已购 已购车 购车 / - — ／'.split(
    ' ',
  ),
)
const sameMake =
  /^(本品牌|同品牌|本品|同城|外地|异地)?的?(他店|其他店|别的店|别家店?|外地店?|异地店?|经销商|特约店|4S店|门店|店)?$/iu

const told = (table: Table, row: number, field: (typeof destinationFields)[number]): string | null => {
  const words = table.columns[field]?.values.at(row) ?? null
  const plain = words?.replace(/\s+/g, '') ?? ''
  return plain === '' || nothing.has(plain) ? null : plain
}

/** What the entry says about the purchase: a name, only that it was the same make elsewhere, or nothing. */
export function destinationAt(table: Table, row: number): 'named' | 'same-make' | null {
  const where = told(table, row, 'lossDestination')
  const dealer = told(table, row, 'lossDealer')
  if ((dealer !== null && !sameMake.test(dealer)) || (where !== null && !sameMake.test(where))) return 'named'
  const reason = told(table, row, 'lossReason')
  if (reason !== null && namesPurchase(reason)) return 'named'
  return dealer === null && where === null ? null : 'same-make'
}
