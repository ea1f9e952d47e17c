import { columnOf } from '../../../src/model/column'
import { civilOf } from '../../../src/model/month'
import type { Cell, Sheet } from '../../../src/model/workbook'
import type { Planters } from '../planting'
import { consultantOf, draw, entriesOf, isFollowed, isPlain, phoneOf } from './customers'
import { firstDay, lastDay, planted } from './loss-places'
import { written, type Spot } from './spots'

const HISTORY = [
  '卡号',
  '意向产生日期',
  '客户姓名',
  '联系电话',
  '拟购车型',
  '意向级别',
  '销售顾问',
  '结果',
  '成交日期',
  '战败日期',
]

/** DF43, DF49: the months before, and numbers that several customers share. */
export const lossCounts: Planters = {
  DF43: (month, random) => {
    const home = month.tables('prospect-card').find((table) => table.has('lossDate', 'orderDate'))
    if (!home) return null
    const rows: Cell[][] = []
    const add = (day: number, isLost: boolean): void => {
      const index = rows.length
      const number = `1380000${String(5000 + index).padStart(4, '0')}`
      const status = isLost ? '战败' : '成交'
      rows.push([
        `L${index + 1}`,
        day - 20,
        `前期客户${index + 1}`,
        number,
        '菱智M5',
        isLost ? 'B' : 'O',
        '周敏',
        status,
        isLost ? null : day,
        isLost ? day : null,
      ])
    }
    const usual = 0.35 + random.next() * 0.15
    let day = firstDay(month)
    for (let back = 0; back < 3; back++) {
      day -= 1
      const first = day - civilOf(day).day + 1
      const many = random.between(14, 22)
      for (let index = 0; index < many; index++) add(random.between(first, day), index < many * usual)
      day = first
    }
    const many = random.between(40, 60)
    for (let index = 0; index < many; index++) add(random.between(firstDay(month), lastDay(month)), index < many * 0.9)
    const name = `台账${random.between(2, 99)}`
    const sheet: Sheet = {
      id: `planted ${name}`,
      name,
      top: 0,
      left: 0,
      columns: HISTORY.map((header, index) => columnOf([header, ...rows.map((row) => row[index] ?? null)])),
    }
    const card = draw(
      random,
      entriesOf(month, ['prospect-card'], (spot) => isFollowed(spot) && isPlain(spot, 'status', 'lossDate')),
    )
    const lost = card
      ? [card.table.set('status', card.row, '战败'), card.table.set('lossDate', card.row, lastDay(month))]
      : []
    return { edits: lost, sheets: [sheet], expected: home.cellOf('lossDate') }
  },
  DF49: (month, random) => {
    const forms = ['prospect-card', 'loss-analysis', 'showroom-traffic-log'] as const
    const all = entriesOf(month, forms, (spot) => phoneOf(spot) !== null && isPlain(spot, 'phone'))
    const kind = random.pick(['staff', 'shared', 'run'] as const)
    if (kind === 'staff') {
      const own = entriesOf(month, ['roster']).flatMap(({ table, row }) => table.value('rosterPhone', row) ?? [])
      const [number, spot] = [draw(random, own), draw(random, all)]
      return number === null || !spot ? null : written(spot, 'phone', number)
    }
    const number = `1380000${random.between(8000, 9990)}`
    if (kind === 'shared') {
      const named = all.filter(({ table, row }) => table.value('customerName', row) !== null)
      const those = random.shuffled(named).slice(0, random.between(3, 5))
      const names = new Set(those.map(({ table, row }) => table.value('customerName', row)))
      const [first] = named.filter((spot) => those.includes(spot))
      if (!first || names.size < 3) return null
      return planted(
        those.map(({ table, row }) => table.set('phone', row, number)),
        first.table.cellOf('phone', first.row),
      )
    }
    const start = draw(random, all)
    if (!start) return null
    const run = [0, 1, 2, 3].map((step): Spot => ({ table: start.table, row: start.row + step }))
    const isRun = run.every(
      (spot) => spot.row < spot.table.height && phoneOf(spot) !== null && consultantOf(spot) === consultantOf(start),
    )
    return isRun
      ? planted(
          run.map(({ table, row }, step) => table.set('phone', row, String(Number(number) + step))),
          start.table.cellOf('phone', start.row),
        )
      : null
  },
}
