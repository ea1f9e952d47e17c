import rule from '../../../src/catalog/rules/leaver-closes-cards'
import { testRule } from '../../support/testRule'

const cards = (count: number, lossDate: string | null, status = '战败', consultant = '周敏') =>
  Array.from({ length: count }, (_, index) => ({
    customerName: `客户${index}`,
    model: '菱智M5',
    consultant,
    status,
    lossDate,
  }))
const roster = (leftDate: string | null) => [
  { rosterName: '吴迪', joinedDate: '2024-01-02', leftDate: null },
  { rosterName: '周敏', joinedDate: '2024-01-02', leftDate },
]

testRule(rule, {
  bad: [
    {
      name: 'two days before he leaves',
      tables: { roster: roster('2026-03-20'), 'prospect-card': [...cards(3, null, '在跟'), ...cards(5, '2026-03-18')] },
      expect: [
        {
          table: 'prospect-card',
          row: 3,
          field: 'lossDate',
          message: 'closed',
          severity: 'warning',
          data: { consultant: '周敏', date: '2026-03-18', n: 5 },
        },
      ],
    },
    {
      name: 'after he left',
      tables: { roster: roster('2026-03-10'), 'prospect-card': cards(8, '2026-03-18') },
      expect: [{ table: 'prospect-card', row: 0, field: 'lossDate', message: 'closed' }],
    },
    {
      name: 'lost and lost contact together',
      tables: {
        roster: roster('2026-03-20'),
        'prospect-card': [...cards(3, '2026-03-18'), ...cards(2, '2026-03-18', '失控')],
      },
      expect: [{ row: 0, field: 'lossDate', message: 'closed' }],
    },
  ],
  good: [
    { name: 'four cards', tables: { roster: roster('2026-03-20'), 'prospect-card': cards(4, '2026-03-18') } },
    { name: 'he stays', tables: { roster: roster(null), 'prospect-card': cards(8, '2026-03-18') } },
    { name: 'long before', tables: { roster: roster('2026-03-31'), 'prospect-card': cards(8, '2026-03-05') } },
    {
      name: 'a colleague',
      tables: { roster: roster('2026-03-20'), 'prospect-card': cards(8, '2026-03-18', '战败', '吴迪') },
    },
    {
      name: 'on several days',
      tables: { roster: roster('2026-03-20'), 'prospect-card': [...cards(3, '2026-03-16'), ...cards(3, '2026-03-18')] },
    },
  ],
})
