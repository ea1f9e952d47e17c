import { lasting } from '../../model/lasting'
import type { Profile } from '../../model/profile'
import type { Table } from '../../model/table'
import { kindsIn } from './kinds-in'
import { withoutOwnModels } from './own-models'
import { namesPurchase } from './reason-quality'
import { remember } from './remember'

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

export const isNothing = (words: string): boolean => nothing.has(words.replace(/\s+/g, ''))
export const isSameMake = (words: string): boolean => sameMake.test(words.replace(/\s+/g, ''))

const purchaseTests = new WeakMap<Profile, (words: string) => boolean>()
/** What the customer came for is not what he bought. */
function namesRival(profile: Profile): (words: string) => boolean {
  let test = purchaseTests.get(profile)
  if (!test) {
    test = lasting((words: string): boolean => namesPurchase(withoutOwnModels(words, profile)))
    purchaseTests.set(profile, test)
  }
  return test
}

/** Tells by row what the entry says about the purchase: a name, only that it was the same make elsewhere, or nothing. */
export function destinations(table: Table, profile: Profile): DestinationAt {
  const { lossDestination = absent, lossDealer = absent, lossReason = absent } = table.columns
  return remembered([lossDestination, lossDealer, lossReason, profile], () => tellDestinations(table, profile))
}
type DestinationAt = (row: number) => Destination
type Destination = 'named' | 'same-make' | null
const absent = {}
const remembered = remember<DestinationAt>()

const [NAMED, SAME_MAKE, NOTHING] = [1, 2, 3]
const told: readonly Destination[] = [null, 'named', 'same-make', null]
const kindOf = (words: string): number => (isSameMake(words) ? SAME_MAKE : isNothing(words) ? NOTHING : NAMED)

function tellDestinations({ columns, height }: Table, profile: Profile): DestinationAt {
  const kinds = kindsIn(columns.lossDestination?.values, height, kindOf)
  const dealers = kindsIn(columns.lossDealer?.values, height, kindOf)
  addDealers(kinds, dealers, columns.lossReason?.values.where(namesRival(profile)))
  return (row) => told[kinds[row]!]!
}

/** What the dealer's name or else the reason tells, beside the model. */
function addDealers(kinds: Uint8Array, dealers: Uint8Array, inReason?: (row: number) => boolean): void {
  for (let row = 0; row < kinds.length; row++) {
    if (kinds[row] === NAMED) continue
    if (dealers[row] === NAMED || inReason?.(row)) kinds[row] = NAMED
    else if (dealers[row] === SAME_MAKE) kinds[row] = SAME_MAKE
  }
}
