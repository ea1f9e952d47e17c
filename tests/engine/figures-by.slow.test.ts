import { figuresBy, periodsIn } from '../../src/engine/figures-by'
import { isoDay } from '../../src/model/month'
import { readNow, readTables, visit } from '../support/kpi-report'
import { people, randomForms, tablesOfForms, type Row } from '../support/random-forms'
import { day, workbookOfTables } from '../support/testRule'

const march = [day('2026-03-01'), day('2026-03-31')] as const

test('weeks run from Monday to Sunday and are cut at the month’s ends', () => {
  expect(periodsIn(...march, 'week').map((days) => days.map(isoDay))).toEqual([
    ['2026-03-01', '2026-03-01'],
    ['2026-03-02', '2026-03-08'],
    ['2026-03-09', '2026-03-15'],
    ['2026-03-16', '2026-03-22'],
    ['2026-03-23', '2026-03-29'],
    ['2026-03-30', '2026-03-31'],
  ])
  expect(periodsIn(...march, 'day')).toHaveLength(31)
  expect(periodsIn(...march, 'month')).toEqual([march])
})

describe.each(['day', 'week'] as const)('by %s, of random months', (grain) => {
  test.each([1, 2])('%i: visits, calls and contacts of the store and of each consultant', (seed) => {
    const month = randomForms(seed)
    const found = figuresBy(readTables(tablesOfForms(month), '2026-03'), grain)
    const counted = (kpi: string, variant: string, rows: readonly Row[], field: string): void => {
      for (const of of ['', ...people]) {
        const own = rows.filter(({ consultant }) => of === '' || consultant === of)
        for (const [first, last] of periodsIn(...march, grain)) {
          const [from, to] = [isoDay(first), isoDay(last)]
          const expected = own.filter((row) => String(row[field]) >= from && String(row[field]) <= to).length
          const figure = found.find(
            ({ days, ...one }) => one.kpi === kpi && one.variant === variant && one.of === of && days?.[0] === first,
          )
          // Who had nothing in those days has no figure of them.
          expect([of, from, figure?.value ?? 0, isoDay(figure?.days?.[1] ?? last)]).toEqual([of, from, expected, to])
        }
      }
    }
    counted('showroom-visits', 'all', month.visits, 'visitDate')
    counted('calls', 'all', month.calls, 'callDate')
    counted(
      'contacts',
      'all',
      month.reports.filter(({ contactPurpose }) => contactPurpose !== null),
      'reportDate',
    )
  })
})

test('what is open is that of the day’s end, and what is of a month alone is left out', () => {
  const card = {
    initialLevel: 'A',
    customerName: '王芳',
    phone: '13800001234',
    model: '菱智',
    level: 'A',
    consultant: '李静',
  }
  const cards = [
    { ...card, createdDate: '2026-03-02', orderDate: '2026-03-20' },
    { ...card, createdDate: '2026-03-10', orderDate: null },
  ]
  const log = { ...visit, visitKind: '首次', consultant: '李静' }
  const tables = {
    'prospect-card': cards,
    'showroom-traffic-log': [log],
    'owner-tier': [{ customerName: '王芳', tier: '优质', totalScore: 9 }],
  }
  const weeks = figuresBy(readTables(tables, '2026-03'), 'week')
  const open = weeks.filter(({ kpi, variant, of }) => kpi === 'open-prospects' && variant === 'a' && of === '')
  expect(open.map(({ value }) => value)).toEqual([0, 1, 2, 1, 1, 1])
  expect(weeks.some(({ kpi }) => kpi === 'tier-share')).toBe(false)
  expect(readTables(tables, '2026-03').figures.some(({ kpi, value }) => kpi === 'tier-share' && value === 1)).toBe(true)
})

test('days that are still to come have no figures', () => {
  const workbook = workbookOfTables({ 'showroom-traffic-log': [{ ...visit, consultant: '李静' }] })
  const days = figuresBy(readNow(workbook, '2026-03', '2026-03-07'), 'day')
  expect([...new Set(days.map((figure) => isoDay(figure.days?.[1] ?? 0)))]).toHaveLength(7)
})
