import { commonWords } from '../../src/catalog/facts/common-words'
import { profiles } from '../../src/catalog/profiles'
import { templates } from '../../src/catalog/templates'
import { fieldKeys, fields, type FieldKey } from '../../src/model/field'
import type { Vocabularies } from '../../src/model/vocabulary'

const folded = (header: string): string =>
  header
    .normalize('NFKC')
    .replace(/\([^()]*\)/g, '')
    .replace(/[\s.·_-]/g, '')
    .toLowerCase()

describe.each(templates)('headers of $id', ({ columns, telling, tellingUnless, eventDate, layout, card, derived }) => {
  const spelled = fieldKeys.flatMap((field) => (columns[field]?.headers ?? []).map((header) => [folded(header), field]))
  const columnsOf = (id: string): object => templates.find((template) => template.id === id)?.columns ?? {}

  test('spell one field each', () => {
    const owner = new Map<string, string>()
    const shared = spelled.filter(([header = '', field = '']) => {
      const taken = owner.get(header)
      owner.set(header, field)
      return taken !== undefined && taken !== field
    })
    expect(shared).toEqual([])
  })

  test('are listed once each, folded variants left out', () => {
    expect(spelled.map(([header]) => header).filter((header, at, all) => all.indexOf(header) !== at)).toEqual([])
  })

  test('cover the telling fields and the event date', () => {
    const groups = [...telling, ...(tellingUnless?.groups ?? []), tellingUnless?.unless ?? [], ...(card?.telling ?? [])]
    for (const field of [...groups.flat(), eventDate]) expect(columns[field]).toBeDefined()
    expect(telling.length > 0).toBe(!derived)
  })

  test('spread words of their vocabulary, under headers of no other column', () => {
    const taken = new Set(spelled.map(([header]) => header))
    const words: Partial<Vocabularies> = { ...commonWords, ...profiles[0]?.vocabularies }
    for (const { field, headers, into } of layout.spreads ?? []) {
      const vocabulary = Object.keys(words[fields[field].vocabulary ?? 'level'] ?? {})
      expect(Object.keys(headers).filter((word) => !vocabulary.includes(word))).toEqual([])
      expect(
        Object.values(headers)
          .flat()
          .filter((header) => taken.has(folded(header))),
      ).toEqual([])
      for (const one of [field, into ?? field]) expect(columns[one]).toBeDefined()
    }
  })

  test('put series and the backs of cards where columns wait for them', () => {
    for (const { template, head, cell, carried } of layout.series ?? []) {
      for (const field of [head, cell, ...carried]) expect(columnsOf(template)).toHaveProperty(field)
      for (const field of carried) expect(columns[field]).toBeDefined()
    }
    for (const field of card?.log?.carried ?? []) {
      expect(columnsOf(card?.log?.template ?? '')).toHaveProperty(field)
      expect(columns[field]).toBeDefined()
    }
  })

  test('keep parts of dates of their own dates', () => {
    for (const { field, headers } of layout.dateParts ?? []) {
      expect(headers).toHaveLength(3)
      expect([fields[field].type, columns[field] !== undefined]).toEqual(['date', true])
    }
  })
})

/** Forms that the sources describe without demanding a column: nothing is missing there. */
const undemanding: ReadonlySet<string> = new Set([
  'accident-lead',
  'board-days',
  'contact-log',
  'kpi-sheet',
  'lead-log',
  'owner-tier',
  'owner-visit-plan',
  'owner-visits',
  'referral-statistics',
  'roster',
  'service-churn',
  'service-defection',
  'slot-visits',
  'target-sheet',
  'tier-referrals',
  'unreached-outcomes',
  'win-back-board',
])
test('a column is demanded only where a source demands it', () => {
  const demanding = templates.filter(({ columns }) => fieldKeys.some((field: FieldKey) => columns[field]?.required))
  expect(demanding.map(({ id }) => id)).toEqual(templates.map(({ id }) => id).filter((id) => !undemanding.has(id)))
})
