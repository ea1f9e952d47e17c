import rule from '../../../src/catalog/rules/missing-manager-signature'
import { testRule } from '../../support/testRule'

const loss = (managerSignature: string | null, generalManagerSignature: string | null = null, more: object = {}) => ({
  customerName: '陈立',
  phone: '13800000001',
  lossDate: '2026-03-05',
  lossReason: '买了哈弗H6',
  managerSignature,
  generalManagerSignature,
  ...more,
})

testRule(rule, {
  bad: [
    {
      name: 'some are signed',
      tables: { 'loss-analysis': [loss('何刚'), loss(null), loss('何刚')] },
      expect: [{ row: 1, field: 'managerSignature', message: 'unsigned', severity: 'warning', data: { name: '陈立' } }],
    },
    {
      name: 'only the general manager has signed',
      tables: { 'loss-analysis': [loss(null, '郑总'), loss(null)] },
      expect: [
        { row: 0, field: 'managerSignature', message: 'unsigned' },
        { row: 1, field: 'managerSignature', message: 'unsigned' },
      ],
    },
    {
      name: 'nobody has signed an electronic sheet: once a sheet',
      tables: { 'loss-analysis': [loss(null), loss(null), loss(null)] },
      expect: [{ row: 0, field: 'managerSignature', message: 'print', severity: 'info', data: {} }],
    },
    {
      name: 'a blank line at the foot is no signature',
      tables: { 'loss-analysis': { rows: [loss(null)], foot: [['销售经理签字：', null, '总经理签字：']] } },
      expect: [{ row: 0, field: 'managerSignature', message: 'print' }],
    },
    {
      name: 'a picture signs the row that it covers, no other',
      tables: {
        'loss-analysis': { rows: [loss(null), loss(null)], pictures: [{ row: 1, field: 'managerSignature' }] },
      },
      expect: [{ row: 0, field: 'managerSignature', message: 'unsigned' }],
    },
    {
      name: 'a picture in another column signs nothing',
      tables: { 'loss-analysis': { rows: [loss(null)], pictures: [{ row: 0, field: 'lossReason' }] } },
      expect: [{ row: 0, field: 'managerSignature', message: 'print' }],
    },
    {
      name: 'a picture behind the whole sheet signs nothing',
      tables: {
        'loss-analysis': { rows: [loss(null)], pictures: [{ row: -1, field: 'customerName', span: [3, 6] }] },
      },
      expect: [{ row: 0, field: 'managerSignature', message: 'print' }],
    },
    {
      name: 'the picture at the foot is the general manager’s',
      tables: {
        'loss-analysis': {
          rows: [loss(null), loss(null)],
          foot: [['销售经理签字：', null, null, '总经理签字：']],
          pictures: [{ row: 2, field: 'managerSignature' }],
        },
      },
      expect: [
        { row: 0, field: 'managerSignature', message: 'unsigned' },
        { row: 1, field: 'managerSignature', message: 'unsigned' },
      ],
    },
  ],
  good: [
    { name: 'all signed', tables: { 'loss-analysis': [loss('何刚'), loss('何刚', '郑总')] } },
    { name: 'a picture of WPS', tables: { 'loss-analysis': [loss('=DISPIMG("ID_3F",1)'), loss('何刚')] } },
    {
      name: 'signed once at the foot',
      tables: { 'loss-analysis': { rows: [loss(null), loss(null)], foot: [['销售经理签字：何刚 2026.3.31']] } },
    },
    {
      name: 'signed by pictures, one over two rows',
      tables: {
        'loss-analysis': {
          rows: [loss(null), loss(null), loss('何刚')],
          pictures: [{ row: 0, field: 'managerSignature', span: [2, 1] }],
        },
      },
    },
    {
      name: 'a picture at the foot',
      tables: {
        'loss-analysis': {
          rows: [loss(null), loss(null)],
          foot: [['销售经理签字：____', null, null, null, '总经理签字：']],
          pictures: [{ row: 2, field: 'phone' }],
        },
      },
    },
    {
      name: 'two in one cell at the foot, and two pictures',
      tables: {
        'loss-analysis': {
          rows: [loss(null)],
          foot: [['销售经理签字：        总经理签字：        ']],
          pictures: [
            { row: 1, field: 'lossDate' },
            { row: 1, field: 'phone' },
          ],
        },
      },
    },
    {
      name: 'a stamp below the foot',
      tables: {
        'loss-analysis': {
          rows: [loss(null)],
          foot: [['销售经理签字：']],
          pictures: [{ row: 2, field: 'customerName', span: [3, 2] }],
        },
      },
    },
    {
      name: 'no such column',
      tables: { 'loss-analysis': [{ customerName: '陈立', lossDate: '2026-03-05', lossReason: '买了哈弗H6' }] },
    },
    {
      name: 'a line numbered in advance',
      tables: {
        'loss-analysis': [
          loss('何刚', null, { sequence: 1, consultant: '周敏' }),
          { sequence: 2, consultant: '周敏', customerName: null, phone: null, lossDate: null },
        ],
      },
    },
  ],
})
