import rule from '../../../src/catalog/rules/lost-then-ordered'
import { testRule } from '../../support/testRule'

const pair = (lossDate: string | null, orderDate: string | null, more: object = {}, lossMore: object = {}) => ({
  'loss-analysis': [{ customerName: '陈立', phone: '13800000001', lossDate, lossReason: '价格没有谈拢', ...lossMore }],
  'prospect-card': [
    { customerName: '陈立', phone: '13800000001', model: '菱智M5', status: '成交', orderDate, ...more },
  ],
})

testRule(rule, {
  bad: [
    {
      name: 'a month later',
      tables: pair('2026-02-05', '2026-03-09'),
      expect: [
        {
          table: 'loss-analysis',
          row: 0,
          field: 'lossDate',
          message: 'wonBack',
          severity: 'info',
          data: { name: '陈立', date: '2026-03-09' },
        },
      ],
    },
    {
      name: 'on the ninetieth day',
      tables: pair('2025-12-01', '2026-03-01'),
      expect: [{ table: 'loss-analysis', row: 0, field: 'lossDate', message: 'wonBack' }],
    },
    {
      name: 'with a courtesy title on the card',
      tables: pair('2026-02-05', '2026-03-09', { customerName: '陈先生' }),
      expect: [{ table: 'loss-analysis', row: 0, field: 'lossDate', message: 'wonBack' }],
    },
  ],
  good: [
    {
      name: 'the manager had refused the loss',
      tables: pair('2026-02-05', '2026-03-09', {}, { managerCallBack: '驳回，继续跟进' }),
    },

    { name: 'his wife ordered', tables: pair('2026-02-05', '2026-03-09', { customerName: '王芳' }) },
    { name: 'a cancelled order is no recovery', tables: pair('2026-03-09', '2026-02-05') },
    { name: 'after ninety days', tables: pair('2025-10-05', '2026-03-09') },
    { name: 'the recovery is recorded', tables: pair('2026-02-05', '2026-03-09', {}, { remark: '3月9日战败挽回' }) },
    { name: 'never ordered', tables: pair('2026-02-05', null) },
  ],
})
