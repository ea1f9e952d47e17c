import { catalog } from '../../src/catalog'
import { recognise } from '../../src/engine/recognise'
import type { Cell, Workbook } from '../../src/model/workbook'
import { day } from '../support/testRule'
import { workbookOf } from '../support/workbook'

const [profile] = catalog.profiles
const read = (workbook: Workbook) => recognise(workbook, catalog, { profile: profile!, today: day('2026-04-10') })
const start = ['序号', '客户姓名', '联系电话', '意向车型', '意向产生日期', '意向产生级别', '战败日期', '战败原因']
const head = [...start, '销售经理签字', '总经理签字']
const entry = (name: Cell, more: Cell[] = []): Cell[] => [1, name, '13800001234', '菱智M5', 46060, 'B', 46086, ...more]

test('a date beside the name in a signature cell is the day of signing', () => {
  const combined = [...start, '销售经理签字及日期', '总经理签字及日期']
  const rows = [combined, entry('李一', ['价格', '何刚 3月5日']), entry('王二', ['价格', '何刚'])]
  const [table] = read(workbookOf({ '3月流失表': rows })).tables
  const signed = table?.columns.managerSignedDate
  expect(signed).toMatchObject({ index: 8, inside: 'managerSignature' })
  expect([signed?.values.at(0), signed?.values.at(1)]).toEqual([day('2026-03-05'), null])
  expect(table?.columns.generalManagerSignedDate).toBeUndefined()
})

describe('a consultant named once for the whole sheet', () => {
  const statedOf = (above: readonly Cell[][], columns: readonly string[] = head, foot: readonly Cell[][] = []) => {
    const [table] = read(workbookOf({ '3月流失表': [...above, [...columns], entry('李一', ['价格']), ...foot] })).tables
    return { stated: table?.stated.consultant, isMissing: table?.missing.includes('consultant') }
  }

  test.each<[string, readonly Cell[][]]>([
    ['in the title line', [['意向客户流失分析表  销售顾问：周敏']]],
    ['before another label', [['流失分析表'], ['顾问：周敏  填表日期：3月5日']]],
    ['tight against another label', [['业务员:周敏部门：一部']]],
    ['stretched', [['销售顾问： 周 敏']]],
    ['in the next cell', [['流失分析表'], ['销售顾问：', null, '周敏', '月份', '3月']]],
    ['underlined', [['销售顾问：__周敏__']]],
    ['in traditional characters', [['流失分析表  銷售顧問：周敏']]],
  ])('%s', (_, above) => expect(statedOf(above)).toEqual({ stated: '周敏', isMissing: false }))

  test('is told where the reading is told', () => {
    const [table] = read(workbookOf({ '3月流失表': [['销售顾问：周敏'], head, entry('李一', ['价格'])] })).tables
    expect(table?.notes.map(({ zh }) => zh)).toContain('表上写着销售顾问是周敏，全部记录都记在其名下')
  })

  test('at the foot', () => {
    const foot = [['销售顾问签字：周敏    销售经理签字：何刚']]
    expect(statedOf([], head, foot)).toEqual({ stated: '周敏', isMissing: false })
  })

  test('a name keeps the characters that it is written in', () => {
    const foot = [['銷售顧問簽字：張偉    銷售經理簽字：陳剛 3月5日    總經理簽字：____']]
    expect(statedOf([], head, foot).stated).toBe('張偉')
    const [table] = read(workbookOf({ '3月流失表': [head, entry('李一', ['价格']), ...foot] })).tables
    expect(table?.foot).toMatchObject({ managerSignature: '陳剛', managerSignedDate: '2026-03-05' })
    expect(table?.foot.generalManagerSignature).toBe('')
  })

  test.each<[string, readonly Cell[][]]>([
    ['nobody', [['销售顾问：________  月份：3月']]],
    ['everybody', [['销售顾问：', '全部']]],
    ['several', [['销售顾问：周敏、刘洋']]],
    ['two', [['销售顾问：周敏'], ['销售顾问：刘洋']]],
    ['another label', [['销售顾问', '月份：', '3月']]],
  ])('but not %s', (_, above) => expect(statedOf(above)).toEqual({ stated: undefined, isMissing: true }))

  test('a column of consultants stands above it', () => {
    expect(statedOf([['销售顾问：周敏']], [...head, '销售顾问'])).toEqual({ stated: undefined, isMissing: false })
  })
})

test('a cell merged downwards speaks for every row under it, but names nobody', () => {
  const rows = [
    head,
    entry('李一', ['买了哈弗H6', '何刚', '赵总']),
    entry('王二', ['买了博越']),
    [3, null, '13800001236', '菱智M5', null, 'B', 46086, '买了H6'],
  ]
  const { sheets } = workbookOf({ '3月流失表': rows })
  const merges = [0, 1, 4, 8, 9].map((column) => [1, column, 3, 1] as const)
  const [table] = read({ sheets: [{ ...sheets[0]!, merges }] }).tables
  const valuesOf = (field: 'customerName' | 'managerSignature' | 'generalManagerSignature') =>
    [0, 1, 2].map((row) => table?.columns[field]?.values.at(row))
  expect(valuesOf('managerSignature')).toEqual(['何刚', '何刚', '何刚'])
  expect(valuesOf('generalManagerSignature')).toEqual(['赵总', '赵总', '赵总'])
  expect(table?.columns.createdDate?.values.at(2)).toBe(46060)
  expect(valuesOf('customerName')).toEqual(['李一', '王二', null])
})
