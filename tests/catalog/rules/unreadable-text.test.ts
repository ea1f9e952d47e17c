import rule from '../../../src/catalog/rules/unreadable-text'
import { testRule, type TablesLiteral } from '../../support/testRule'

const card = { customerName: '陈立', phone: '13800000001', model: '菱智M5', createdDate: '2026-03-01', status: '在跟' }
const cards = (...rows: readonly object[]): TablesLiteral => ({
  'prospect-card': rows.map((row) => ({ ...card, ...row })),
})

testRule(rule, {
  bad: [
    {
      name: 'bytes read in the wrong encoding',
      tables: cards({ customerName: '锟斤拷' }, { customerName: '\ufffd\ufffd' }, { customerName: 'å¼ ä¼Ÿ' }),
      expect: [
        { row: 0, field: 'customerName', message: 'garbled', severity: 'info', data: { value: '锟斤拷' } },
        { row: 1, field: 'customerName', message: 'garbled' },
        { row: 2, field: 'customerName', message: 'garbled' },
      ],
    },
    {
      name: 'question marks where the export lost the words',
      tables: cards({ source: '????' }),
      expect: [{ row: 0, field: 'source', message: 'garbled' }],
    },
    {
      name: 'one model in two scripts',
      tables: cards({ model: '风行T5' }, { model: '風行T5' }, {}),
      expect: [
        {
          row: 1,
          field: 'model',
          message: 'mixed',
          data: { value: '風行T5', other: '风行T5' },
          fix: '风行T5',
        },
      ],
    },
  ],
  good: [
    { name: 'plain words', tables: cards({}, { customerName: 'Tom Smith' }) },
    { name: 'a name in traditional characters', tables: cards({ customerName: '張偉' }, { customerName: '张伟' }) },
    { name: 'all in traditional characters', tables: cards({ model: '風行T5' }, { model: '風行T5' }) },
    { name: 'a question in a remark', tables: cards({ remark: '周末还来?' }, { remark: '价格??' }) },
    { name: 'an accent', tables: cards({ customerName: 'José' }) },
  ],
})
