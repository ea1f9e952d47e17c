import rule from '../../../src/catalog/rules/form-kept-twice'
import { testRule } from '../../support/testRule'

const names = ['陈立', '王芳', '李强', '孙丽', '钱进', '吴霞']
const losses = (from: number, to: number, more: object = {}) =>
  names.slice(from, to).map((customerName, index) => ({
    customerName,
    phone: `1380000000${from + index}`,
    lossDate: `2026-03-0${from + index + 1}`,
    lossReason: '买了哈弗H6',
    consultant: '周敏',
    ...more,
  }))
const sheets = (...lists: readonly (readonly [name: string, rows: readonly object[]])[]) => ({
  'loss-analysis': lists.map(([name, rows]) => ({ name, rows })),
})

testRule(rule, {
  bad: [
    {
      name: 'a second version of the table',
      month: '2026-03',
      tables: sheets(['流失表', losses(0, 4)], ['流失表(改)', losses(0, 3)]),
      expect: [
        {
          row: -1,
          field: 'customerName',
          message: 'twice',
          severity: 'error',
          data: {
            month: '2026-03',
            form: expect.objectContaining({ zh: '意向客户流失分析表' }) as never,
            k: 3,
            sheet: '流失表(改)',
            other: '流失表',
          },
        },
      ],
    },
    {
      name: 'a version that has been added to',
      month: '2026-03',
      tables: sheets(['流失表', losses(0, 3)], ['流失表最终', losses(1, 6)]),
      expect: [{ row: -1, field: 'customerName', message: 'twice' }],
    },
    {
      name: 'two versions of the rest',
      month: '2026-03',
      tables: sheets(['流失表', losses(0, 3)], ['流失表续页', losses(3, 6)], ['流失表续页(改)', losses(3, 5)]),
      expect: [{ row: -1, field: 'customerName', message: 'twice' }],
    },
    {
      name: 'two logs',
      month: '2026-03',
      tables: {
        'showroom-traffic-log': ['来店登记', '来店登记2'].map((name, at) => ({
          name,
          rows: names.slice(0, 3 + at).map((customerName, index) => ({
            visitDate: `2026-03-0${index + 1}`,
            arrivalTime: 0.4,
            customerName,
            visitKind: '首次',
            consultant: '李静',
          })),
        })),
      },
      expect: [{ table: 'showroom-traffic-log', row: -1, field: 'customerName', message: 'twice' }],
    },
    {
      name: 'an unedited copy, whose phones were filled in later',
      month: '2026-03',
      tables: sheets(['流失表', losses(0, 6, { phone: null })], ['流失表-副本', losses(0, 6)]),
      expect: [
        {
          row: -1,
          field: 'customerName',
          message: 'copy',
          severity: 'error',
          data: {
            form: expect.objectContaining({ zh: '意向客户流失分析表' }) as never,
            k: 6,
            sheet: '流失表-副本',
            other: '流失表',
          },
        },
      ],
    },
    {
      name: 'a copy of the daily report',
      month: '2026-03',
      tables: {
        'daily-report': ['日报', '日报(2)'].map((name) => ({
          name,
          rows: names.map((customerName) => ({
            reportDate: '2026-03-05',
            customerName,
            contactPurpose: '促进',
            contactNote: '约周末试驾',
            managerComment: '周末前再联系一次',
            consultant: '李静',
          })),
        })),
      },
      expect: [{ row: -1, field: 'customerName', message: 'copy' }],
    },
  ],
  good: [
    {
      name: "a day copied out of the month's log",
      month: '2026-03',
      tables: {
        'showroom-traffic-log': [0, 2].map((first) => ({
          name: first ? '二日' : '三月',
          rows: Array.from({ length: first ? 6 : 18 }, (_, at) => ({
            visitDate: `2026-03-0${first || 1 + Math.floor(at / 6)}`,
            arrivalTime: 0.4,
            customerName: `${names[at % 6]}${first || 1 + Math.floor(at / 6)}`,
            visitKind: '首次',
            consultant: '李静',
          })),
        })),
      },
    },
    { name: 'one table', month: '2026-03', tables: sheets(['流失表', losses(0, 4)]) },
    {
      name: 'each consultant his own',
      month: '2026-03',
      tables: sheets(['周敏', losses(0, 3)], ['吴迪', losses(3, 6, { consultant: '吴迪' })]),
    },
    {
      name: 'the rest on another sheet',
      month: '2026-03',
      tables: sheets(['流失表', losses(0, 3)], ['流失表续页', losses(3, 6)]),
    },
    {
      name: 'two months',
      tables: {
        'loss-analysis': [
          { title: '2026年2月流失分析表', name: '2月', rows: losses(0, 3) },
          { title: '2026年3月流失分析表', name: '3月', rows: losses(0, 3) },
        ],
      },
    },
    {
      name: 'one customer on both',
      month: '2026-03',
      tables: sheets(['流失表', losses(0, 3)], ['流失表2', losses(2, 6)]),
    },
  ],
})
