import { catalog } from '../../../src/catalog'
import { recognise } from '../../../src/engine/recognise'
import type { Cell } from '../../../src/model/workbook'
import { day } from '../../support/testRule'
import { workbookOf } from '../../support/workbook'

const [profile] = catalog.profiles
const read = (sheets: Record<string, Cell[][]>) =>
  recognise(workbookOf(sheets), catalog, { profile: profile!, today: day('2026-04-10') })
const head: Cell[] = [
  '日期',
  '客户姓名',
  '客户电话',
  '意向车型',
  '级别',
  '进店时间',
  '几次来店',
  '是否试驾',
  '销售顾问',
]
const visit = (date: Cell, n: number, name = `客户${n}`): Cell[] => [
  date,
  name,
  `1380000${String(n).padStart(4, '0')}`,
  '301',
  'A',
  0.4 + n / 10_000,
  '首次',
  '否',
  '钱南',
]
const rows = (count: number, from = 0, start = 46082): Cell[][] =>
  Array.from({ length: count }, (_, n) => visit(start + (n % 28), from + n))

describe('a sheet of hundreds of rows', () => {
  test('is a copy where nine tenths of its rows stand in another, the others having been corrected', () => {
    const copied = rows(600)
      .slice(100, 400)
      .map((row, n) => (n % 15 === 0 ? row.with(1, `改名${n}`) : row))
    const { tables } = read({ 三月: [head, ...rows(600)], 副本: [head, ...copied] })
    expect(tables.map(({ sheetName }) => sheetName)).toEqual(['三月'])
  })

  test('is a copy also where it writes its days as texts', () => {
    const copied = rows(300).map((row) => row.with(0, `2026年3月${Number(row[0]) - 46081}日`))
    const { tables } = read({ 三月: [head, ...rows(600)], 副本: [head, ...copied] })
    expect(tables.map(({ sheetName }) => sheetName)).toEqual(['三月'])
  })

  test('is none where the same people came on other days', () => {
    const { tables } = read({ 三月: [head, ...rows(600)], 四月: [head, ...rows(300, 0, 46110)] })
    expect(tables.map(({ sheetName }) => sheetName)).toEqual(['三月', '四月'])
  })

  test('leaves out headers that come again, whatever their spelling, and totals far down', () => {
    const again: Cell[] = head.map((word, at) => (at === 0 ? '日 期' : at === 1 ? '客户姓名 ' : word))
    const { tables } = read({
      三月: [head, ...rows(250), ['合计', null, 250], again, ...rows(250, 250), ['本月累计', null, 500]],
    })
    expect(tables.map(({ height }) => height)).toEqual([500])
  })

  test('is two blocks where another header begins further down', () => {
    const other = [
      '客户姓名',
      '日期',
      '客户电话',
      '意向车型',
      '级别',
      '进店时间',
      '几次来店',
      '是否试驾',
      '销售顾问',
      '备注',
    ]
    const moved = rows(200, 300).map(([date, name, ...more]): Cell[] => [name!, date!, ...more, '再联系'])
    const { tables } = read({ 三月: [head, ...rows(250), [], ['三月展厅登记表'], other, ...moved] })
    expect(tables.map(({ height }) => height)).toEqual([250, 200])
    expect(tables[1]!.columns.customerName!.values.at(0)).toBe('客户300')
  })
})
