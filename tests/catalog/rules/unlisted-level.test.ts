import unlistedLevel from '../../../src/catalog/rules/unlisted-level'
import type { Cell } from '../../../src/model/workbook'
import { testRule } from '../../support/testRule'

const card = { customerName: '张伟', phone: '13800000001', model: '菱智M5', createdDate: '2026-03-01', status: '在跟' }
const cards = (...levels: readonly Cell[]) => ({ 'prospect-card': levels.map((level) => ({ ...card, level })) })
const visit = { visitDate: '2026-03-01', customerName: '张伟', visitKind: '首次', consultant: '李静', arrivalTime: 0.4 }
const visits = (...levels: readonly Cell[]) => ({
  'showroom-traffic-log': levels.map((level) => ({ ...visit, level })),
})

testRule(unlistedLevel, {
  bad: [
    {
      name: 'no level of this profile',
      tables: cards('E', '高', 3, 'A/B'),
      expect: [
        {
          row: 0,
          field: 'level',
          message: 'unlisted',
          severity: 'error',
          data: { value: 'E', levels: ['O', 'H', 'A', 'B', 'C'] },
        },
        { row: 1, field: 'level', message: 'unlisted' },
        { row: 2, field: 'level', message: 'unlisted' },
        { row: 3, field: 'level', message: 'unlisted' },
      ],
    },
    {
      name: 'a letter in other words',
      tables: cards('H级客户', 'B-'),
      expect: [
        { row: 0, field: 'level', message: 'nearly', data: { value: 'H级客户', level: 'H' }, fix: 'H' },
        { row: 1, field: 'level', message: 'nearly', fix: 'B' },
      ],
    },
    {
      name: 'the end of it instead of the level',
      tables: cards('F1', '战败', 'L', '交车'),
      expect: [
        {
          row: 0,
          field: 'level',
          message: 'status',
          data: { value: 'F1', status: '战败', levels: ['O', 'H', 'A', 'B', 'C'] },
        },
        { row: 1, field: 'level', message: 'status' },
        { row: 2, field: 'level', message: 'status' },
        { row: 3, field: 'level', message: 'status' },
      ],
    },
    {
      name: 'other spellings of a level',
      tables: cards('h', 'Ｈ', 'A级', '订单'),
      expect: [
        { row: 0, field: 'level', message: 'spelling', severity: 'info', fix: 'H' },
        { row: 1, field: 'level', message: 'spelling', fix: 'H' },
        { row: 2, field: 'level', message: 'spelling', fix: 'A' },
        { row: 3, field: 'level', message: 'spelling', data: { value: '订单', level: 'O' }, fix: 'O' },
      ],
    },
    {
      name: 'on the loss table as well',
      tables: {
        'loss-analysis': [
          {
            customerName: '张伟',
            phone: '13800000001',
            lossDate: '2026-03-05',
            lossReason: '买了五菱',
            consultant: '李静',
            initialLevel: 'D',
            model: '菱智',
          },
        ],
      },
      expect: [{ table: 'loss-analysis', row: 0, field: 'initialLevel', message: 'status' }],
    },
  ],
  good: [
    { name: 'the levels of S002', tables: cards('O', 'H', 'A', 'B', 'C', null) },
    { name: 'surrounding spaces are ST11’s', tables: cards(' H ', '-', '无') },
    {
      name: 'what became of a customer, where his contacts are',
      tables: {
        'contact-log': ['F1', 'L', 'D', 'H'].map((level) => ({
          customerName: '张伟',
          contactDate: '2026-03-05',
          contactMethod: '电话',
          contactNote: '已回访',
          level,
        })),
      },
    },
    { name: 'visitors who are no prospects', tables: visits('H', '其他', '无', '-', null) },
  ],
})
