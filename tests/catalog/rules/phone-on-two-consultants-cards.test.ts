import rule from '../../../src/catalog/rules/phone-on-two-consultants-cards'
import { testRule, type TablesLiteral } from '../../support/testRule'

const cards = (...rows: readonly object[]): TablesLiteral => ({
  'prospect-card': rows.map((row) => ({
    customerName: '陈立',
    phone: '13800000001',
    model: '菱智M5',
    consultant: '周敏',
    status: '在跟',
    ...row,
  })),
})

testRule(rule, {
  bad: [
    {
      name: 'one customer in two hands',
      tables: cards({}, { phone: '13800000002' }, { consultant: '吴迪' }),
      expect: [
        {
          row: 2,
          field: 'phone',
          message: 'same',
          severity: 'warning',
          data: { name: '陈立', n: 2, consultants: ['周敏', '吴迪'] },
        },
      ],
    },
    {
      name: 'with a form of address for a name',
      tables: cards({ customerName: '陈先生' }, { consultant: '吴迪' }, { consultant: '李静' }),
      expect: [
        {
          row: 2,
          field: 'phone',
          message: 'same',
          data: { name: '陈立', n: 3, consultants: ['周敏', '吴迪', '李静'] },
        },
      ],
    },
    {
      name: 'a couple, a firm',
      tables: cards(
        {},
        { customerName: '王芳', consultant: '吴迪' },
        { customerName: '顺达物流公司', phone: '13800000003' },
        { customerName: '顺达物流公司', phone: '13800000003', consultant: '吴迪' },
      ),
      expect: [
        {
          row: 1,
          field: 'phone',
          message: 'family',
          severity: 'info',
          data: { names: ['陈立', '王芳'], n: 2, consultants: ['周敏', '吴迪'] },
        },
        { row: 3, field: 'phone', message: 'family', severity: 'info' },
      ],
    },
  ],
  good: [
    { name: 'two cards of one consultant', tables: cards({}, { model: '景逸X5' }) },
    {
      name: 'one of them closed',
      tables: cards({ status: '战败' }, { consultant: '吴迪' }, { status: '成交', consultant: '李静' }),
    },
    { name: 'a switchboard', tables: cards({ phone: '0772-8800012' }, { phone: '0772-8800012', consultant: '吴迪' }) },
    {
      name: 'no phone, no consultant',
      tables: cards({ phone: null }, { phone: null, consultant: '吴迪' }, { consultant: null }, {}),
    },
    { name: 'one name spaced', tables: cards({ consultant: '周 敏' }, {}) },
  ],
})
