import { catalog } from '../../src/catalog'
import { checkNow } from '../../src/engine/check'
import { serialOf } from '../../src/model/month'
import { severities } from '../../src/model/severity'
import { entriesOf } from '../../src/session/problem-entries'
import { groupings, type ProblemFilter } from '../../src/session/problem-filter'
import { neighbourOf, pageOf, problemsOf } from '../../src/session/problems'
import { manyLosses } from '../support/many-losses'

const report = checkNow(manyLosses(10_500), catalog, {
  profile: catalog.profiles[0]!,
  today: serialOf(2026, 4, 10) ?? 0,
})

/** The processor's time, which others on the machine do not lengthen. */
const timed = async (what: string, ask: () => Promise<unknown>): Promise<number> => {
  const start = process.cpuUsage()
  await ask()
  const { user, system } = process.cpuUsage(start)
  const took = (user + system) / 1000
  process.stdout.write(`problems: ${what}: ${took.toFixed(1)} ms\n`)
  return took
}

test('over twenty thousand findings a filter, a grouping and a step take milliseconds', async () => {
  const all: ProblemFilter = { severities }
  process.stdout.write(`problems: ${entriesOf(report).length} findings\n`)
  expect(entriesOf(report).length).toBeGreaterThan(20_000)
  await timed('the first look, by sheet', () => problemsOf(report, all, 'sheet'))
  for (const by of groupings) await timed(`grouped by ${by}`, () => problemsOf(report, all, by))
  await timed('the index for searching, and 嫌', () => problemsOf(report, { ...all, search: '嫌' }, 'sheet'))
  await timed('the pinyin, and zls', () => problemsOf(report, { ...all, search: 'zls' }, 'sheet'))
  const took = [
    await timed('only errors', () => problemsOf(report, { severities: ['error'] }, 'sheet')),
    await timed('one consultant, by level', () => problemsOf(report, { ...all, consultant: '曾丽' }, 'severity')),
    await timed('what can be fixed, by consultant', () =>
      problemsOf(report, { ...all, only: ['fixable'] }, 'consultant'),
    ),
    await timed('another search: 单芳', () => problemsOf(report, { ...all, search: '单芳' }, 'sheet')),
    await timed('another search: lf', () => problemsOf(report, { ...all, search: 'lf' }, 'sheet')),
    await timed('a page from the middle', () => pageOf(report, all, 10_000)),
  ]
  const [item] = await pageOf(report, all, 15_000)
  took.push(
    await timed('the next one', () => neighbourOf(report, item!.id, 1, all, 'sheet')),
    await timed('the next from a cell', () => neighbourOf(report, { ...item!.at, column: 300 }, 1, all, 'severity')),
  )
  expect((await neighbourOf(report, item!.id, 1, all, 'sheet'))!.place).toBe(15_001)
  expect(Math.max(...took)).toBeLessThan(500)
})
