import rule from '../../../src/catalog/rules/thin-contact-note'
import { testRule, type TablesLiteral } from '../../support/testRule'

const log = (...notes: readonly (string | null)[]): TablesLiteral => ({
  'contact-log': notes.map((contactNote, index) => ({
    customerName: '陈立',
    phone: '13800000001',
    consultant: '周敏',
    contactDate: `2026-03-${String(index + 2).padStart(2, '0')}`,
    contactMethod: '电话',
    contactNote,
  })),
})

testRule(rule, {
  bad: [
    {
      name: 'nothing noted',
      tables: log('客户关注油耗，约周末试驾', null),
      expect: [
        {
          table: 'contact-log',
          row: 1,
          field: 'contactNote',
          message: 'blank',
          severity: 'warning',
          data: { name: '陈立', date: '2026-03-03' },
        },
      ],
    },
    {
      name: 'two characters',
      tables: log('回访'),
      expect: [
        { row: 0, field: 'contactNote', message: 'short', data: { name: '陈立', date: '2026-03-02', v: '回访' } },
      ],
    },
    {
      name: 'three times the same',
      tables: log('电话回访客户', '电话回访客户。', '客户关注油耗，要资料', '电话回访客户'),
      expect: [{ row: 0, field: 'contactNote', message: 'same', data: { name: '陈立', n: 3, v: '电话回访客户' } }],
    },
  ],
  good: [
    { name: 'nobody answered', tables: log('未接', '关机', '未接', '未接通') },
    { name: 'he drove it', tables: log('已试驾') },
    { name: 'said twice', tables: log('客户还在考虑中', '客户还在考虑中', '要求再优惠三千') },
    {
      name: 'two customers',
      tables: {
        'contact-log': ['陈立', '王芳', '何平'].map((customerName) => ({
          customerName,
          contactDate: '2026-03-05',
          contactMethod: '电话',
          contactNote: '客户还在考虑中',
        })),
      },
    },
    { name: 'two characters will do', settings: { noteMinChars: 2 }, tables: log('回访') },
    {
      name: 'the same on four contacts asked for',
      settings: { sameNoteMinRows: 4 },
      tables: log('电话回访客户', '电话回访客户', '电话回访客户'),
    },
    { name: 'contacts to come', today: '2026-03-02', tables: log('客户关注油耗，要资料', null) },
  ],
})
