import type { Edit, Planters } from '../planting'
import type { PlantingMonth } from '../planting-month'
import { about, consultantOf, draw, entriesOf, isFollowed, isPlain, phoneOf, renamed } from './customers'
import { cardsOf, contactsFrom, firstDay, isInMonth, kindOf, lastDay, lossesWith, planted } from './loss-places'
import { stranger } from './people'
import { written, type Spot } from './spots'

const isLostWord = (word: string | null): boolean => word === '战败' || word === '失控'
const statusOf = ({ table, row }: Spot): string | null => table.value('status', row)
/** Open cards of which nobody says that they are lost, with cells for a loss. */
const losable = (month: PlantingMonth): readonly Spot[] =>
  entriesOf(
    month,
    ['prospect-card'],
    (spot) =>
      isFollowed(spot) &&
      phoneOf(spot) !== null &&
      isPlain(spot, 'status', 'lossDate') &&
      about(month, spot, 'loss-analysis').length === 0,
  )
const lostNow = (month: PlantingMonth, { table, row }: Spot, day: number, word = '战败'): readonly Edit[] => [
  table.set('status', row, word),
  table.set('lossDate', row, Math.min(day, month.asOf)),
]
export const matched = (month: PlantingMonth): readonly Spot[] =>
  lossesWith(month, ['customerName'], (spot) => {
    const cards = cardsOf(month, spot)
    return phoneOf(spot) !== null && cards.length === 1 && cards.every((card) => isLostWord(statusOf(card)))
  })

/** DF01, DF02, DF27, DF28: the loss table held against the cards. */
export const lossMatches: Planters = {
  DF01: (month, random) => {
    const day = random.between(firstDay(month), Math.min(lastDay(month), month.asOf))
    const kind = random.pick(['card', 'entry', 'report'] as const)
    if (kind === 'card') {
      const card = draw(random, losable(month))
      return (
        card && planted(lostNow(month, card, day, random.pick(['战败', '失控'])), card.table.cellOf('status', card.row))
      )
    }
    if (kind === 'entry') {
      const loss = draw(
        random,
        matched(month).filter((spot) => isInMonth(month, spot)),
      )
      const [card] = loss ? cardsOf(month, loss) : []
      if (!loss || !card || !isPlain(card, 'status')) return null
      const { name, phone } = stranger(month, random)
      const entries = about(month, card, 'loss-analysis')
      return planted(
        entries.flatMap((entry) => renamed(entry, name, phone)),
        card.table.cellOf('status', card.row),
      )
    }
    const report = draw(
      random,
      entriesOf(month, ['daily-report'], (spot) => {
        const isOpen = about(month, spot, 'prospect-card').every(isFollowed)
        const on = spot.table.value('reportDate', spot.row) ?? Infinity
        return (
          isOpen &&
          isPlain(spot, 'level') &&
          on >= firstDay(month) &&
          on <= lastDay(month) &&
          phoneOf(spot) !== null &&
          about(month, spot, 'loss-analysis').length === 0 &&
          about(month, spot, 'follow-up-log').every((entry) => statusOf(entry) === null) &&
          contactsFrom(month, spot, on + 1).length === 0
        )
      }),
    )
    return report && written(report, 'level', random.pick(['F', 'F1', 'L', '战败']))
  },
  DF02: (month, random) => {
    const loss = draw(
      random,
      matched(month).filter((spot) => kindOf(spot) !== '准战败'),
    )
    const [card] = loss ? cardsOf(month, loss) : []
    if (!loss || !card) return null
    const expected = loss.table.cellOf('customerName', loss.row)
    const { name, phone } = stranger(month, random)
    if (random.chance(0.5)) return planted(renamed(loss, name, phone), expected)
    if (!isPlain(card, 'status', 'lossDate')) return null
    const { table, row } = card
    return planted(
      [table.set('status', row, random.pick(['在跟', '跟进中', null])), table.set('lossDate', row, null)],
      expected,
    )
  },
  DF27: (month, random) => {
    const all = lossesWith(month, ['customerName'], (spot) => isInMonth(month, spot))
    const card = draw(random, losable(month))
    const consultant = card && consultantOf(card)
    if (!card || !consultant) return null
    const own = all.filter((spot) => consultantOf(spot) === consultant)
    const his = losable(month).filter((spot) => consultantOf(spot) === consultant)
    const those = random.shuffled(his).slice(0, random.between(1, 4))
    const day = (): number => random.between(firstDay(month), Math.min(lastDay(month), month.asOf))
    const top = own[0] ?? entriesOf(month, ['loss-analysis'])[0]
    if (!top || own.length > 2) return null
    return planted(
      those.flatMap((spot) => lostNow(month, spot, day())),
      top.table.cellOf('customerName', top.row),
    )
  },
  DF28: (month, random) => {
    const forms = month.tables('loss-analysis')
    const cards = entriesOf(month, ['prospect-card'])
    const lost = cards.filter((card) => isLostWord(statusOf(card)))
    const open = cards.filter((card) => [null, '在跟'].includes(statusOf(card)))
    const form = draw(random, forms)
    if (!form || forms.length > 1 || lost.some((card) => !isPlain(card, 'status', 'lossDate'))) return null
    const fields = Object.values(form.table.columns).filter(({ field }) => field !== 'sequence')
    const blank = form.rows().flatMap((row) => fields.map(({ field }) => form.set(field, row, null)))
    const reopened = lost.flatMap(({ table, row }) => [
      table.set('status', row, random.pick(['在跟', '跟进中', '在谈'])),
      table.set('lossDate', row, null),
    ])
    const enough = open.length + lost.length >= 20
    return enough ? planted([...blank, ...reopened], form.cellOf('customerName')) : null
  },
}
