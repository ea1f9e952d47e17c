import type { Workbook } from '../../../src/model/workbook'
import type { Planters } from '../planting'
import { about, draw, entriesOf, isFollowed, isPlain, isSameCustomer, nameOf, phoneOf, renamed } from './customers'
import { cardsOf, contactsFrom, firstDay, isInMonth, isRefused, lossesWith, lostOn, planted } from './loss-places'
import { rejections } from './loss-words'
import { stranger } from './people'
import { written, type Spot } from './spots'

import { matched } from './losses-matched'

const statusOf = ({ table, row }: Spot): string | null => table.value('status', row)

/** DF31, DF32, DF44, DF46, DF48: customers lost twice, won back, never resumed, and those whom no list accounts for. */
export const lossReturns: Planters = {
  DF31: (month, random) => {
    const all = lossesWith(month, ['phone'], (spot) => phoneOf(spot) !== null && isInMonth(month, spot))
    const [one, other] = random.shuffled(all)
    if (!one || !other || one.table !== other.table) return null
    const [first, second] = one.row < other.row ? [one, other] : [other, one]
    const name = random.chance(0.7) ? nameOf(first) : nameOf(second)
    return planted(renamed(second, name ?? '', phoneOf(first) ?? ''), second.table.cellOf('phone', second.row))
  },
  DF32: (month, random) => {
    const loss = draw(
      random,
      matched(month).filter((spot) => (lostOn(spot) ?? 0) < month.today),
    )
    const [card] = loss ? cardsOf(month, loss) : []
    if (!loss || !card || !isPlain(card, 'status', 'orderDate')) return null
    const ordered = random.between((lostOn(loss) ?? 0) + 1, Math.min(month.today, (lostOn(loss) ?? 0) + 88))
    const { table, row } = card
    const edits = [
      table.set('status', row, random.pick(['成交', '订单', '已订车'])),
      table.set('orderDate', row, ordered),
      ...(isPlain(card, 'remark') ? [table.set('remark', row, null)] : []),
      ...(isPlain(loss, 'remark') ? [loss.table.set('remark', loss.row, null)] : []),
    ]
    return planted(edits, loss.table.cellOf('lossDate', loss.row))
  },
  DF44: (month, random) => {
    const loss = draw(
      random,
      lossesWith(month, ['managerCallBack'], (spot) => {
        const cards = cardsOf(month, spot)
        return (
          cards.every((card) => statusOf(card) !== null && !isFollowed(card) && statusOf(card) !== '成交') &&
          contactsFrom(month, spot, (lostOn(spot) ?? 0) + 1).length === 0 &&
          cards.every(({ table, row }) => (table.value('lastContactDate', row) ?? 0) <= (lostOn(spot) ?? 0))
        )
      }),
    )
    return loss && written(loss, 'managerCallBack', random.pick(rejections))
  },
  DF46: (month, random) => {
    const top = month.table('prospect-card')
    const cards = entriesOf(month, ['prospect-card'], (spot) => isFollowed(spot) && phoneOf(spot) !== null)
    const lists = month.previousTables('prospect-card').length > 0 ? [] : month.tables('follow-up-log')
    const before = [...month.previousTables('prospect-card'), ...month.tables('follow-up-log')]
    if (!top || before.length === 0) return null
    const first = firstDay(month)
    if (random.chance(0.5)) {
      const card = draw(
        random,
        cards.filter(
          (spot) =>
            (spot.table.value('createdDate', spot.row) ?? 0) >= first &&
            isPlain(spot, 'createdDate') &&
            about(month, spot, 'loss-analysis').length === 0 &&
            before.every((table) =>
              table
                .rows()
                .every(
                  (row) => !isSameCustomer(spot, { table, row }) || table.value('carriedOver', row) === '本月新增',
                ),
            ),
        ),
      )
      if (!card) return null
      const { table, row } = card
      return planted([table.set('createdDate', row, first - random.between(1, 60))], table.cellOf('customerName', row))
    }
    const oldest = Math.min(
      ...entriesOf(month, ['prospect-card']).map((spot) => spot.table.value('createdDate', spot.row) ?? Infinity),
    )
    const gone = draw(
      random,
      cards.filter(
        (spot) =>
          (spot.table.value('createdDate', spot.row) ?? Infinity) < first &&
          (spot.table.value('createdDate', spot.row) ?? 0) > oldest &&
          about(month, spot, 'loss-analysis').length === 0,
      ),
    )
    const wasOpen = month
      .previousTables('prospect-card')
      .some((table) =>
        table
          .rows((row) => gone !== null && isSameCustomer(gone, { table, row }))
          .some((row) => [null, '在跟'].includes(table.value('status', row))),
      )
    if (!gone || (lists.length === 0 && !wasOpen)) return null
    const listed = lists.flatMap((table) =>
      table
        .rows(
          (row) =>
            isSameCustomer(gone, { table, row }) &&
            table.value('carriedOver', row) === '上月留存' &&
            (table.value('createdDate', row) ?? 0) > oldest,
        )
        .map((row) => table.cellOf('customerName', row)),
    )
    const expected = lists.length > 0 ? listed[0] : top.cellOf('customerName')
    // Marked first, so that no two cards taken out look alike.
    const mark = gone.table.set('customerName', gone.row, stranger(month, random).name)
    const change = (workbook: Workbook): Workbook => gone.table.removed(gone.row)(workbook)
    return expected ? { edits: [mark], change, expected } : null
  },
  DF48: (month, random) => {
    const loss = draw(
      random,
      lossesWith(
        month,
        ['phone'],
        (spot) => phoneOf(spot) !== null && nameOf(spot) !== null && isInMonth(month, spot) && !isRefused(spot),
      ),
    )
    if (!loss) return null
    const lost = lostOn(loss) ?? 0
    const isSilent = ({ table, row }: Spot): boolean =>
      (['status', 'source', 'remark'] as const).every(
        (field) => !/激活|挽回|战败|回流|唤醒/u.test(String(table.cell(field, row) ?? '')),
      )
    const card = draw(
      random,
      entriesOf(
        month,
        ['prospect-card'],
        (spot) => isFollowed(spot) && isSilent(spot) && (spot.table.value('createdDate', spot.row) ?? 0) > lost,
      ),
    )
    if (!card) return null
    const near = random.chance(0.3) ? nearly(phoneOf(loss) ?? '', random.between(7, 10), random.between(1, 9)) : null
    const model = loss.table.value('model', loss.row)
    const edits = renamed(card, nameOf(loss) ?? '', near ?? phoneOf(loss) ?? '')
    const same = near !== null && model !== null ? [card.table.set('model', card.row, model)] : []
    return planted([...edits, ...same], card.table.cellOf('createdDate', card.row))
  },
}

/** One digit of it written wrongly. */
const nearly = (phone: string, at: number, by: number): string =>
  phone.slice(0, at) + String((Number(phone[at]) + by) % 10) + phone.slice(at + 1)
