import { catalog } from '../../src/catalog'
import { recognise } from '../../src/engine/recognise'
import type { FieldKey } from '../../src/model/field'
import type { Cell } from '../../src/model/workbook'
import { day } from '../support/testRule'
import { workbookOf } from '../support/workbook'

const head = [
  '序号',
  '客户姓名',
  '联系电话',
  '意向车型',
  '意向产生日期',
  '意向产生级别',
  '战败日期',
  '战败原因',
  '销售顾问',
]
const entry = (phone: Cell, model: Cell, created: Cell, level: Cell, lost: Cell): Cell[] => [
  1,
  '李一',
  phone,
  model,
  created,
  level,
  lost,
  '买了五菱宏光',
  '周敏', // prettier-ignore
]
const rows: Cell[][] = [
  ['2026年3月意向客户流失分析表'],
  head,
  entry(13800001234, 301, 46060, 'H级', '3月5日'),
  entry('13800001234/13800001235', 'M5', '12.01', 'Z', 46086),
  entry('未留', null, { error: '#N/A' }, null, '月底'),
]
const [profile] = catalog.profiles
const [table] = recognise(workbookOf({ 流失: rows }), catalog, { profile: profile!, today: day('2026-04-10') }).tables
const told = (field: FieldKey): unknown[] => {
  const readings = table!.columns[field]!.readings
  return Array.from({ length: readings.length }, (_, row) => {
    const { cell, value, certain, why } = readings.at(row)
    return [cell, value, certain, why?.zh]
  })
}

test('each cell with what it was read as, and whether that is certain', () => {
  expect(told('phone')).toEqual([
    [13800001234, '13800001234', true, undefined],
    ['13800001234/13800001235', '13800001234', false, '一格里有几个号码，按第一个手机号读取'],
    ['未留', null, false, '不是电话号码'],
  ])
  expect(told('model')).toEqual([
    [301, '301', true, undefined],
    ['M5', 'M5', true, undefined],
    [null, null, true, undefined],
  ])
  expect(told('createdDate')).toEqual([
    [46060, 46060, true, undefined],
    ['12.01', day('2025-12-01'), false, '也可能是1月12日'],
    [{ error: '#N/A' }, null, false, '单元格是错误值'],
  ])
  expect(told('initialLevel')).toEqual([
    ['H级', 'H', true, undefined],
    ['Z', null, false, '不在口径的词表里'],
    [null, null, true, undefined],
  ])
  expect(told('lossDate')).toEqual([
    ['3月5日', day('2026-03-05'), true, undefined],
    [46086, 46086, true, undefined],
    ['月底', null, false, '看不出是哪一天'],
  ])
})
