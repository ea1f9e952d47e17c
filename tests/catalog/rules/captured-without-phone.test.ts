import rule from '../../../src/catalog/rules/captured-without-phone'
import { reportOf, testRule, type Case } from '../../support/testRule'

const visit = (phone: string | null, captured: string | null = '是') => ({
  visitDate: '2026-03-05',
  arrivalTime: 0.4,
  customerName: '陈立',
  phone,
  captured,
  visitKind: '首次',
  consultant: '李静',
})
const log = (...rows: object[]): Case['tables'] => ({ 'showroom-traffic-log': rows })
const short: Case = { name: 'a digit is lacking', tables: log(visit('1380000000')) }

testRule(rule, {
  bad: [
    {
      name: 'no phone',
      tables: log(visit('13800000001'), visit(null)),
      expect: [{ table: 'showroom-traffic-log', row: 1, field: 'phone', message: 'missing', severity: 'warning' }],
    },
    {
      name: 'a note in its place',
      tables: log(visit('未留')),
      expect: [{ row: 0, field: 'phone', message: 'missing' }],
    },
    { ...short, expect: [{ row: 0, field: 'phone', message: 'missing' }] },
    {
      name: 'of a call',
      tables: {
        'phone-up-log': [{ callDate: '2026-03-05', callTime: 0.4, customerName: '陈立', phone: null, captured: '是' }],
      },
      expect: [{ table: 'phone-up-log', row: 0, field: 'phone', message: 'missing' }],
    },
  ],
  good: [
    { name: 'with a phone', tables: log(visit('13800000001')) },
    { name: 'not captured', tables: log(visit(null, '否'), visit(null, null)) },
    { name: 'a landline', tables: log(visit('0772-8800012')) },
    { name: 'a platform’s number with an extension', tables: log(visit('4008000000转1234')) },
    { name: 'its middle hidden', tables: log(visit('138****0001')) },
  ],
})

test('follows from a phone that is only written wrongly', () => {
  const found = reportOf(rule, short).findings.find(({ code }) => code === 'RG16')
  expect(found?.causedBy?.code).toBe('FL03')
})
