import { findingKey, type Row } from '../../src/pane/finding-rows'
import { LineNumbers } from '../../src/pane/line-numbers'

const finding = (group: string, offset: number): Row => ({
  kind: 'finding',
  key: findingKey(group, offset),
  group,
  offset,
  place: 0,
})
const why = (key: string): Row => ({ kind: 'why', key: `why|${key}`, group: {} as never })

test('every line has a number of its own, and keeps it', () => {
  const rows = [why('a'), finding('a', 0), finding('a', 1), finding('b', 0), why('b'), finding('b', 99_999)]
  const numbers = new LineNumbers()
  const first = rows.map((row) => numbers.of(row))
  expect(new Set(first).size).toBe(rows.length)
  expect([...rows].reverse().map((row) => numbers.of(row))).toEqual([...first].reverse())
})

test('a hundred thousand lines are numbered in no time', () => {
  const rows = Array.from({ length: 100_000 }, (_, n) => finding(n < 60_000 ? 'a' : 'b', n % 60_000))
  const numbers = new LineNumbers()
  const sizes = new Map<number, number>()
  const start = process.cpuUsage()
  let found = 0
  for (const row of rows) if (sizes.get(numbers.of(row)) === undefined) found++
  expect(found).toBe(rows.length)
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(200)
})
