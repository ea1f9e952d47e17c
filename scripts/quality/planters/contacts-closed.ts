import { columnOf } from '../../../src/model/column'
import { isoDay } from '../../../src/model/month'
import type { Cell, Sheet } from '../../../src/model/workbook'
import type { Random } from '../../../tests/support/dealer-month/random'
import type { Edit, Planted, Planters } from '../planting'
import type { PlantingMonth } from '../planting-month'
import { about, consultantOf, draw, entriesOf, isFollowed, isPlain, nameOf, phoneOf, renamed } from './customers'
import { reportsOf } from './contacts-reported'
import type { Spot } from './spots'

const at = (edits: readonly Edit[], expected: Planted['expected']): Planted => ({ edits, expected })

/** A sheet of rows under a header, of people whom no form of the month knows. */
function sheetOf(name: string, head: readonly string[], rows: readonly (readonly Cell[])[]): Sheet {
  const columns = head.map((header, index) => columnOf([header, ...rows.map((row) => row[index] ?? null)]))
  return { id: `planted ${name}`, name, top: 0, left: 0, columns }
}
const consultants = (month: PlantingMonth): readonly string[] => [
  ...new Set(entriesOf(month, ['prospect-card']).flatMap((card) => consultantOf(card) ?? [])),
]
const phone = (start: number, index: number): string => `1380000${String((start + index * 7) % 10000).padStart(4, '0')}`
const surnames = [...'蒙覃韦莫卢蓝农陆岑凌粟容']
const given = [...'晖凡远实宇雪谷庚舒微行瑾岚峰']
const person = (random: Random, index: number): string =>
  `${random.pick(surnames)}${random.pick(given)}${given[index % given.length] ?? ''}`

/** Somebody leaves: the roster's row of a consultant, where it has the column. */
const rosterRow = (month: PlantingMonth, consultant: string): Spot | null =>
  entriesOf(
    month,
    ['roster'],
    (spot) => spot.table.value('rosterName', spot.row) === consultant && isPlain(spot, 'leftDate'),
  )[0] ?? null

/** CT16, CT19, CT20, CT22 to CT24, CT27: days without a report, customers closed and consultants who leave. */
export const contactsClosed: Planters = {
  CT16: (month, random) => {
    const all = reportsOf(month)
    const one = draw(
      random,
      all.filter(({ day }) => day < month.asOf),
    )
    const own = one && all.filter(({ consultant }) => consultant === one.consultant)
    const stays =
      own &&
      draw(
        random,
        own.filter((some) => some !== one),
      )
    if (!one || !stays || stays.table !== one.table) return null
    const isSeen = entriesOf(month, ['showroom-traffic-log', 'phone-up-log', 'prospect-card', 'contact-log']).some(
      (spot) => {
        const { table, row } = spot
        const day =
          table.value('createdDate', row) ??
          table.value('visitDate', row) ??
          table.value('callDate', row) ??
          (table.value('contactMade', row) === false ? null : table.value('contactDate', row))
        return day === one.day && consultantOf(spot) === one.consultant
      },
    )
    // The date may stand in the day's first row only: what follows must have its own.
    const last = one.rows.at(-1) ?? 0
    const isNext = last + 1 >= one.table.height || month.cellAt(one.table.cellOf('reportDate', last + 1)) !== null
    if (!isSeen || !isNext) return null
    // The day's rows are written under another of his days.
    const edits = one.rows
      .filter((row) => month.cellAt(one.table.cellOf('reportDate', row)) !== null)
      .map((row) => one.table.set('reportDate', row, stays.day))
    return edits.length > 0 ? at(edits, one.table.cellOf('reportDate')) : null
  },
  CT19: (month, random) => {
    const card = draw(
      random,
      entriesOf(
        month,
        ['prospect-card'],
        (spot) =>
          isFollowed(spot) &&
          spot.table.value('level', spot.row) !== 'O' &&
          month.asOf - (spot.table.value('createdDate', spot.row) ?? Infinity) >= 30,
      ),
    )
    const contacts = card ? about(month, card, 'contact-log').filter((spot) => isPlain(spot, 'lossReason')) : []
    const last = contacts.at(-1)
    if (!card || !last) return null
    const edits = contacts.map(({ table, row }) => table.set('lossReason', row, random.pick([null, null, '无', '-'])))
    const doubts = card.table.has('doubts') ? [card.table.set('doubts', card.row, null)] : []
    return at([...edits, ...doubts], last.table.cellOf('lossReason', last.row))
  },
  CT20: (month, random) => {
    const closed = draw(
      random,
      entriesOf(month, ['prospect-card'], ({ table, row }) => {
        const status = table.value('status', row)
        const ended = status === '成交' ? table.value('orderDate', row) : table.value('lossDate', row)
        return ended !== null && ended < month.asOf && ['战败', '失控', '成交'].includes(status ?? '')
      }),
    )
    const [name, number] = closed ? [nameOf(closed), phoneOf(closed)] : [null, null]
    if (!closed || name === null || number === null || about(month, closed, 'prospect-card').length > 1) return null
    const status = closed.table.value('status', closed.row)
    const field = status === '成交' ? 'orderDate' : 'lossDate'
    const ended = closed.table.value(field, closed.row) ?? 0
    const row = draw(
      random,
      entriesOf(month, ['daily-report'], ({ table, row: at }) => {
        const isLater = (table.value('reportDate', at) ?? 0) > ended
        return (
          isLater && table.value('contactPurpose', at) === '促进' && /^[HABC]$/u.test(table.value('level', at) ?? '')
        )
      }),
    )
    return row && at(renamed(row, name, number), row.table.cellOf('level', row.row))
  },
  CT22: (month, random) => {
    const consultant = draw(random, consultants(month))
    if (consultant === null) return null
    const day = month.asOf - random.between(0, 20)
    const isFree = entriesOf(month, ['contact-log'], (spot) => consultantOf(spot) === consultant).every(
      ({ table, row }) => table.value('contactDate', row) !== day,
    )
    if (!isFree) return null
    const [count, start] = [random.between(51, 90), random.below(10000)]
    const notes = ['节日问候', '发了活动海报', '群发周末试驾活动', '电话问候，介绍购车节']
    const rows = Array.from({ length: count }, (_, index): Cell[] => [
      day,
      person(random, index),
      phone(start, index),
      consultant,
      '微信',
      random.pick(notes),
    ])
    const name = `补登${isoDay(day).slice(5)}`
    const sheet = sheetOf(name, ['跟进日期', '客户姓名', '联系电话', '销售顾问', '跟进方式', '跟进内容'], rows)
    return { edits: [], sheets: [sheet], expected: { sheet: name, cell: 'A2' } }
  },
  CT23: (month, random) => {
    const consultant = draw(random, consultants(month))
    if (consultant === null) return null
    const [count, start] = [random.between(110, 160), random.below(10000)]
    const rows = Array.from({ length: count }, (_, index): Cell[] => [
      person(random, index),
      phone(start, index),
      '菱智M5',
      random.chance(0.97) ? 'H' : 'A',
      consultant,
      '在跟',
      month.asOf - random.between(1, 6),
    ])
    const name = `${consultant}台账${random.between(2, 99)}`
    const head = ['客户姓名', '联系电话', '拟购车型', '意向级别', '销售顾问', '状态', '意向产生日期']
    return { edits: [], sheets: [sheetOf(name, head, rows)], expected: { sheet: name, cell: 'E2' } }
  },
  CT24: (month, random) => {
    const consultant = draw(random, consultants(month))
    const leaver = consultant === null ? null : rosterRow(month, consultant)
    const card = entriesOf(
      month,
      ['prospect-card'],
      (spot) =>
        consultantOf(spot) === consultant && [null, '在跟', '准战败'].includes(spot.table.value('status', spot.row)),
    )[0]
    if (!leaver || !card || !isPlain(card, 'consultant')) return null
    return at(
      [leaver.table.set('leftDate', leaver.row, month.asOf - random.between(1, 40))],
      card.table.cellOf('consultant', card.row),
    )
  },
  CT27: (month, random) => {
    const consultant = draw(random, consultants(month))
    const leaver = consultant === null ? null : rosterRow(month, consultant)
    const cards = entriesOf(
      month,
      ['prospect-card'],
      (spot) => consultantOf(spot) === consultant && isPlain(spot, 'status', 'lossDate'),
    )
    const day = month.asOf - random.between(0, 20)
    const open = cards.filter((spot) => isFollowed(spot) && (spot.table.value('createdDate', spot.row) ?? 0) <= day)
    const those = random.shuffled(open).slice(0, random.between(5, 9))
    const all = cards.filter(
      (spot) =>
        those.includes(spot) ||
        (spot.table.value('lossDate', spot.row) === day &&
          ['战败', '失控'].includes(spot.table.value('status', spot.row) ?? '')),
    )
    const [start] = all
    if (!leaver || !start || those.length < 5 || those.some(({ table }) => table !== start.table)) return null
    const edits = those.flatMap(({ table, row }) => [table.set('status', row, '战败'), table.set('lossDate', row, day)])
    const left = leaver.table.set('leftDate', leaver.row, day + random.between(-10, 10))
    return at([...edits, left], start.table.cellOf('lossDate', start.row))
  },
}
