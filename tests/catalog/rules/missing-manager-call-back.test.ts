import rule from '../../../src/catalog/rules/missing-manager-call-back'
import { reportOf, testRule, type Case } from '../../support/testRule'

const loss = (index: number, managerCallBack: string | null, more: object = {}) => ({
  customerName: `客户${index}`,
  phone: `1380000000${index}`,
  lossDate: '2026-03-05',
  lossReason: '买了哈弗H6',
  managerCallBack,
  ...more,
})
const hot: Case = {
  name: 'an H beside others',
  tables: { 'loss-analysis': [loss(1, '确认', { lossLevel: 'A' }), loss(2, null, { lossLevel: 'H' })] },
}

testRule(rule, {
  bad: [
    {
      name: 'one of two',
      tables: { 'loss-analysis': [loss(1, '确认'), loss(2, null)] },
      expect: [{ row: 1, field: 'managerCallBack', message: 'missing', severity: 'warning', data: { name: '客户2' } }],
    },
    { ...hot, expect: [{ row: 1, field: 'managerCallBack', message: 'missing' }] },
    {
      name: 'all of two',
      tables: { 'loss-analysis': [loss(1, null), loss(2, null)] },
      expect: [
        { row: 0, field: 'managerCallBack', message: 'missing' },
        { row: 1, field: 'managerCallBack', message: 'missing' },
      ],
    },
    {
      name: 'a column nobody has touched is told once',
      tables: { 'loss-analysis': [1, 2, 3, 4, 5].map((index) => loss(index, null)) },
      expect: [{ row: 0, field: 'managerCallBack', message: 'noneYet', data: { n: 5 } }],
    },
    {
      name: 'the verdict stands on the call-back list; one was called in vain',
      tables: { 'loss-analysis': [loss(1, null), loss(2, null)] },
      lists: {
        经理回访单: [
          ['序号', '客户姓名', '联系电话', '客户怎么说', '判定', '下一步', '责任人', '回访日期'],
          [1, '客户1', '13800000001', '提了哈弗', '确认战败', null, '李强', 46090],
          [2, '客户2', '13800000002', null, '没联系上', null, null, null],
        ],
      },
      expect: [
        {
          row: 0,
          field: 'managerCallBack',
          message: 'onList',
          data: { name: '客户1', v: '确认战败' },
          fix: '确认战败',
        },
        { row: 1, field: 'managerCallBack', message: 'missing' },
      ],
    },
  ],
  good: [
    { name: 'called', tables: { 'loss-analysis': [loss(1, '已电话回访，客户确认')] } },
    { name: 'a date is an answer', tables: { 'loss-analysis': [loss(1, '3月6日')] } },
    { name: 'no number to call', tables: { 'loss-analysis': [loss(1, null, { lossReason: '提示空号，上门无人' })] } },
    {
      name: 'a line numbered in advance',
      tables: {
        'loss-analysis': [
          { sequence: 1, ...loss(1, '确认') },
          { sequence: 2, customerName: null, phone: null, lossDate: null, lossReason: null, managerCallBack: null },
        ],
      },
    },
    {
      name: 'a form without the column',
      tables: { 'loss-analysis': [{ customerName: '陈立', lossDate: '2026-03-05', lossReason: '贵' }] },
    },
  ],
})

test('follows from the high level that nobody examined', () => {
  const missing = reportOf(rule, hot).findings.find(({ code }) => code === 'DF20')
  expect(missing?.causedBy).toMatchObject({ code: 'DF08', row: 1 })
})
