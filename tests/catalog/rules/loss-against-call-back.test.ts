import rule from '../../../src/catalog/rules/loss-against-call-back'
import { reportOf, testRule, type Case } from '../../support/testRule'

const header = ['序号', '客户姓名', '联系电话', '客户怎么说', '判定', '下一步', '责任人', '回访日期']
const loss = (more: object = {}) => ({
  customerName: '陈立',
  phone: '13800000001',
  lossDate: '2026-03-05',
  lossReason: '买了哈弗H6',
  ...more,
})
const said = (words: string | null, verdict: string | null = null, phone = '13800000001') => ({
  经理回访单: [['经理回访单（战败客户）'], header, [1, '陈立', phone, words, verdict, null, null, null]],
})
const card = (status: string, more: object = {}) => [
  { customerName: '陈立', phone: '13800000001', model: '菱智M5', status, ...more },
]
const rejected: Case = { name: 'rejected', tables: { 'loss-analysis': [loss()] }, lists: said(null, '驳回') }

testRule(rule, {
  bad: [
    {
      ...rejected,
      expect: [
        { row: 0, field: 'lossReason', message: 'rejected', severity: 'warning', data: { name: '陈立', v: '驳回' } },
      ],
    },
    {
      name: 'won back, they say, but the card is still lost',
      tables: { 'loss-analysis': [loss({ managerCallBack: null })], 'prospect-card': card('战败') },
      lists: said('下周来签', '已挽回'),
      expect: [{ row: 0, field: 'managerCallBack', message: 'rejected', data: { name: '陈立', v: '已挽回' } }],
    },
    {
      name: 'the loss is confirmed, yet the customer is still looking',
      tables: { 'loss-analysis': [loss({ lossKind: '战败' })] },
      lists: said('没买呢，还在比较', '确认战败'),
      expect: [{ row: 0, field: 'lossReason', message: 'open', data: { name: '陈立', v: '没买呢，还在比较' } }],
    },
    {
      name: 'no verdict yet, a number in the phone column, two losses',
      tables: { 'loss-analysis': [loss({ customerName: '王芳', phone: '13800000009' }), loss()] },
      lists: { 经理回访单: [header, [1, '陈立', 13800000001, '还在看', null, null, null, null]] },
      expect: [{ row: 1, field: 'lossReason', message: 'open' }],
    },
  ],
  good: [
    { name: 'confirmed', tables: { 'loss-analysis': [loss()] }, lists: said('提了哈弗H6', '确认战败') },
    { name: 'nothing filled in', tables: { 'loss-analysis': [loss()] }, lists: said(null) },
    { name: 'another customer', tables: { 'loss-analysis': [loss()] }, lists: said('还在看', '驳回', '13800000002') },
    {
      name: 'two lines of one phone',
      tables: { 'loss-analysis': [loss()] },
      lists: {
        经理回访单: [
          header,
          [1, '陈立', '13800000001', '还在看', '驳回', null, null, null],
          [2, '陈立', '13800000001', '提了哈弗', '确认战败', null, null, null],
        ],
      },
    },
    {
      name: 'undecided is open by its kind',
      tables: { 'loss-analysis': [loss({ lossKind: '准战败' })] },
      lists: said('还在看', '确认战败'),
    },
    {
      name: 'the form says it as well: another rule looks after it',
      tables: { 'loss-analysis': [loss({ managerCallBack: '驳回，恢复跟进' })] },
      lists: said('还在看', '驳回'),
    },
    {
      name: 'the card is open again',
      tables: { 'loss-analysis': [loss()], 'prospect-card': card('在跟') },
      lists: said('还在看', '驳回'),
    },
    {
      name: 'contacted since',
      tables: {
        'loss-analysis': [loss()],
        'contact-log': [
          { contactDate: '2026-03-08', customerName: '陈立', phone: '13800000001', contactMethod: '电话' },
        ],
      },
      lists: said('还在看', '驳回'),
    },
  ],
})

test('the answer’s cell is named, and without a list the rule is not checked', () => {
  const { findings } = reportOf(rule, rejected)
  expect(findings.map(({ related }) => related)).toEqual([[{ sheet: '经理回访单', row: 2, column: 4 }]])
  const none = reportOf(rule, { name: '', tables: rejected.tables })
  expect(none.notChecked).toEqual([{ code: 'DF50', reason: expect.objectContaining({ zh: '没有《经理回访单》' }) }])
})

test('a sheet of the dealer’s own that looks like the list is not read as ours', () => {
  const { lists, ...rest } = rejected
  expect(reportOf(rule, { ...rest, grids: lists }).findings).toEqual([])
})

test('an answer that is filled in later is seen by the next check', () => {
  const before = reportOf(rule, { ...rejected, lists: said(null) })
  expect(before.findings).toEqual([])
  expect(reportOf(rule, rejected).findings).toHaveLength(1)
})
