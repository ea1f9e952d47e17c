import { dealerMonth } from '../support/dealer-month'
import { xlsxOf } from '../support/dealer-month/xlsx'
import { Desk, jsonOf, sanbiao } from './support/command-line'

const desk = new Desk()
afterAll(() => desk.remove())
const file = desk.put('三月.xlsx', xlsxOf(dealerMonth({ cards: 40, visits: 90, losses: 12 })))

interface DiagnosisJson {
  readonly month: string
  readonly funnel: readonly { readonly id: string; readonly count: number | null; readonly lost: number | null }[]
  readonly statements: readonly {
    readonly diagnosis: string
    readonly finding: { readonly zh: string }
    readonly figures: readonly { readonly kpi: string; readonly value: number | null }[]
  }[]
}

test('the funnel begins with all visits, and each statement shows its figures', async () => {
  const ran = await sanbiao('diagnose', file, '--format', 'json')
  expect(ran).toMatchObject({ code: 0, err: '' })
  const { month, funnel, statements } = jsonOf<DiagnosisJson>(ran)
  expect(month).toBe('2026-03')
  expect(funnel.map(({ id }) => id)).toEqual(['visits', 'captured', 'test-driven', 'ordered', 'delivered'])
  expect(funnel[0]).toMatchObject({ count: 90, lost: null })
  expect(funnel[1]?.lost).toBe(90 - (funnel[1]?.count ?? 0))
  expect(statements.map(({ diagnosis }) => diagnosis)).toContain('visits-without-test-drives')
  for (const { figures, finding } of statements) {
    expect(figures.length).toBeGreaterThan(0)
    expect(finding.zh).not.toBe('')
  }
})

test('as text, in both languages', async () => {
  const zh = (await sanbiao('diagnose', file)).out
  expect(zh).toMatch(/来店总批数\s+90/)
  expect(zh).toContain('到店多、试驾少\n  首次来店57批，其中试驾只占15.8%。')
  expect((await sanbiao('diagnose', file, '--lang', 'en')).out).toContain(
    'Many visits, few test drives\n  57 first visits',
  )
})

test('without a month it says what to give', async () => {
  const undated = desk.put('无月份.xlsx', xlsxOf(dealerMonth({ cards: 0, visits: 0, losses: 0 })))
  const { code, err } = await sanbiao('diagnose', undated, '--month', '2026-13')
  expect([code, err]).toEqual([2, expect.stringContaining('--month') as string])
})
