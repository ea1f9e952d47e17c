import rule from '../../../src/catalog/rules/kpi-differs-from-losses'
import { testRule } from '../../support/testRule'

const losses = [
  ['陈立', '战败', '周敏'],
  ['王芳', '战败', '周敏'],
  ['李强', '战败', '吴迪'],
  ['孙丽', '失控', '吴迪'],
  ['钱进', '准战败', '吴迪'],
].map(([customerName, lossKind, consultant]) => ({
  customerName,
  lossDate: '2026-03-05',
  lossKind,
  lossReason: '买了哈弗H6',
  consultant,
  model: consultant === '周敏' ? '菱智M5' : '景逸X5',
}))
const plain = losses.map(({ lossKind: _, ...rest }) => rest)
const kpis = (...rows: readonly (readonly [name: string, scope: string | null, actual: number | null])[]) => ({
  'kpi-sheet': rows.map(([kpiName, kpiScope, kpiActual]) => ({
    kpiName,
    kpiScope,
    kpiPeriod: '月',
    kpiTarget: 3,
    kpiActual,
  })),
  'loss-analysis': losses,
})
const roster = [
  { rosterName: '郑浩', rosterRole: '销售经理', joinedDate: '2024-01-02' },
  { rosterName: '何静', rosterRole: '销售顾问', joinedDate: '2024-01-02' },
]
const cards = [
  {
    createdDate: '2026-03-02',
    customerName: '冯兰',
    phone: '13800000007',
    model: '景逸X5',
    level: 'A',
    source: '自然到店',
    consultant: '吴迪',
  },
]

testRule(rule, {
  bad: [
    {
      name: 'two more than the store has',
      month: '2026-03',
      tables: kpis(['来店批数', '店', 60], ['战败客户数', '店', 6]),
      expect: [
        {
          table: 'kpi-sheet',
          row: 1,
          field: 'kpiActual',
          message: 'lost',
          severity: 'error',
          data: { scope: '店', kpi: '战败客户数', a: 6, month: '2026-03', lost: 3, contact: 1 },
        },
      ],
    },
    {
      name: 'of one consultant',
      month: '2026-03',
      tables: kpis(['战败数', '周敏', 2], ['战败数', '吴迪', 4]),
      expect: [{ table: 'kpi-sheet', row: 1, field: 'kpiActual', message: 'lost' }],
    },
    {
      name: 'of a consultant on the roster, who lost nobody',
      month: '2026-03',
      tables: { ...kpis(['战败数', '店', 3], ['战败数', '何静', 2]), roster },
      expect: [{ table: 'kpi-sheet', row: 1, field: 'kpiActual', message: 'lost' }],
    },
    {
      name: 'of a consultant with cards, where nobody was lost at all',
      month: '2026-03',
      tables: {
        ...kpis(['战败数', '店', 0], ['战败数', '吴迪', 2]),
        'loss-analysis': losses.slice(0, 1).map((loss) => ({ ...loss, lossDate: '2026-02-27' })),
        'prospect-card': cards,
      },
      expect: [{ table: 'kpi-sheet', row: 1, field: 'kpiActual', message: 'lost' }],
    },
    {
      name: 'lost contacts',
      month: '2026-03',
      tables: kpis(['失控数', '全店', 0]),
      expect: [{ table: 'kpi-sheet', row: 0, field: 'kpiActual', message: 'lost' }],
    },
    {
      name: 'each right by one way of counting, and the sum wrong',
      month: '2026-03',
      tables: kpis(['战败数', '店', 4], ['战败数', '周敏', 2], ['战败数', '吴迪', 1]),
      expect: [
        {
          table: 'kpi-sheet',
          row: 0,
          field: 'kpiActual',
          message: 'sum',
          severity: 'error',
          data: { scope: '店', kpi: '战败数', a: 4, parts: { zh: '各顾问', en: 'the consultants' }, b: 3 },
        },
      ],
    },
    {
      name: 'of one model',
      month: '2026-03',
      tables: kpis(['战败数', '店', 3], ['战败数', '菱智M5', 2], ['战败数', '景逸X5', 3]),
      expect: [{ table: 'kpi-sheet', row: 2, field: 'kpiActual', message: 'lost' }],
    },
    {
      name: 'one model more than the store',
      month: '2026-03',
      tables: kpis(['战败数', '店', 3], ['战败数', '菱智M5', 2], ['战败数', '景逸X5', 2]),
      expect: [{ table: 'kpi-sheet', row: 0, field: 'kpiActual', message: 'sum' }],
    },
    {
      name: 'a form without kinds: losses and lost contacts together',
      month: '2026-03',
      tables: { ...kpis(['战败数', '店', 6], ['失控数', '店', 1]), 'loss-analysis': plain },
      expect: [{ table: 'kpi-sheet', row: 0, field: 'kpiActual', message: 'lost' }],
    },
  ],
  good: [
    {
      name: 'a form without kinds, and the lost contacts apart',
      month: '2026-03',
      tables: { ...kpis(['战败数', '店', 4], ['失控数', '店', 1]), 'loss-analysis': plain },
    },
    {
      name: 'a form without kinds, and nobody says how many were lost from sight',
      month: '2026-03',
      tables: { ...kpis(['战败数', '店', 4]), 'loss-analysis': plain },
    },
    {
      name: 'an application that the manager refused',
      month: '2026-03',
      tables: {
        ...kpis(['战败数', '店', 2]),
        'loss-analysis': losses.map((loss, index) => ({
          ...loss,
          managerCallBack: index === 0 || index === 3 ? '驳回，恢复跟进' : '属实',
        })),
      },
    },
    {
      name: 'the consultants add up to the store',
      month: '2026-03',
      tables: kpis(['战败数', '店', 4], ['战败数', '周敏', 2], ['战败数', '吴迪', 2]),
    },
    {
      name: 'not every consultant has a line',
      month: '2026-03',
      tables: kpis(['战败数', '店', 3], ['战败数', '周敏', 2]),
    },
    { name: 'as S002 counts', month: '2026-03', tables: kpis(['战败数', '店', 3], ['失控数', '店', 1]) },
    { name: 'as S000 counts', month: '2026-03', tables: kpis(['战败数', '店', 4], ['战败（失控）客户数', '店', 4]) },
    { name: 'a rate', month: '2026-03', tables: kpis(['战败率', '店', 20], ['战败客户占比率', '店', 20]) },
    {
      name: 'a consultant who lost nobody, and a manager who answers for them all',
      month: '2026-03',
      tables: { ...kpis(['战败数', '店', 3], ['战败数', '何静', 0], ['战败数', '郑浩', 3]), roster },
    },
    {
      name: 'each consultant has a loss table of his own, and one is not at hand',
      month: '2026-03',
      tables: {
        ...kpis(['战败数', '吴迪', 2]),
        'loss-analysis': [
          {
            name: '周敏流失分析',
            title: '销售顾问：周敏',
            rows: losses.slice(0, 2).map(({ consultant: _, ...loss }) => loss),
          },
        ],
        'prospect-card': cards,
      },
    },
    { name: 'a team that nobody is called', month: '2026-03', tables: kpis(['战败数', '一组', 9]) },
    { name: 'not yet filled in', month: '2026-03', tables: kpis(['战败数', '店', null]) },
    {
      name: 'a late entry of last month counts here or there',
      month: '2026-03',
      tables: {
        ...kpis(['战败数', '店', 4]),
        'loss-analysis': [...losses.slice(0, 3), { ...losses[0], customerName: '吴霞', lossDate: '2026-02-27' }],
      },
    },
  ],
})
