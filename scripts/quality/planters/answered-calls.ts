import { columnOf } from '../../../src/model/column'
import type { Cell, Sheet } from '../../../src/model/workbook'
import type { Random } from '../../../tests/support/dealer-month/random'
import type { PlantingMonth } from '../planting-month'
import type { Planted, Planters } from '../planting'
import { draw, isFollowed, nameOf, phoneOf } from './customers'
import { cardsOf, contactsFrom, isRefused, kindOf, lossesWith, lostOn } from './loss-places'
import { stranger } from './people'
import type { Spot } from './spots'

type Rows = readonly (readonly Cell[])[]
function sheetOf(name: string, rows: Rows): Sheet {
  const width = Math.max(...rows.map(({ length }) => length))
  const columns = Array.from({ length: width }, (_, column) => columnOf(rows.map((row) => row[column] ?? null)))
  return { id: name, name, top: 0, left: 0, columns }
}
const listOf = (name: string, rows: Rows): Sheet => ({ ...sheetOf(name, rows), ours: true })

const callBacks = ['序号', '客户姓名', '联系电话', '客户怎么说', '判定', '下一步', '责任人', '回访日期']
const stillOpen = [
  '还在看，没定',
  '没买呢，还在比较',
  '有兴趣，下周再来看看',
  '还想买，等你们优惠',
  '正在考虑，可以再联系',
]
const places = ['managerCallBack', 'lossReason', 'lossDate', 'customerName'] as const

const calls = ['序号', '联系电话', '车牌号', '责任人', '期限', '招揽结果', '预约日期', '客户怎么说']
const churned = ['客户姓名', '联系电话', '车牌号', '最后进站日期', '流失原因']

/** Customers who stayed away for years, on a sheet beside the month's own, and the list made of it with what was filled in. */
function campaign(month: PlantingMonth, random: Random, filledIn: (place: number) => readonly Cell[]): Planted {
  const count = random.between(3, 8)
  const one = random.below(count)
  const customers = Array.from({ length: count }, (_, place) => ({
    ...stranger(month, random),
    plate: `琼A${random.between(10, 99)}${String(place).padStart(3, '0')}`,
    last: month.asOf - random.between(500, 900),
  }))
  const rows = customers.map(({ name, phone, plate, last }): Cell[] => [name, phone, plate, last, '嫌工时费太贵'])
  const lines = customers.map(({ phone, plate }, place) => [
    place + 1,
    phone,
    plate,
    ...(place === one ? filledIn(place) : ['林晓', month.today + 5, '公里数不到', null, null]),
  ])
  return {
    edits: [],
    sheets: [sheetOf('售后流失明细', [churned, ...rows]), listOf('流失招揽名单', [calls, ...lines])],
    what: JSON.stringify(lines),
    expected: { sheet: '售后流失明细', cell: `A${one + 2}` },
  }
}

/** DF50, AS26, AS27: what people wrote into our call lists, held against the forms. */
export const answeredCalls: Planters = {
  DF50: (month, random) => {
    const isUntouched = (spot: Spot): boolean => {
      const cards = cardsOf(month, spot)
      const lost = lostOn(spot) ?? 0
      return (
        cards.every((card) => card.table.value('status', card.row) !== null && !isFollowed(card)) &&
        cards.every(({ table, row }) => table.value('status', row) !== '成交') &&
        cards.every(({ table, row }) => (table.value('lastContactDate', row) ?? 0) <= lost) &&
        contactsFrom(month, spot, lost + 1).length === 0
      )
    }
    const loss = draw(
      random,
      lossesWith(
        month,
        ['phone'],
        (spot) => phoneOf(spot) !== null && nameOf(spot) !== null && !isRefused(spot) && isUntouched(spot),
      ),
    )
    if (!loss) return null
    const isRejected = kindOf(loss) === '准战败' || random.chance(0.5)
    const [said, verdict] = isRejected
      ? [random.pick([...stillOpen, null]), random.pick(['驳回', '已挽回'])]
      : [random.pick(stillOpen), random.pick(['确认战败', '没联系上', null])]
    const line = [1, nameOf(loss), phoneOf(loss), said, verdict, null, null, month.today]
    const field = places.find((one) => loss.table.has(one)) ?? 'customerName'
    return {
      edits: [],
      sheets: [listOf('经理回访单', [callBacks, line])],
      what: JSON.stringify(line),
      expected: loss.table.cellOf(field, loss.row),
    }
  },
  AS26: (month, random) =>
    campaign(month, random, () => [
      random.pick(['林晓', '赵敏', null]),
      month.today - random.between(1, 30),
      null,
      null,
      null,
    ]),
  AS27: (month, random) => {
    const hasBooked = random.chance(0.5)
    const made = campaign(month, random, () =>
      hasBooked
        ? ['林晓', month.today + 5, '获得确认预约', month.today - random.between(1, 20), null]
        : ['林晓', month.today + 5, '已经在本店做过此次保养', null, random.pick([null, '上周已进站'])],
    )
    return { ...made, expected: { ...made.expected, cell: made.expected.cell.replace('A', 'D') } }
  },
}
