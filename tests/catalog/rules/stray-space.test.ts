import straySpace from '../../../src/catalog/rules/stray-space'
import { testRule } from '../../support/testRule'

const card = {
  customerName: '张伟',
  phone: '13800000001',
  model: '风行T5',
  createdDate: '2026-03-01',
  level: 'H',
  status: '在跟',
  consultant: '李静',
}
const cards = (...changes: readonly Partial<typeof card>[]) => ({
  'prospect-card': [card, ...changes.map((change) => ({ ...card, ...change }))],
})

testRule(straySpace, {
  bad: [
    {
      name: 'spaces around, of every kind',
      tables: cards({ customerName: ' 张伟' }, { consultant: '李静\u3000' }, { phone: '\u00a013800000001' }),
      expect: [
        { row: 1, field: 'customerName', message: 'space', data: { value: ' 张伟', tidied: '张伟' }, fix: '张伟' },
        { row: 3, field: 'phone', message: 'space', fix: '13800000001' },
        { row: 2, field: 'consultant', message: 'space', fix: '李静' },
      ],
    },
    {
      name: 'a name drawn out and a phone in groups',
      tables: cards({ customerName: '张 伟' }, { phone: '138 0000 0001' }),
      expect: [
        { row: 1, field: 'customerName', message: 'space', fix: '张伟' },
        { row: 2, field: 'phone', message: 'space', fix: '13800000001' },
      ],
    },
    {
      name: 'full-width letters and digits',
      tables: cards({ phone: '１３８００００００01' }, { model: '风行Ｔ５（舒适）' }, { level: 'Ｈ' }),
      expect: [
        { row: 1, field: 'phone', message: 'wide', fix: '13800000001' },
        { row: 2, field: 'model', message: 'wide', fix: '风行T5（舒适）' },
        { row: 3, field: 'level', message: 'wide', severity: 'warning', fix: 'H' },
      ],
    },
    {
      name: 'a tick drawn as a picture',
      tables: {
        'showroom-traffic-log': ['✔', '✔️', '是\ufe0f '].map((captured) => ({
          visitDate: '2026-03-05',
          visitKind: '首次',
          consultant: '李静',
          captured,
        })),
      },
      expect: [
        { row: 1, field: 'captured', message: 'hidden', data: { value: '✔️', tidied: '✔' }, fix: '✔' },
        { row: 2, field: 'captured', message: 'space', fix: '是' },
      ],
    },
    {
      name: 'nothing but spaces',
      tables: cards({ consultant: '\u3000 ' }),
      expect: [{ row: 1, field: 'consultant', message: 'onlySpace', severity: 'info', fix: null }],
    },
  ],
  good: [
    { name: 'clean columns', tables: cards({ model: '风行T5 EVO' }, { model: '景逸 X5' }) },
    { name: 'a phone in groups of dashes', tables: cards({ phone: '138-0000-0001' }) },
    {
      name: 'spaces in a remark break no count',
      tables: { 'prospect-card': [{ ...card, remark: ' 下周 再来 ' }] },
    },
  ],
})
