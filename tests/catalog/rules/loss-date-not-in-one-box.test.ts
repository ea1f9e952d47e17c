import rule from '../../../src/catalog/rules/loss-date-not-in-one-box'
import type { Cell } from '../../../src/model/workbook'
import { workbookOf } from '../../support/workbook'
import { catalog } from '../../../src/catalog'
import { checkNow } from '../../../src/engine/check'
import { patch, readingOf } from '../../../src/engine/patch'
import { day, testRule } from '../../support/testRule'

const loss = (lossDate: string | null, more: object = {}) => ({
  customerName: '陈立',
  phone: '13800000001',
  lossDate,
  lossReason: '买了哈弗H6',
  ...more,
})
const heads = [
  '序号',
  '客户姓名',
  '联系电话',
  '意向车型',
  'O',
  'H',
  'A',
  'B',
  'C',
  '类别',
  '战败（失控）原因',
  '销售经理意见',
]
/** An entry of the matrix, its dates by the number of the level's column. */
const entry = (name: string, dates: Readonly<Record<number, string>>): readonly Cell[] => [
  1,
  name,
  '13800000001',
  '菱智M5',
  ...[0, 1, 2, 3, 4].map((level) => (dates[level] === undefined ? null : day(dates[level]))),
  '战败',
  '买了哈弗H6',
  '先问清预算',
]
const matrix = (...rows: readonly (readonly Cell[])[]) => ({
  战败失控分析表: [['2026年3月销售促进战败（失控）分析表'], heads, ...rows],
})

testRule(rule, {
  bad: [
    {
      name: 'no date',
      tables: { 'loss-analysis': [loss('2026-03-05'), loss(null, { customerName: '王芳' })] },
      expect: [{ row: 1, field: 'lossDate', message: 'none', severity: 'error', data: { name: '王芳' } }],
    },
    {
      name: 'no box of the matrix',
      tables: {},
      grids: matrix(entry('陈立', { 1: '2026-03-05' }), entry('王芳', {})),
      expect: [{ table: 'loss-analysis', row: 1, field: 'lossDate', message: 'noBox', data: { name: '王芳' } }],
    },
    {
      name: 'two boxes of the matrix',
      tables: {},
      grids: matrix(entry('陈立', { 1: '2026-03-05' }), entry('王芳', { 2: '2026-03-06', 3: '2026-03-06' })),
      expect: [{ table: 'loss-analysis', row: 1, field: 'lossDate', message: 'several', data: { name: '王芳' } }],
    },
  ],
  good: [
    { name: 'a date', tables: { 'loss-analysis': [loss('2026-03-05')] } },
    {
      name: 'one box each',
      tables: {},
      grids: matrix(entry('陈立', { 0: '2026-03-05' }), entry('王芳', { 4: '2026-03-06' })),
    },
    {
      name: 'a date that cannot be read is another rule’s',
      tables: { 'loss-analysis': [loss('2026-03-05'), loss('月初')] },
    },
    {
      name: 'a line numbered in advance',
      tables: {
        'loss-analysis': [
          { sequence: 1, ...loss('2026-03-05') },
          { sequence: 2, customerName: null, phone: null, lossDate: null, lossReason: null },
        ],
      },
    },
    {
      name: 'a reason that runs over two rows',
      tables: {
        'loss-analysis': [
          loss('2026-03-05'),
          { customerName: null, phone: null, lossDate: null, lossReason: '另送保养' },
        ],
      },
    },
  ],
})

test('looks again when the second box is emptied, though level and date stay', () => {
  const [profile] = catalog.profiles
  const question = { profile: profile!, today: day('2026-04-02') }
  const only = { ...catalog, rules: [rule] }
  const workbook = workbookOf(
    matrix(entry('陈立', { 1: '2026-03-05' }), entry('王芳', { 2: '2026-03-06', 3: '2026-03-06' })),
  )
  const before = checkNow(workbook, only, question)
  expect(before.findings).toHaveLength(1)
  const at = { sheet: '战败失控分析表', row: 3, column: 7 }
  const emptied = patch(workbook, readingOf([{ at, value: null }], workbook))
  expect(checkNow(emptied, only, question, before).findings).toEqual([])
})
