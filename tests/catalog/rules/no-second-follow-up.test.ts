import rule from '../../../src/catalog/rules/no-second-follow-up'
import { testRule } from '../../support/testRule'

const loss = (index: number, nextContactDate: string | null, more: object = {}) => ({
  customerName: `客户${index}`,
  phone: `1380000000${index}`,
  lossDate: '2026-03-05',
  lossReason: '买了哈弗H6',
  nextContactDate,
  ...more,
})

testRule(rule, {
  bad: [
    {
      name: 'one of two',
      tables: { 'loss-analysis': [loss(1, '2026-03-07'), loss(2, null)] },
      expect: [{ row: 1, field: 'nextContactDate', message: 'unplanned', severity: 'info', data: { n: 1, d: 3 } }],
    },
    {
      name: 'all of three, told once',
      tables: { 'loss-analysis': [loss(1, null), loss(2, null), loss(3, null)] },
      expect: [{ row: 0, field: 'nextContactDate', message: 'unplanned', data: { n: 3, d: 3 } }],
    },
    {
      name: 'three weeks later',
      tables: { 'loss-analysis': [loss(1, '2026-03-26')] },
      expect: [{ row: 0, field: 'nextContactDate', message: 'unplanned' }],
    },
  ],
  good: [
    {
      name: 'refused by the manager',
      tables: { 'loss-analysis': [loss(1, null, { managerCallBack: '驳回，继续跟进' })] },
    },
    {
      name: 'handed over to 竞品客源',
      tables: {
        'loss-analysis': [
          { rows: [loss(1, null)] },
          {
            name: '竞品客源',
            rows: [
              {
                customerName: '客户1',
                phone: '13800000001',
                model: '菱智M5',
                lossDate: '2026-03-05',
                lossDestination: '哈弗H6',
                nextContactDate: '2026-03-08',
              },
            ],
          },
        ],
      },
    },

    { name: 'within three days', tables: { 'loss-analysis': [loss(1, '2026-03-08')] } },
    { name: 'lost yesterday', today: '2026-03-06', tables: { 'loss-analysis': [loss(1, null)] } },
    { name: 'nobody can reach him', tables: { 'loss-analysis': [loss(1, null, { lossKind: '失控' })] } },
    {
      name: 'the DCC team has him',
      tables: {
        'loss-analysis': [loss(1, null)],
        'lead-log': [
          {
            leadDate: '2026-03-06',
            customerName: '客户1',
            phone: '13800000001',
            source: '展厅战败',
            callBackDate: '2026-03-07',
          },
        ],
      },
    },
    {
      name: 'a form without the column',
      tables: { 'loss-analysis': [{ customerName: '陈立', lossDate: '2026-03-05', lossReason: '不买了' }] },
    },
  ],
})
