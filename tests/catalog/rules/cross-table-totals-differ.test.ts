import rule from '../../../src/catalog/rules/cross-table-totals-differ'
import type { Cell } from '../../../src/model/workbook'
import { reportOf, testRule, type Case } from '../../support/testRule'
import { sheetOf } from '../../support/workbook'

/** Districts by tier and year (S001), with two rows of headers; all totals are right. */
const head = [
  ['区域', '优质', null, '潜力', null, '一般', null, '合计', null],
  [null, '09年', '10年', '09年', '10年', '09年', '10年', '09年', '10年'],
]
const districts: readonly (readonly Cell[])[] = [
  ['惠城区', 16, 17, 29, 53, 221, 331, 266, 401],
  ['博罗县', 4, 6, 4, 15, 111, 158, 119, 179],
  ['惠阳区', 3, 2, 8, 12, 65, 73, 76, 87],
  ['大亚湾区', 0, 1, 3, 2, 26, 14, 29, 17],
  ['惠东县', 7, 4, 9, 16, 47, 58, 63, 78],
  ['龙门县', 3, 1, 1, 3, 27, 19, 31, 23],
]
const total = ['合计', 33, 31, 54, 101, 497, 653, 584, 785]
const tiers = (change: Readonly<Record<string, Cell>> = {}) => ({
  Sheet1: [...head, ...districts, total].map((row, at) => row.map((cell, column) => change[`${at},${column}`] ?? cell)),
})
const base = { tables: {} }
const plain = (...rows: readonly (readonly Cell[])[]) => ({ 统计: [['区域', '优质', '潜力', '一般', '合计'], ...rows] })
const at = { row: -1, field: 'sequence' } as const

testRule(rule, {
  bad: [
    {
      name: 'one cell of T1, without any title: the cell that repairs its row and its column',
      ...base,
      grids: tiers({ '3,6': 148 }),
      expect: [
        {
          ...at,
          message: 'cell',
          severity: 'warning',
          data: {
            ...{ row: '博罗县', parts: 169, written: 179, column: '一般10年', down: 643, foot: 653 },
            ...{ difference: 10, now: 148, right: 158 },
          },
        },
      ],
    },
    {
      name: 'a total of a row, in one row of headers',
      ...base,
      grids: plain(
        ['惠城区', 16, 29, 221, 266],
        ['博罗县', 4, 4, 111, 120],
        ['惠东县', 7, 9, 47, 63],
        ['合计', 27, 42, 379, 448],
      ),
      expect: [{ ...at, message: 'cell', data: expect.objectContaining({ column: '合计', now: 120, right: 119 }) }],
    },
    {
      name: 'two cells of one row: the row and both columns are told, no cell is named',
      ...base,
      grids: tiers({ '3,1': 5, '3,5': 113 }),
      expect: [
        { ...at, message: 'row', data: { row: '博罗县', parts: 122, written: 119, total: '合计09年' } },
        { ...at, message: 'column', data: { column: '优质09年', down: 34, foot: 33 } },
        { ...at, message: 'column', data: { column: '一般09年', down: 499, foot: 497 } },
      ],
    },
  ],
  good: [
    { name: 'T1 as it was printed', ...base, grids: tiers() },
    {
      name: 'shares beside the counts',
      ...base,
      grids: {
        Sheet1: [
          ['区域', '优质', '潜力', '合计', '占比'],
          ['惠城区', 16, 29, 45, 0.6],
          ['博罗县', 4, 4, 8, 0.3],
          ['惠东县', 7, 9, 16, 0.2],
          ['合计', 27, 42, 69, 1],
        ],
      },
    },
    {
      name: 'what adds up nowhere is no table of totals',
      ...base,
      grids: plain(['惠城区', 16, 29, 221, 5], ['博罗县', 4, 4, 111, 6], ['惠东县', 7, 9, 47, 7], ['合计', 1, 2, 3, 4]),
    },
    {
      name: 'a column of totals alone',
      ...base,
      grids: {
        Sheet1: [
          ['区域', '优质', '潜力', '备注'],
          ['惠城区', 16, 29, '好'],
          ['博罗县', 4, 4, null],
          ['合计', 21, 33, null],
        ],
      },
    },
  ],
})

const one: Case = { name: '', ...base, grids: tiers({ '3,6': 148 }) }
test('the finding stands at the cell, with the two totals beside it', () => {
  const [finding] = reportOf(rule, one).findings
  expect(finding?.at).toEqual({ sheet: 'Sheet1', row: 3, column: 6 })
  expect(finding?.related).toEqual([
    { sheet: 'Sheet1', row: 3, column: 8 },
    { sheet: 'Sheet1', row: 8, column: 6 },
  ])
})

test('a sheet of ours is not looked at', () => {
  const sheet = { ...sheetOf('Sheet1', one.grids!.Sheet1!), ours: true }
  expect(reportOf(rule, one, { sheets: [sheet] }).findings).toEqual([])
})
