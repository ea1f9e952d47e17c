import rule from '../../../src/catalog/rules/consultant-not-in-roster'
import { testRule, type TablesLiteral } from '../../support/testRule'

const staff = [
  { rosterName: '李静', joinedDate: '2024-01-02', leftDate: null },
  { rosterName: '周文博', joinedDate: '2024-01-02', leftDate: null },
  { rosterName: '吴迪', joinedDate: '2023-01-02', leftDate: '2026-03-10' },
]
const visits = (...rows: readonly object[]): TablesLiteral => ({
  'showroom-traffic-log': rows.map((row) => ({
    visitDate: '2026-03-05',
    arrivalTime: 0.4,
    customerName: '陈立',
    visitKind: '首次',
    consultant: '李静',
    ...row,
  })),
  roster: staff,
})

testRule(rule, {
  bad: [
    {
      name: 'nobody of that name',
      tables: visits({}, { consultant: '王芳' }),
      expect: [{ row: 1, field: 'consultant', message: 'unlisted', severity: 'error', data: { value: '王芳' } }],
    },
    {
      name: 'nearly a name of the roster',
      tables: visits(
        { consultant: '周文' },
        { consultant: '周文搏' },
        { consultant: '小周' },
        { consultant: '李静（实习）' },
      ),
      expect: [
        { row: 0, field: 'consultant', message: 'nearly', fix: '周文博' },
        { row: 1, field: 'consultant', message: 'nearly', fix: '周文博' },
        { row: 2, field: 'consultant', message: 'nearly', fix: '周文博' },
        { row: 3, field: 'consultant', message: 'nearly', fix: '李静' },
      ],
    },
    {
      name: 'received after leaving',
      tables: visits({ consultant: '吴迪' }, { consultant: '吴迪', visitDate: '2026-03-12' }),
      expect: [
        {
          row: 1,
          field: 'consultant',
          message: 'left',
          data: { value: '吴迪', left: '2026-03-10', date: '2026-03-12' },
        },
      ],
    },
    {
      name: 'blank, and attended by nobody',
      tables: visits({ consultant: null }, { consultant: '无人接待' }, { consultant: '无人接待' }),
      expect: [
        { row: 0, field: 'consultant', message: 'blank', severity: 'error' },
        { row: 1, field: 'consultant', message: 'nobody', severity: 'info', data: { n: 2 } },
      ],
    },
    {
      name: 'on a card and in the loss table',
      tables: {
        'prospect-card': [
          { customerName: '陈立', phone: '13800000001', model: '菱智M5', consultant: '王芳', status: '在跟' },
        ],
        'loss-analysis': [
          {
            customerName: '陈立',
            phone: '13800000001',
            lossDate: '2026-03-05',
            lossReason: '买了哈弗H6',
            consultant: '王芳',
          },
        ],
        roster: staff,
      },
      expect: [
        { table: 'prospect-card', row: 0, field: 'consultant', message: 'unlisted' },
        { table: 'loss-analysis', row: 0, field: 'consultant', message: 'unlisted' },
      ],
    },
  ],
  good: [
    { name: 'in the roster', tables: visits({}, { consultant: '周 文博' }) },
    { name: 'before leaving', tables: visits({ consultant: '吴迪', visitDate: '2026-03-10' }) },
    {
      name: 'a card made by somebody who has left since',
      tables: {
        'prospect-card': [
          {
            customerName: '陈立',
            phone: '13800000001',
            model: '菱智M5',
            createdDate: '2026-01-10',
            consultant: '吴迪',
            status: '在跟',
          },
        ],
        roster: staff,
      },
    },
    {
      name: 'who left and came back',
      tables: {
        ...visits({ consultant: '吴迪', visitDate: '2026-03-20' }),
        roster: [...staff, { rosterName: '吴迪', joinedDate: '2026-03-15', leftDate: null }],
      },
    },
    { name: 'a row that holds no customer yet', tables: visits({ customerName: null, consultant: null }) },
    {
      name: 'without a roster nobody can say',
      tables: { 'showroom-traffic-log': visits({ consultant: '王芳' })['showroom-traffic-log'] },
    },
  ],
})
