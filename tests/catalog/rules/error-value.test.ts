import errorValue from '../../../src/catalog/rules/error-value'
import type { Cell } from '../../../src/model/workbook'
import { testRule } from '../../support/testRule'

const card = { customerName: '陈立', phone: '13800000001', model: '菱智M5', createdDate: '2026-03-01', status: '在跟' }
const error = (name: string): Cell => ({ error: name })
const zh = (sentence: string) => expect.objectContaining({ zh: sentence }) as never

testRule(errorValue, {
  bad: [
    {
      name: 'a lookup that found nothing, in words, terms and phones',
      tables: {
        'prospect-card': [
          card,
          { ...card, model: error('#N/A') },
          { ...card, status: error('#N/A') },
          { ...card, phone: error('#REF!') },
        ],
      },
      expect: [
        { row: 3, field: 'phone', message: 'error', severity: 'error' },
        { row: 1, field: 'model', message: 'error', data: { value: '#N/A', cause: zh('没有查找到对应的内容') } },
        { row: 2, field: 'status', message: 'error' },
      ],
    },
    {
      name: 'a division by nought',
      tables: {
        'kpi-sheet': [
          { kpiName: '留档率', kpiTarget: 0.5, kpiActual: error('#DIV/0!'), kpiAchievement: error('#DIV/0!') },
        ],
      },
      expect: [
        { row: 0, field: 'kpiActual', message: 'error', data: { value: '#DIV/0!', cause: zh('分母为0或空白') } },
        { row: 0, field: 'kpiAchievement', message: 'error' },
      ],
    },
    {
      name: 'a date and a time, and an error without a reason of its own',
      tables: {
        'showroom-traffic-log': [
          { visitDate: error('#VALUE!'), arrivalTime: error('#FIELD!'), visitKind: '首次', consultant: '李静' },
        ],
      },
      expect: [
        { row: 0, field: 'visitDate', message: 'error' },
        { row: 0, field: 'arrivalTime', message: 'error', data: { value: '#FIELD!', cause: zh('公式算不出结果') } },
      ],
    },
  ],
  good: [
    { name: 'no error', tables: { 'prospect-card': [card] } },
    { name: 'blank cells', tables: { 'prospect-card': [{ ...card, phone: null, model: null }] } },
    {
      name: 'a signature that WPS shows as a picture',
      tables: {
        'loss-analysis': [
          {
            customerName: '陈立',
            phone: '13800000001',
            lossDate: '2026-03-05',
            lossReason: '买了哈弗H6',
            managerSignature: error('#NAME?'),
            generalManagerSignature: error('#NAME?'),
          },
        ],
      },
    },
    { name: 'the words of an error typed by hand', tables: { 'prospect-card': [{ ...card, model: 'N/A' }] } },
  ],
})
