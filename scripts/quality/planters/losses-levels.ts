import { daysOf } from '../../../src/model/month'
import type { Random } from '../../../tests/support/dealer-month/random'
import type { Edit, Planters } from '../planting'
import type { PlantingMonth } from '../planting-month'
import { said } from './boxes'
import { about, consultantOf, dayOf, draw, entriesOf, isPlain } from './customers'
import { kindOf, lossesWith, lossLevelOf, lostOn, planted, wherePlain } from './loss-places'
import { shortComments } from './loss-words'
import type { Spot } from './spots'

const levels = ['H', 'A', 'B', 'C'] as const
/** Reports and listed contacts that gave the customer a level, by day. */
const judged = (month: PlantingMonth, spot: Spot): readonly Spot[] =>
  about(month, spot, 'contact-log', 'daily-report')
    .filter(({ table, row }) => /^[HABC]$/u.test(table.value('level', row) ?? ''))
    .toSorted((a, b) => (judgedOn(a) ?? 0) - (judgedOn(b) ?? 0))
const judgedOn = (spot: Spot): number | null => spot.table.value('reportDate', spot.row) ?? dayOf(spot)

/** What the customer was judged at, up to a last judgement at a cooler level: a list's and the report's rows alike. */
function cooled(random: Random, points: readonly Spot[], last: number, later: readonly Spot[]): readonly Edit[] | null {
  const warm = random.pick(['H', 'A'] as const)
  const cool = random.pick(['B', 'C'] as const)
  const edits: Edit[] = []
  for (const point of points) {
    const { table, row } = point
    const isLast = judgedOn(point) === last
    const level = isLast ? cool : warm
    if (table.has('contactMark')) edits.push(table.set('contactMark', row, level))
    else if (isPlain(point, 'level')) edits.push(table.set('level', row, level))
    else return null
    if (!table.isBlank('previousLevel', row)) edits.push(table.set('previousLevel', row, warm))
  }
  for (const other of later) {
    const { table, row } = other
    const before = judgedOn(other) === last ? warm : cool
    if (!table.isBlank('previousLevel', row)) edits.push(table.set('previousLevel', row, before))
  }
  return edits
}

/** DF08, DF34 to DF36, DF47: the level at the loss, and whether log and report show it. */
export const lossLevels: Planters = {
  DF08: (month, random) => {
    const loss = draw(
      random,
      lossesWith(month, ['lossLevel'], (spot) => kindOf(spot) !== '失控'),
    )
    if (!loss) return null
    const high =
      lossLevelOf(loss) === 'H'
        ? { edits: [], at: loss.table.cellOf('lossLevel', loss.row) }
        : said(month, loss, 'lossLevel', 'H')
    const comment = wherePlain(loss, 'managerComment', random.pick([null, ...shortComments]))
    const callBack = wherePlain(loss, 'managerCallBack', null)
    const silent = random.pick([comment, callBack, [...comment, ...callBack]])
    return high && silent.length > 0 ? planted([...high.edits, ...silent], high.at) : null
  },
  DF34: (month, random) => {
    const loss = draw(
      random,
      lossesWith(month, ['lossLevel'], (spot) =>
        judged(month, spot).some((point) => (judgedOn(point) ?? Infinity) <= (lostOn(spot) ?? 0)),
      ),
    )
    if (!loss) return null
    const last = lossLevelOf(loss)
    const changed = said(month, loss, 'lossLevel', random.pick(levels.filter((level) => level !== last)))
    return changed && planted(changed.edits, changed.at)
  },
  DF35: (month, random) => {
    const { first, last } = daysOf(month.month)
    const all = lossesWith(month, ['lossDate'], (spot) => {
      const days = new Set(judged(month, spot).map(judgedOn))
      const final = Math.max(...[...days].map((day) => day ?? 0))
      return days.size > 1 && final >= first && final <= last
    })
    const table = draw(random, all)?.table
    const own = all.filter((spot) => spot.table === table)
    const those = random.shuffled(own).slice(0, random.between(3, 4))
    const [start] = own.filter((spot) => those.includes(spot))
    const consultant = start && consultantOf(start)
    if (!table || !start || !consultant || those.length < 3 || !isPlain({ table }, 'consultant')) return null
    const edits: Edit[] = []
    for (const spot of those) {
      const points = judged(month, spot)
      const final = Math.max(...points.map((point) => judgedOn(point) ?? 0))
      const told = new Set(points.map(({ table, row }) => `${table.sheet} ${row}`))
      const later = about(month, spot, 'daily-report', 'contact-log').filter(
        (other) => (judgedOn(other) ?? 0) >= final && !told.has(`${other.table.sheet} ${other.row}`),
      )
      const changed = cooled(random, points, final, later)
      if (!changed) return null
      const lost = Math.min(last, final + random.between(0, 3))
      edits.push(...changed, table.set('lossDate', spot.row, lost), table.set('consultant', spot.row, consultant))
    }
    return planted(edits, table.cellOf('lossDate', start.row))
  },
  DF36: (month, random) => {
    const loss = draw(
      random,
      lossesWith(month, ['lossDate'], (spot) => kindOf(spot) !== '准战败'),
    )
    if (!loss) return null
    const day = lostOn(loss) ?? 0
    if (random.chance(0.5)) {
      const entry = draw(
        random,
        about(month, loss, 'follow-up-log').filter((spot) => isPlain(spot, 'status')),
      )
      if (!entry || month.asOf < daysOf(month.month).last) return null
      const marks = about(month, loss, 'contact-log').filter(
        ({ table, row }) =>
          table.has('contactMark') && /^[*√]*(?:F\d?|L|战败|失控)$/iu.test(table.value('contactMark', row) ?? ''),
      )
      const { table, row } = entry
      const edits = [
        table.set('status', row, random.pick([null, null, '在跟', '跟进中'])),
        ...(isPlain(entry, 'lossDate') ? [table.set('lossDate', row, null)] : []),
        ...marks.map((mark) => mark.table.set('contactMark', mark.row, random.pick(['√', '*√']))),
      ]
      return planted(edits, table.cellOf('status', row))
    }
    const told = about(month, loss, 'daily-report').filter(
      ({ table, row }) => Math.abs((table.value('reportDate', row) ?? 0) - day) <= 2,
    )
    const isWritten = entriesOf(month, ['daily-report']).some(
      (spot) => spot.table.value('reportDate', spot.row) === day && consultantOf(spot) === consultantOf(loss),
    )
    if (told.length === 0 || !isWritten || told.some((spot) => !isPlain(spot, 'level', 'contactNote'))) return null
    const edits = told.flatMap((spot) => [
      spot.table.set('level', spot.row, random.pick(levels)),
      spot.table.set(
        'contactNote',
        spot.row,
        random.pick(['电话回访，介绍周末活动', '微信发了报价单', '约下周来看车']),
      ),
      ...wherePlain(spot, 'remark', null),
    ])
    return planted(edits, loss.table.cellOf('lossDate', loss.row))
  },
  DF47: (month, random) => {
    const loss = draw(
      random,
      lossesWith(month, ['lossLevel', 'lossReason'], ({ table, row }) =>
        (['lossReason', 'remark', 'measure', 'managerComment', 'managerCallBack'] as const).every(
          (field) => !/[定订]金|意向金|押金|车款|退|没收|转[为作单定订]/u.test(table.value(field, row) ?? ''),
        ),
      ),
    )
    const changed = loss && said(month, loss, 'lossLevel', 'O')
    return changed && planted(changed.edits, changed.at)
  },
}
