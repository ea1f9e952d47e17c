import { catalog } from '../../../src/catalog'
import { matchProspects, NO_CARD, NO_ENTRY, SHARED_PHONE } from '../../../src/catalog/facts/match-prospects'
import { checkNow } from '../../../src/engine/check'
import type { Table } from '../../../src/model/table'
import { day, workbookOfTables } from '../../support/testRule'

type Person = readonly [name: string | null, phone: string | null, more?: object]

function tablesOf(losses: readonly Person[], cards: readonly Person[]): readonly [readonly Table[], readonly Table[]] {
  const person = ([customerName, phone, more]: Person) => ({ customerName, phone, ...more })
  const [profile] = catalog.profiles
  if (!profile) throw new Error('no profile')
  const { tables } = checkNow(
    workbookOfTables({
      'loss-analysis': losses.map((some) => ({ lossReason: '买了哈弗H6', lossDate: '2026-03-05', ...person(some) })),
      'prospect-card': cards.map((some) => ({ model: '菱智M5', status: '战败', ...person(some) })),
    }),
    { ...catalog, rules: [], kpis: [], summaries: [] },
    { profile, today: day('2026-03-31') },
  )
  const of = (id: string): readonly Table[] => tables.filter(({ template }) => template.id === id)
  return [of('loss-analysis'), of('prospect-card')]
}
const match = (losses: readonly Person[], cards: readonly Person[]) => matchProspects(...tablesOf(losses, cards))

test.each([
  ['the phone, however it is written', [['陈立', '138-0000-0001']], [['陈立', '13800000001']], [0]],
  ['the phone, although the name differs', [['陈先生', '13800000001']], [['陈立', '13800000001']], [0]],
  [
    'the name, however it is written',
    [['Ｔｏｍ 陈', null]],
    [
      ['王芳', null],
      ['TOM陈', null],
    ],
    [1],
  ],
  ['no card', [['陈立', '13800000001']], [['王芳', '13800000002']], [NO_CARD]],
  [
    'the same name with another phone is another customer',
    [['陈立', '13800000001']],
    [['陈立', '13800000002']],
    [NO_CARD],
  ],
  [
    'the name where a phone is missing',
    [['陈立', null]],
    [
      ['王芳', '13800000002'],
      ['陈立', '13800000001'],
    ],
    [1],
  ],
  ['neither name nor phone', [[null, null, { model: '菱智M5' }]], [['陈立', '13800000001']], [NO_CARD]],
  [
    'of one name, the model tells',
    [['陈立', null, { model: '景逸X5' }]],
    [
      ['陈立', '13800000001'],
      ['陈立', '13800000002', { model: '景逸X5' }],
    ],
    [1],
  ],
  [
    'of one phone, the name tells',
    [
      ['王芳', '13800000001'],
      ['陈立', '13800000001'],
    ],
    [
      ['陈立', '13800000001'],
      ['王芳', '13800000001'],
    ],
    [1, 0],
  ],
  [
    'the name comes later and takes its card',
    [
      ['王芳', '13800000001'],
      ['陈立', '13800000001'],
    ],
    [['陈立', '13800000001']],
    [SHARED_PHONE, 0],
  ],
  [
    'entered twice: both are about the card',
    [
      ['陈立', '13800000001'],
      ['陈立', '13800000001'],
    ],
    [['陈立', '13800000001']],
    [0, 0],
  ],
  [
    'of two cards of one customer, the lost one',
    [['陈立', '13800000001']],
    [
      ['陈立', '13800000001'],
      ['陈立', '13800000001', { status: '在跟' }],
    ],
    [0],
  ],
  [
    'of two lost cards of one customer, the one lost on that day',
    [['陈立', '13800000001']],
    [
      ['陈立', '13800000001', { lossDate: '2026-03-05' }],
      ['陈立', '13800000001', { lossDate: '2025-11-05' }],
    ],
    [0],
  ],
] as readonly (readonly [string, readonly Person[], readonly Person[], readonly number[]])[])(
  'a loss entry’s card: %s',
  (_, losses, cards, expected) => {
    expect([...match(losses, cards).cardOf]).toEqual(expected)
  },
)

test('a card’s entry is the first about it', () => {
  const losses: Person[] = [
    ['陈立', '13800000001'],
    ['王芳', '13800000002'],
    ['陈立', '13800000001'],
  ]
  const cards: Person[] = [
    ['王芳', '13800000002'],
    ['孙丽', '13800000005'],
    ['陈立', '13800000001'],
  ]
  expect([...match(losses, cards).entryOf]).toEqual([1, NO_ENTRY, 0])
})

test('is worked out once for the same tables', () => {
  const [losses, cards] = tablesOf([['陈立', '13800000001']], [['陈立', '13800000001']])
  expect(matchProspects([...losses], [...cards])).toBe(matchProspects(losses, cards))
  expect(matchProspects(losses, [])).not.toBe(matchProspects(losses, cards))
})
