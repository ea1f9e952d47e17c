import { card, inOrder } from './lost-cards'
import type { BadCase, Case } from './testRule'

const li = { customerName: '李强', phone: '13800000003', model: '菱智M5', consultant: '周敏' }
const report = (reportDate: string, level: string) => ({
  ...li,
  reportDate,
  level,
  contactNote: '电话回访，客户已定下',
})
const log = (status: string | null, lossDate: string | null = null) => ({
  ...li,
  carriedOver: '本月新增',
  source: '来店',
  level: 'A',
  status,
  lossDate,
})
const grid = (
  ...rows: readonly (readonly [name: string, phone: string, ...marks: readonly [day: number, mark: string][]])[]
) => ({
  接触状况表: [
    ['2026年3月意向客户接触状况表'],
    ['区分', '客户姓名', '联系电话', '级别', '结果', ...Array.from({ length: 31 }, (_, index) => `${index + 1}日`)],
    ...rows.map(([name, phone, ...marks]) => [
      '上月留存',
      name,
      phone,
      'A',
      null,
      ...Array.from({ length: 31 }, (_, index) => marks.find(([date]) => date === index + 1)?.[1] ?? null),
    ]),
  ],
})
/** Losses that only a log or a report tells of, and that stand neither on a card nor in the loss table. */
export const toldElsewhere: readonly BadCase[] = [
  {
    name: 'a loss that only the month’s follow-up log tells of',
    month: '2026-03',
    tables: { ...inOrder, 'follow-up-log': [log('战败', '2026-03-09')] },
    expect: [
      {
        table: 'follow-up-log',
        row: 0,
        field: 'status',
        message: 'seen',
        severity: 'error',
        data: { name: '李强', date: '2026-03-09', sheet: '意向客户接触状况表', kind: '战败' },
      },
    ],
  },
  {
    name: 'only the daily report, by its letter, and the card still open',
    tables: {
      ...inOrder,
      'prospect-card': [...inOrder['prospect-card'], card('李强', '13800000003', null, '在跟')],
      'daily-report': [report('2026-03-06', 'H'), report('2026-03-09', 'L')],
    },
    expect: [
      {
        table: 'daily-report',
        row: 1,
        field: 'level',
        message: 'seen',
        data: { name: '李强', date: '2026-03-09', sheet: '营业日报表', kind: '失控' },
      },
    ],
  },
  {
    name: 'only the contact log’s result, without any card at hand',
    tables: {
      'loss-analysis': inOrder['loss-analysis'],
      'contact-log': [{ ...li, contactDate: '2026-03-09', contactNote: '已在外地订车', status: '战败' }],
    },
    expect: [{ table: 'contact-log', row: 0, field: 'status', message: 'seen' }],
  },
  {
    name: 'the grid’s letter of the day',
    month: '2026-03',
    tables: inOrder,
    grids: grid(
      ['李强', '13800000003', [1, '*√'], [4, 'F1']],
      ['孙丽', '13800000005', [1, '*√'], [4, 'F1'], [6, 'H']],
      ['王芳', '13800000002', [4, 'F1']],
    ),
    expect: [{ table: 'contact-log', row: 1, field: 'contactMark', message: 'seen' }],
  },
]
/** Reported as lost, and rightly nowhere else. */
export const rightlyElsewhere: readonly Case[] = [
  {
    name: 'reported as lost and entered, or won back, or of a month whose form is not at hand, or laid aside',
    tables: {
      ...inOrder,
      'daily-report': [
        { ...report('2026-03-04', 'F1'), customerName: '王芳', phone: '13800000002' },
        report('2026-03-05', 'F1'),
        report('2026-03-12', 'H'),
        { ...report('2026-02-12', 'F1'), customerName: '孙丽', phone: '13800000005' },
        { ...report('2026-03-12', 'F2'), customerName: '吴霞', phone: '13800000006' },
      ],
    },
  },
  {
    name: 'lost in a report, and sold to in the end',
    month: '2026-03',
    tables: { ...inOrder, 'daily-report': [report('2026-03-05', 'F1')], 'follow-up-log': [log('成交')] },
  },
]
