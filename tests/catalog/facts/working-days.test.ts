import fc from 'fast-check'
import { addWorkingDays, calendarNote, isWorkingDay, workingDaysBetween } from '../../../src/catalog/facts/working-days'
import { isoDay } from '../../../src/model/month'
import type { RestDays } from '../../../src/model/settings'
import { day } from '../../support/testRule'

const official: RestDays = { weekly: 'official', publicHolidays: true, closed: [], open: [] }
const works = (iso: string, rest: Partial<RestDays> = {}): boolean =>
  isWorkingDay(day(iso), { restDays: { ...official, ...rest } })

test.each([
  ['2026-03-04', true, 'Wednesday'],
  ['2026-03-07', false, 'Saturday'],
  ['2026-03-08', false, 'Sunday'],
  ['2026-01-01', false, 'New Year'],
  ['2026-02-17', false, 'Spring Festival'],
  ['2026-02-14', true, 'a Saturday worked for it'],
  ['2025-10-01', false, 'National Day'],
  ['2025-10-11', true, 'a Saturday worked for it'],
  ['2015-09-03', false, 'the day of 2015'],
] as const)('%s: %s (%s)', (iso, expected, _) => expect(works(iso)).toBe(expected))

test('a dealer keeps days of its own', () => {
  expect(works('2026-03-07', { weekly: [] })).toBe(true)
  expect(works('2026-03-04', { weekly: [3] })).toBe(false)
  expect(works('2026-02-17', { weekly: [], publicHolidays: false })).toBe(true)
  expect(works('2026-03-04', { closed: ['2026-03-04'] })).toBe(false)
  expect(works('2026-02-17', { open: ['2026-02-17'] })).toBe(true)
})

test('days are counted after the first and up to the last', () => {
  const settings = { restDays: official }
  expect(workingDaysBetween(day('2026-03-02'), day('2026-03-06'), settings)).toBe(4)
  expect(workingDaysBetween(day('2026-03-06'), day('2026-03-09'), settings)).toBe(1)
  expect(workingDaysBetween(day('2026-03-09'), day('2026-03-06'), settings)).toBe(-1)
  expect(workingDaysBetween(day('2026-02-13'), day('2026-02-24'), settings)).toBe(2)
  expect(isoDay(addWorkingDays(day('2026-03-05'), 2, settings) ?? 0)).toBe('2026-03-09')
  expect(isoDay(addWorkingDays(day('2026-03-09'), -2, settings) ?? 0)).toBe('2026-03-05')
  expect(addWorkingDays(day('2026-03-09'), 1, { restDays: { ...official, weekly: [1, 2, 3, 4, 5, 6, 7] } })).toBeNull()
})

test('counting forth and adding back agree on any day', () => {
  const settings = { restDays: official }
  fc.assert(
    fc.property(
      fc.integer({ min: day('2005-01-01'), max: day('2026-06-30') }),
      fc.integer({ min: 1, max: 40 }),
      (from, count) => {
        const to = addWorkingDays(from, count, settings) ?? 0
        expect(workingDaysBetween(from, to, settings)).toBe(count)
        expect(isWorkingDay(to, settings)).toBe(true)
      },
    ),
    { numRuns: 300 },
  )
})

test('of a year that is not known only weekends are left out, and it says so', () => {
  expect(works('2040-10-01')).toBe(true)
  expect(works('2040-10-06')).toBe(false)
  expect(calendarNote(day('2039-12-01'), day('2040-01-31'), official)?.zh).toBe(
    '2039、2040年的放假安排还不知道，只除去周末',
  )
  expect(calendarNote(day('2026-01-01'), day('2026-03-31'), official)).toBeNull()
  expect(
    calendarNote(day('2040-01-01'), day('2040-03-31'), { ...official, weekly: [7], publicHolidays: false }),
  ).toBeNull()
})
