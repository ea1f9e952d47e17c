import type { Planters } from '../planting'
import { draw, isPlain } from './customers'
import { lossesWith, planted } from './loss-places'
import { pastedComments, shortComments } from './loss-words'
import { written } from './spots'

/** Signed by hand in a cell of its own: no picture, no place at the sheet's foot. */
const isSignedInCell = (cell: unknown): boolean => typeof cell === 'string' && !cell.startsWith('=')

/** DF20 to DF24: what the managers write and sign. */
export const lossSignatures: Planters = {
  DF20: (month, random) => {
    const loss = draw(
      random,
      lossesWith(
        month,
        ['managerCallBack'],
        ({ table, row }) => !/空号|停机|拉黑|销号|号码/u.test(table.value('lossReason', row) ?? ''),
      ),
    )
    return loss && written(loss, 'managerCallBack', null)
  },
  DF21: (month, random) => {
    const loss = draw(
      random,
      lossesWith(
        month,
        ['managerSignature'],
        (spot) => isPlain(spot, 'managerSignature') && isSignedInCell(spot.table.cell('managerSignature', spot.row)),
      ),
    )
    return loss && written(loss, 'managerSignature', null)
  },
  DF22: (month, random) => {
    const loss = draw(
      random,
      lossesWith(
        month,
        ['managerSignature', 'managerComment'],
        (spot) => isPlain(spot, 'managerComment') && !spot.table.isBlank('managerSignature', spot.row),
      ),
    )
    if (!loss) return null
    const name = loss.table.value('managerSignature', loss.row)
    return written(loss, 'managerComment', random.pick([null, ...shortComments, name]))
  },
  DF23: (month, random) => {
    const all = lossesWith(month, ['managerComment'], (spot) => isPlain(spot, 'managerComment'))
    const table = draw(random, all)?.table
    const own = all.filter((spot) => spot.table === table)
    const many = random.between(Math.max(3, Math.floor(own.length / 2) + 1), own.length)
    const those = random.shuffled(own).slice(0, many)
    const [first] = own.filter((spot) => those.includes(spot))
    if (!table || !first || those.length < 3) return null
    const comment = random.pick(pastedComments)
    return planted(
      those.map(({ row }) => table.set('managerComment', row, comment + random.pick(['', '', '。', ' ']))),
      table.cellOf('managerComment', first.row),
    )
  },
  DF24: (month, random) => {
    if (!month.report.context.settings.gmRequired) return null
    const all = lossesWith(
      month,
      ['generalManagerSignature'],
      (spot) =>
        isPlain(spot, 'generalManagerSignature') &&
        isSignedInCell(spot.table.cell('generalManagerSignature', spot.row)),
    )
    const loss = draw(random, all)
    if (!loss) return null
    const own = all.filter(({ table }) => table === loss.table)
    if (own.length < loss.table.height || random.chance(0.7)) return written(loss, 'generalManagerSignature', null)
    return planted(
      own.map(({ table, row }) => table.set('generalManagerSignature', row, null)),
      loss.table.cellOf('generalManagerSignature', 0),
    )
  },
}
