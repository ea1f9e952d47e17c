import rule from '../../../src/catalog/rules/unrecognised-sheet'
import { reportOf, testRule } from '../../support/testRule'
import { workbookOf } from '../../support/workbook'

const some = [
  ['客户姓名', '级别', '备注', '到店时间'],
  ['陈立', 'A', '看车', '下午'],
  ['王芳', 'B', '看车', '上午'],
]
const visit = { visitDate: '2026-03-05', arrivalTime: 0.4, customerName: '陈立', visitKind: '首次', consultant: '李静' }

testRule(rule, {
  bad: [
    {
      name: 'somewhat like a form',
      tables: {},
      grids: { 三月: some },
      expect: [{ row: -1, field: 'sequence', message: 'nearly', severity: 'warning' }],
    },
    {
      name: 'as much like one form as like another',
      tables: {},
      grids: { 三月: [['车牌号', '事故经过', '跟进日期', '访问经过', '客户姓名']] },
      expect: [{ row: -1, field: 'sequence', message: 'unsure', severity: 'error' }],
    },
    {
      name: 'customers below headers that are codes',
      tables: {},
      grids: {
        Sheet9: [
          ['F1', 'F2', 'F3', 'F4'],
          [1, '陈立', 13800000001, '看车'],
          [2, '王芳', 13800000002, '看车'],
          [3, '李强', '13800000003', '问价'],
        ],
      },
      expect: [{ row: -1, field: 'sequence', message: 'nearly', severity: 'warning' }],
    },
    {
      name: 'beside a form that is read',
      tables: { 'showroom-traffic-log': [visit] },
      grids: { 三月: some },
      expect: [
        { row: -1, field: 'sequence', message: 'nearly', data: expect.objectContaining({ sheet: '三月' }) as never },
      ],
    },
  ],
  good: [
    { name: 'a form', tables: { 'showroom-traffic-log': [visit] } },
    { name: 'a note', tables: {}, grids: { 说明: [['本工作簿由销售部填写'], ['每日夕会前交前台']] } },
    { name: 'an empty sheet', tables: {}, grids: { Sheet2: [] } },
    {
      name: 'another paper of the dealer',
      tables: {},
      grids: {
        值班: [
          ['星期', '早班', '晚班'],
          ['一', '李静', '周敏'],
        ],
      },
    },
  ],
})

test('names the sheet at its first cell, and asks no more once the user leaves it out', () => {
  const case_ = { name: '', tables: {}, grids: { 三月: some } }
  const [finding] = reportOf(rule, case_).findings
  expect(finding).toMatchObject({ at: { sheet: '三月', row: 0, column: 0 }, subject: '三月', data: { sheet: '三月' } })
  const left = { sheets: [{ sheet: '三月', template: 'ignore' as const }] }
  const workbook = workbookOf({ 三月: some })
  const memory = { salt: '', mapping: left, accepted: [] }
  expect(reportOf(rule, case_, { ...workbook, memory }).findings).toEqual([])
})
