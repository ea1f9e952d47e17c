import { catalog } from '../../src/catalog'
import { checkNow } from '../../src/engine/check'
import { stageHistory } from '../../src/engine/stage-history'
import { weakestStage } from '../../src/engine/weakest-stage'
import type { Report } from '../../src/model/report'
import { day, workbookOfTables } from '../support/testRule'

const asked = { profile: catalog.profiles[0]!, today: day('2026-03-31'), month: '2026-03' as const }
const known = { ...catalog, rules: [] }

interface Counts {
  readonly visits: number
  readonly captured: number
  readonly driven: number
}
/** So many visits of a month, the first of them captured, the first of those test-driven. */
const visitsOf = (month: string, { visits, captured, driven }: Counts, consultant = '李静') =>
  Array.from({ length: visits }, (_, index) => ({
    visitDate: `${month}-${String(1 + (index % 28)).padStart(2, '0')}`,
    arrivalTime: 0.4,
    visitKind: '首次',
    customerName: `客户${index}`,
    phone: `1380000${1000 + index}`,
    captured: index < captured ? '是' : '否',
    testDriven: index < driven ? '是' : '否',
    consultant,
  }))
const log = (...rows: readonly object[][]) => workbookOfTables({ 'showroom-traffic-log': rows.flat() })
const saidOf = ({ statements }: Report): string | undefined =>
  statements.find(({ diagnosis }) => diagnosis === 'weakest-stage')?.finding.zh

const march = visitsOf('2026-03', { visits: 100, captured: 60, driven: 24 })
const february = visitsOf('2026-02', { visits: 80, captured: 40, driven: 32 })
const january = visitsOf('2026-01', { visits: 80, captured: 48, driven: 29 })

test('the stage furthest below the mean of the months inside the log, not the one that passes fewest', () => {
  // Captured: 60% after 50% and 60%. Test-driven: 40% after 80% and 60.4%.
  const said = saidOf(checkNow(log(january, february, march), known, asked))
  expect(said).toBe(
    '从来店到交车，比平时退步最多的一步是“留档批数→试驾批数”：本月60中24，通过率40.0%，前2个月平均70.2%。',
  )
})

test("last month's workbook is a month at hand too, and is not counted twice where the log holds the month as well", () => {
  const previous = log(february)
  const beside = saidOf(checkNow(log(march), known, { ...asked, previous }))
  expect(beside).toContain('通过率40.0%，前一个有数据的月80.0%。')
  expect(saidOf(checkNow(log(february, march), known, { ...asked, previous }))).toBe(beside)
  expect(saidOf(checkNow(log(january, march), known, { ...asked, previous }))).toContain('前2个月平均70.2%')
})

test('stragglers of an earlier month are no month, and with this month alone nothing is said of the store', () => {
  expect(saidOf(checkNow(log(march), known, asked))).toBeUndefined()
  expect(saidOf(checkNow(log(february.slice(0, 49), march), known, asked))).toBeUndefined()
  expect(saidOf(checkNow(log(february.slice(0, 50), march), known, asked))).toBeDefined()
  // The workbook of last month is last month however few came.
  expect(saidOf(checkNow(log(march), known, { ...asked, previous: log(february.slice(0, 45)) }))).toBeDefined()
})

test('a stage as good as usual, or one that few entered, is no weak one', () => {
  const good = visitsOf('2026-03', { visits: 100, captured: 60, driven: 47 })
  expect(saidOf(checkNow(log(february, good), known, asked))).toBeUndefined()
  const few = visitsOf('2026-03', { visits: 50, captured: 29, driven: 2 })
  expect(saidOf(checkNow(log(february, few), known, asked))).toBeUndefined()
})

test('a month whose form does not reach back to a stage has no pass rate of it', () => {
  const unseen = visitsOf('2026-01', { visits: 80, captured: 48, driven: 0 })
  expect(saidOf(checkNow(log(unseen, february, march), known, asked))).toContain('前一个有数据的月80.0%')
})

test('a consultant stands against months of his own, and, where he has none, against the store', () => {
  const own = visitsOf('2026-02', { visits: 60, captured: 50, driven: 40 })
  const now = visitsOf('2026-03', { visits: 60, captured: 45, driven: 36 })
  const other = visitsOf('2026-03', { visits: 60, captured: 33, driven: 26 }, '王芳').map((visit) => ({
    ...visit,
    phone: visit.phone.replace('13800001', '13800002'),
  }))
  const { tables } = checkNow(log(own, now, other), known, asked)
  const settings = asked.profile.settings
  const people = ['李静', '王芳']
  const history = stageHistory(tables, [], catalog, { ...asked, asOf: asked.today, settings }, people)
  const weakOf = (of: string) => weakestStage(catalog.funnel ?? [], history, of, settings)
  // His capture rate was 83.3%; the store's of this month is 65%.
  expect(weakOf('李静')).toMatchObject({ entered: 60, count: 45, months: 1, usual: 50 / 60 })
  expect(weakOf('王芳')).toMatchObject({ entered: 60, count: 33, months: null, usual: 78 / 120 })
  expect(weakOf('王芳')?.to.zh).toBe('留档批数')
})
