import rule from '../../../src/catalog/rules/protected-sheet'
import { testRule } from '../../support/testRule'

const card = { customerName: '陈立', phone: '13800000001', model: '菱智M5', status: '在跟' }
const visit = { visitDate: '2026-03-05', arrivalTime: 0.4, customerName: '陈立', visitKind: '首次', consultant: '李静' }

testRule(rule, {
  bad: [
    {
      name: 'a form that takes no marks',
      locked: true,
      tables: { 'prospect-card': [card] },
      expect: [{ row: -1, field: 'sequence', message: 'locked', severity: 'info', data: { sheet: '意向客户管理卡' } }],
    },
    {
      name: 'each of them',
      locked: true,
      tables: { 'prospect-card': [card], 'showroom-traffic-log': [visit] },
      expect: [
        { row: -1, field: 'sequence', message: 'locked', data: { sheet: '意向客户管理卡' } },
        { row: -1, field: 'sequence', message: 'locked', data: { sheet: '来店客户登记表' } },
      ],
    },
    {
      name: 'not the note beside it',
      locked: true,
      tables: { 'prospect-card': [card] },
      grids: { 说明: [['本工作簿由销售部填写']] },
      expect: [{ row: -1, field: 'sequence', message: 'locked' }],
    },
  ],
  good: [
    { name: 'open', tables: { 'prospect-card': [card] } },
    { name: 'two open', tables: { 'prospect-card': [card], 'showroom-traffic-log': [visit] } },
    { name: 'a protected note', locked: true, tables: {}, grids: { 说明: [['本工作簿由销售部填写']] } },
    { name: 'a protected empty sheet', locked: true, tables: {}, grids: { Sheet2: [] } },
  ],
})
