import rule from '../../../src/catalog/rules/errands-counted-as-traffic'
import { testRule, type TablesLiteral } from '../../support/testRule'

const visit = (more: object) => ({
  visitDate: '2026-03-05',
  arrivalTime: 0.4,
  customerName: '陈立',
  consultant: '周敏',
  visitKind: '首次',
  ...more,
})
const log = (...rows: object[]): TablesLiteral => ({ 'showroom-traffic-log': rows.map(visit) })

testRule(rule, {
  bad: [
    {
      name: 'service as a first visit',
      tables: log({ visitPurpose: '看车' }, { visitPurpose: '保养' }, { visitPurpose: '预约提车' }),
      expect: [
        {
          table: 'showroom-traffic-log',
          row: 1,
          field: 'visitPurpose',
          message: 'errands',
          severity: 'warning',
          data: { n: 2, words: ['保养', '预约提车'] },
        },
      ],
    },
    {
      name: 'captured',
      tables: log({ visitPurpose: '维修', visitKind: '再次', captured: '是' }),
      expect: [{ row: 0, field: 'visitPurpose', message: 'errands' }],
    },
    {
      name: 'the remark says nothing else',
      tables: log({ visitPurpose: null, remark: '保养客户' }, { visitPurpose: '看车', remark: null }),
      expect: [{ row: 0, field: 'remark', message: 'errands' }],
    },
  ],
  good: [
    { name: 'buyers', tables: log({ visitPurpose: '看车' }, { visitPurpose: '咨询新车' }) },
    { name: 'marked as not valid', tables: log({ visitPurpose: '保养', visitValid: '否' }) },
    {
      name: 'a return visit that nobody captured',
      tables: log({ visitPurpose: '提车', visitKind: '再次', captured: '否' }),
    },
    { name: 'a buyer who wants delivery soon', tables: log({ visitPurpose: null, remark: '想月底提车，问保养价格' }) },
  ],
})
