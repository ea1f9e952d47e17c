import { readTables, rowValues } from '../../support/kpi-report'
import type { TablesLiteral } from '../../support/testRule'

const valuesOf = (kpi: string, tables: TablesLiteral) => rowValues(readTables(tables), kpi)

describe("the monthly statistics' own rates", () => {
  const day = {
    statisticsDate: '2026-03-05',
    totalVisits: 5,
    captureShare: null,
    testDriveShare: null,
    closingShare: null,
  }
  const visit = { visitDate: '2026-03-05', arrivalTime: 0.4, visitKind: '首次', consultant: '李静' }
  const log = [
    { ...visit, testDriven: '是' },
    { ...visit, testDriven: '否' },
    { ...visit, visitDate: '2026-03-06', testDriven: '是' },
  ]
  const statistics = [
    { ...day, firstVisits: 4, capturedCount: 3, orderCount: 0 },
    { ...day, statisticsDate: '2026-03-06', firstVisits: 0, capturedCount: 0, orderCount: null },
    { ...day, statisticsDate: '2026-03-07', firstVisits: null, capturedCount: 1, orderCount: 1 },
  ]
  const tables = { 'traffic-statistics': statistics, 'showroom-traffic-log': log }
  test.each([
    ['day-capture-rate', [0.75, '-', '']],
    ['day-closing-rate', [0, '', '']],
    // The statistics count no test drives: they are counted in the log by date.
    ['day-test-drive-rate', [0.25, '-', '']],
  ])('%s', (kpi, values) => expect(valuesOf(kpi, tables)).toEqual(values))
  test('over all visits where first ones are not counted', () => {
    const rows = [{ ...day, capturedCount: 3 }]
    expect(valuesOf('day-capture-rate', { 'traffic-statistics': rows })).toEqual([0.6])
  })
})

test('target-progress and target-remaining', () => {
  const row = { kpiAchievement: null, remaining: null }
  const tables = {
    'target-sheet': [
      { targetPerson: '李静', monthTarget: 10, monthActual: 4, ...row },
      { targetPerson: '周敏', monthTarget: 5, monthActual: 6, ...row },
      { targetPerson: '陈立', monthTarget: 0, monthActual: 0, ...row },
      { targetPerson: '王芳', monthTarget: 5, monthActual: null, ...row },
    ],
  }
  expect(valuesOf('target-progress', tables)).toEqual([0.4, 1.2, '-', ''])
  expect(valuesOf('target-remaining', tables)).toEqual([6, 0, 0, ''])
})

/** Their own tests: kpi-actual, kpi-month-on-month; here what an achievement is over. */
test('kpi-achievement', () => {
  const rows = [
    { kpiName: '甲', kpiTarget: 4, kpiActual: 3, kpiAchievement: null },
    { kpiName: '乙', kpiTarget: 0, kpiActual: 3, kpiAchievement: null },
    { kpiName: '丙', kpiTarget: '四', kpiActual: 3, kpiAchievement: null },
  ]
  expect(valuesOf('kpi-achievement', { 'kpi-sheet': rows })).toEqual([0.75, '-', ''])
})
