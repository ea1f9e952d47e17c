import rule from '../../../src/catalog/rules/questionable-phones'
import { testRule } from '../../support/testRule'

const names = ['陈立', '王芳', '李强', '孙丽', '钱进']
const cards = (phones: readonly string[], more: (index: number) => object = () => ({})) =>
  phones.map((phone, index) => ({
    customerName: names[index] ?? '吴霞',
    phone,
    model: '菱智M5',
    consultant: '周敏',
    status: '在跟',
    ...more(index),
  }))
const run = ['13800000011', '13800000012', '13800000013', '13800000014']
const zh = (sentence: string) => expect.objectContaining({ zh: sentence }) as never

testRule(rule, {
  bad: [
    {
      name: 'one mobile, three customers',
      tables: { 'prospect-card': cards(['13800000001', '13800000001', '13800000009', '13800000001']) },
      expect: [
        {
          table: 'prospect-card',
          row: 0,
          field: 'phone',
          message: 'several',
          severity: 'warning',
          data: { n: 3, kind: zh('是同一个号码') },
        },
      ],
    },
    {
      name: 'on cards and in the loss table',
      tables: {
        'prospect-card': cards(['13800000001', '13800000001']),
        'loss-analysis': [{ customerName: '吴霞', phone: '13800000001', lossDate: '2026-03-05', lossReason: '不买了' }],
      },
      expect: [{ table: 'prospect-card', row: 0, field: 'phone', message: 'several' }],
    },
    {
      name: 'numbers in a row',
      tables: { 'prospect-card': cards(['13800000099', ...run]) },
      expect: [{ row: 1, field: 'phone', message: 'several', data: { n: 4, kind: zh('是连号') } }],
    },
    {
      name: 'a colleague’s own number',
      tables: {
        'prospect-card': cards(['13800000001', '13800000777']),
        roster: [{ rosterName: '周敏', rosterPhone: '13800000777', joinedDate: '2024-01-02' }],
      },
      expect: [
        {
          table: 'prospect-card',
          row: 1,
          field: 'phone',
          message: 'several',
          data: { n: 1, kind: zh('是员工自己的号码') },
        },
      ],
    },
    {
      name: 'four in a row of one consultant, a colleague’s card between them',
      tables: {
        'prospect-card': cards([run[0]!, run[1]!, '13800000099', run[2]!, run[3]!], (index) => ({
          consultant: index === 2 ? '吴迪' : '周敏',
        })),
      },
      expect: [{ row: 0, field: 'phone', message: 'several' }],
    },
  ],
  good: [
    { name: 'a couple', tables: { 'prospect-card': cards(['13800000001', '13800000001']) } },
    {
      name: 'a fleet under the company’s name',
      tables: {
        'prospect-card': cards(Array<string>(4).fill('13800000001'), () => ({ customerName: '鹿寨顺达物流公司' })),
      },
    },
    { name: 'a switchboard', tables: { 'prospect-card': cards(Array<string>(4).fill('0772-8800012')) } },
    { name: 'three numbers in a row', tables: { 'prospect-card': cards(['13800000099', ...run.slice(1)]) } },
    {
      name: 'numbers in a row of two consultants',
      tables: { 'prospect-card': cards(run, (index) => ({ consultant: index % 2 === 0 ? '周敏' : '吴迪' })) },
    },
    {
      name: 'the same visitor many times',
      tables: {
        'showroom-traffic-log': [1, 2, 3, 4].map((index) => ({
          visitDate: `2026-03-0${index}`,
          arrivalTime: 0.5,
          customerName: '陈立',
          phone: '13800000001',
          visitKind: index === 1 ? '首次' : '再次',
          consultant: '周敏',
        })),
      },
    },
  ],
})
