import { catalog } from '../../../src/catalog'
import { recognise } from '../../../src/engine/recognise'
import type { Mapping } from '../../../src/model/mapping'
import type { Cell } from '../../../src/model/workbook'
import { day } from '../../support/testRule'
import { workbookOf } from '../../support/workbook'

const read = (rows: readonly (readonly Cell[])[], mapping?: Mapping) =>
  recognise(workbookOf({ 流失表: rows }), catalog, {
    profile: catalog.profiles[0]!,
    today: day('2026-04-10'),
    ...(mapping && { mapping }),
  })
const fieldsOf = (rows: readonly (readonly Cell[])[], mapping?: Mapping) =>
  Object.fromEntries(read(rows, mapping).sheets[0]!.columns.map(({ column, field }) => [column, field]))
const people = ['李一', '王二', '张三', '赵六']
const entries = people.map((name, at) => [name, `1380000111${at}`, '菱智M5', 46_060, 'B', 46_086, '价格高'])

test('a real export: 客户姓名 twice, the second holds the phones', () => {
  const head = ['客户姓名', '客户姓名', '意向车型', '意向产生日期', '意向产生级别', '战败日期', '战败原因']
  expect(fieldsOf([head, ...entries])).toMatchObject({ 0: 'customerName', 1: 'phone' })
  const { columns } = read([head, ...entries]).sheets[0]!
  expect(columns[1]).toMatchObject({
    by: 'content',
    why: { zh: '不看表头“客户姓名”，看内容：100%的单元格是电话号码，所以是联系电话' },
  })
})

test('two columns of phones under foreign headers are a question, and left out', () => {
  const head = ['客户姓名', '甲号', '意向车型', '意向产生日期', '意向产生级别', '战败日期', '战败原因', '乙号']
  const [sheet] = read([head, ...entries.map((entry, at) => [...entry, `1380000222${at}`])]).sheets
  expect(sheet?.columns.filter(({ field }) => field === 'phone')).toEqual([])
  expect(sheet?.doubts.map(({ column, candidates }) => [column, candidates])).toEqual([
    [1, ['phone']],
    [7, ['phone']],
  ])
})

test('what the user says of a column stands', () => {
  const head = ['客户姓名', '甲号', '意向车型', '意向产生日期', '意向产生级别', '战败日期', '战败原因']
  const mapping: Mapping = { sheets: [{ sheet: '流失表', columns: { 甲号: 'cardNumber', 战败原因: 'remark' } }] }
  expect(fieldsOf([head, ...entries], { ...mapping })).toMatchObject({ 6: 'remark' })
})

test('blocks side by side and below each have their table; a header alone is ignored', () => {
  const head = ['客户姓名', '联系电话', '意向车型', '意向产生日期', '意向产生级别', '战败日期', '战败原因']
  const beside = entries.map((entry, at) => [...entry, null, ...(at < 2 ? entry : [])])
  expect(read([[...head, null, ...head], ...beside]).tables.map(({ height }) => height)).toEqual([4, 2])
  expect(read([[...head, null, ...head], ...entries]).tables.map(({ height }) => height)).toEqual([4])
  const below = [
    head,
    ...entries,
    [],
    ['2026年2月流失表'],
    head,
    ...entries.slice(0, 3).map((entry) => entry.with(0, '孙七')),
  ]
  expect(read(below).tables.map(({ height }) => height)).toEqual([4, 3])
})
