import rule from '../../../src/catalog/rules/repeated-header'
import type { Cell } from '../../../src/model/workbook'
import { testRule } from '../../support/testRule'

const rows = [
  ['2026-03-01', '陈立', '13800000001', '菱智', '周敏', '2026-03-05', '买了哈弗H6'],
  ['2026-03-02', '王芳', '13800000002', '景逸', '周敏', '2026-03-06', '买了五菱宏光'],
  ['2026-03-03', '李强', '13800000003', '菱智', '周敏', '2026-03-07', '买了博越'],
]
const head = ['登记日期', '客户姓名', '客户姓名', '车系', '销售顾问', '流失时间', '流失原因']
const sheet = (header: readonly string[], more: readonly Cell[] = []) => ({
  流失客户: [[...header, ...more.map(() => '客户姓名')], ...rows.map((row) => [...row, ...more])],
})
const zh = (sentence: string) => expect.objectContaining({ zh: sentence }) as never

testRule(rule, {
  bad: [
    {
      name: 'a real export: the second name is the phone',
      tables: {},
      grids: sheet(head),
      expect: [
        {
          row: -1,
          field: 'phone',
          message: 'told',
          severity: 'warning',
          data: { header: '客户姓名', n: 2, field: zh('联系电话') },
        },
      ],
    },
    {
      name: 'a third one that is nothing',
      tables: {},
      grids: sheet(head.with(2, '联系电话'), ['甲']),
      expect: [
        { row: -1, field: 'customerName', message: 'unread', severity: 'warning', data: { header: '客户姓名', n: 2 } },
      ],
    },
    {
      name: 'two columns of phones under one name',
      tables: {},
      grids: { 流失客户: [[...head, '客户姓名'], ...rows.map((row, at) => [...row, `1390000000${at}`])] },
      expect: [
        { row: -1, field: 'phone', message: 'unsure', severity: 'error' },
        { row: -1, field: 'phone', message: 'unsure' },
      ],
    },
  ],
  good: [
    { name: 'each its own name', tables: {}, grids: sheet(head.with(2, '联系电话')) },
    {
      name: 'two remarks',
      tables: {},
      grids: {
        流失客户: [[...head.with(2, '联系电话'), '备注', '备注'], ...rows.map((row) => [...row, '老客户', '再联系'])],
      },
    },
    {
      name: 'two blocks side by side',
      tables: {},
      grids: {
        流失客户: [
          [...head.with(2, '联系电话'), '', ...head.with(2, '联系电话')],
          ...rows.map((row, at) => [...row, null, ...(rows[2 - at] ?? row)]),
        ],
      },
    },
    {
      name: 'a header that has no name twice',
      tables: {},
      grids: { 流失客户: [[...head.with(2, '联系电话'), '', ''], ...rows.map((row) => [...row, null, null])] },
    },
  ],
})
