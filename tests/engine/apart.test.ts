import { catalog } from '../../src/catalog'
import { recognise, type Recognition } from '../../src/engine/recognise'
import { serialOf } from '../../src/model/month'
import type { Cell } from '../../src/model/workbook'
import { workbookOf } from '../support/workbook'

const day = serialOf(2026, 3, 5)!
const rivals: Cell[][] = [
  ['序号', '客户姓名', '联系电话', '原意向车型', '竞品车型', '购买经销商', '战败日期', '下次联系日期', '销售顾问'],
  [1, '张三', '13800000001', '菱智M5', '哈弗H6', '城东哈弗', day, day + 3, '李一'],
  [2, '王五', '13800000002', '菱智M5', '博越', '城西吉利', day + 1, day + 4, '李一'],
]
const losses: Cell[][] = [
  ['2026年3月意向客户流失分析表'],
  ['客户姓名', '联系电话', '意向车型', '战败日期', '战败原因', '销售顾问'],
  ['张三', '13800000001', '菱智M5', day, '买了哈弗H6，便宜八千', '李一'],
  ['王五', '13800000002', '菱智M5', day + 1, '买了博越，喜欢内饰', '李一'],
]
const read = (sheets: Readonly<Record<string, Cell[][]>>, template?: 'loss-analysis'): Recognition =>
  recognise(workbookOf(sheets), catalog, {
    profile: catalog.profiles[0]!,
    today: serialOf(2026, 4, 10)!,
    ...(template && { mapping: { sheets: [{ sheet: '竞品客源', template }] } }),
  })

test('竞品客源 beside the loss table is a list of its own', () => {
  const { tables, apart, sheets } = read({ 流失分析: losses, 竞品客源: rivals })
  expect(tables.map(({ sheetName }) => sheetName)).toEqual(['流失分析'])
  expect(apart).toMatchObject([{ sheetName: '竞品客源', height: 2 }])
  expect(sheets[1]).toMatchObject({
    table: null,
    tables: [],
    columns: [],
    drift: [],
    nearest: null,
    reason: { zh: '已有《意向客户流失分析表》，这是另一份名单，不当作第二份意向客户流失分析表' },
  })
})

test('so is one that only its title names, and one that stands before the loss table', () => {
  const { tables, apart } = read({ Sheet2: [['东川恒达竞品客源登记'], ...rivals], 流失分析: losses })
  expect(tables.map(({ sheetName }) => sheetName)).toEqual(['流失分析'])
  expect(apart).toMatchObject([{ sheetName: 'Sheet2' }])
})

test('alone it is the loss table; so it is with reasons, under another name, or where the user says so', () => {
  const names = ({ tables }: Recognition): string[] => tables.map(({ sheetName }) => sheetName)
  expect(read({ 竞品客源: rivals }).tables).toMatchObject([{ template: { id: 'loss-analysis' }, height: 2 }])
  expect(names(read({ 流失分析: losses, 竞品客源: losses.slice(1) }))).toHaveLength(2)
  expect(names(read({ 流失分析: losses, 二组战败: rivals }))).toHaveLength(2)
  const said = read({ 流失分析: losses, 竞品客源: rivals }, 'loss-analysis')
  expect(names(said)).toHaveLength(2)
  expect(said.apart).toEqual([])
})
