import type { Planters } from '../planting'
import { draw } from './customers'
import {
  isInMonth,
  isOwnReason,
  kindOf,
  lossesWith,
  lossLevelOf,
  noDestination,
  planted,
  wherePlain,
} from './loss-places'
import {
  boughtUnnamed,
  fewAttempts,
  pasted,
  priceOnly,
  saysBought,
  saysWaiting,
  unlistedCategories,
  unlistedKinds,
  vague,
} from './loss-words'
import { isPlain } from './customers'
import { written } from './spots'

/** DF09 to DF18: what the entry says of why and where to. */
export const lossReasons: Planters = {
  DF09: (month, random) => {
    const loss = draw(random, lossesWith(month, ['lossReason'], isOwnReason))
    return loss && written(loss, 'lossReason', null)
  },
  DF10: (month, random) => {
    const loss = draw(random, lossesWith(month, ['lossReason'], isOwnReason))
    return loss && written(loss, 'lossReason', random.pick(vague) + random.pick(['', '', '。', '、其他']))
  },
  DF11: (month, random) => {
    const all = lossesWith(
      month,
      ['lossReason'],
      (spot) => isOwnReason(spot) && kindOf(spot) !== '失控' && isInMonth(month, spot),
    )
    const those = random.shuffled(all).slice(0, random.between(3, 5))
    const [first] = all.filter((spot) => those.includes(spot))
    if (!first || those.length < 3 || those.some(({ table }) => table !== first.table)) return null
    const reason = random.pick(pasted)
    return planted(
      those.map(({ table, row }) => table.set('lossReason', row, reason + random.pick(['', '', '。', ' ']))),
      first.table.cellOf('lossReason', first.row),
    )
  },
  DF12: (month, random) => {
    const loss = draw(
      random,
      lossesWith(month, ['lossReason'], (spot) => isOwnReason(spot) && kindOf(spot) !== '失控'),
    )
    if (!loss) return null
    const category = wherePlain(loss, 'lossReasonCategory', random.pick(['价格', '价格高', '价格原因']))
    return written(loss, 'lossReason', random.pick(priceOnly), [...noDestination(loss), ...category])
  },
  DF13: (month, random) => {
    const loss = draw(random, lossesWith(month, ['lossReasonCategory']))
    return loss && written(loss, 'lossReasonCategory', random.pick([null, null, ...unlistedCategories]))
  },
  DF14: (month, random) => {
    const loss = draw(random, lossesWith(month, ['lossKind']))
    return loss && written(loss, 'lossKind', random.pick([null, null, ...unlistedKinds]))
  },
  DF15: (month, random) => {
    const loss = draw(
      random,
      lossesWith(
        month,
        ['lossKind', 'lossDestination'],
        (spot) => isOwnReason(spot) && lossLevelOf(spot) !== 'O' && isPlain(spot, 'lossDestination'),
      ),
    )
    if (!loss) return null
    const { table, row } = loss
    return planted(
      [
        ...noDestination(loss),
        table.set('lossKind', row, '战败'),
        table.set('lossReason', row, random.pick(boughtUnnamed)),
        ...(random.chance(0.3)
          ? [table.set('lossDestination', row, random.pick(['其他品牌', '竞品', '不详', '无']))]
          : []),
      ],
      table.cellOf('lossDestination', row),
    )
  },
  DF16: (month, random) => {
    const loss = draw(random, lossesWith(month, ['lossKind', 'lossReason'], isOwnReason))
    if (!loss) return null
    const isBought = random.chance(0.5)
    return written(loss, 'lossKind', isBought ? '准战败' : '战败', [
      loss.table.set('lossReason', loss.row, isBought ? saysBought(random) : random.pick(saysWaiting)),
      ...(isBought ? [] : noDestination(loss)),
    ])
  },
  DF17: (month, random) => {
    const loss = draw(
      random,
      lossesWith(month, ['lossKind', 'lossReason'], (spot) => isOwnReason(spot) && kindOf(spot) === '战败'),
    )
    if (!loss) return null
    return written(loss, 'lossKind', '失控', [
      loss.table.set('lossReason', loss.row, random.pick(fewAttempts)),
      ...wherePlain(loss, 'contactCount', random.between(1, 2)),
    ])
  },
  DF18: (month, random) => {
    const loss = draw(
      random,
      lossesWith(
        month,
        ['contactCount'],
        (spot) => isOwnReason(spot) && lossLevelOf(spot) !== 'O' && kindOf(spot) !== '失控',
      ),
    )
    if (!loss) return null
    return written(loss, 'contactCount', random.between(0, 2), [
      ...noDestination(loss),
      ...wherePlain(loss, 'managerCallBack', null),
      loss.table.set('lossReason', loss.row, random.pick([...saysWaiting, ...boughtUnnamed, ...priceOnly])),
    ])
  },
}
