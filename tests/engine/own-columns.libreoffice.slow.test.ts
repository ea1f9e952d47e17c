import { isoDay } from '../../src/model/month'
import type { Cell } from '../../src/model/workbook'
import { describeWithLibreOffice } from '../support/libreoffice'
import { people, randomForms, tablesOfForms } from '../support/random-forms'
import { differing, recomputed } from '../support/recomputed'
import { day, workbookOfTables } from '../support/testRule'
import { xlsxOfWorkbook } from '../support/xlsx/of-workbook'

const names = [
  '留档率',
  '来店客户留档率（%）',
  '战败率',
  '首次来店批数',
  '订单数',
  '试驾率',
  '失控率',
  '满意度',
  'H级客户数',
  '成交率',
]
const kpiRows = ['店', ...people].flatMap((kpiScope, scope) =>
  names.map((kpiName, index) => ({
    kpiName,
    kpiScope,
    kpiTarget: kpiName.includes('%') ? 65 : ([0.3, 0, 12, null][(index + scope) % 4] ?? null),
    kpiActual: index === 5 ? 0.25 : null,
    kpiAchievement: null,
  })),
)
const first = day('2026-03-01')
const statistics = Array.from({ length: 31 }, (_, index): Record<string, Cell> => ({
  statisticsDate: isoDay(first + index),
  totalVisits: 4 + (index % 3),
  firstVisits: index % 5 === 0 ? 0 : index === 7 ? null : 1 + (index % 4),
  capturedCount: index === 8 ? null : index % 3,
  captureShare: null,
  testDriveShare: null,
  closingShare: null,
}))
const targets = people.map((targetPerson, index) => ({
  targetPerson,
  monthTarget: [10, 0, null][index] ?? null,
  monthActual: 4,
  remaining: null,
  kpiAchievement: null,
}))

describeWithLibreOffice("LibreOffice computes what we cached in the forms' own columns", () => {
  test.each([1, 2])(
    'of random month %i',
    async (seed) => {
      const tables = {
        ...tablesOfForms(randomForms(seed)),
        'kpi-sheet': kpiRows,
        'traffic-statistics': statistics,
        'target-sheet': targets,
      }
      const all = await recomputed(xlsxOfWorkbook(workbookOfTables(tables)))
      for (const sheet of ['指标', '目标分解']) {
        const cells = all.filter(([where]) => where.startsWith(`${sheet} `))
        expect(cells.length).toBeGreaterThan(100)
        expect(differing(cells).slice(0, 5)).toEqual([])
      }
      for (const id of [
        'kpi-actual',
        'kpi-achievement',
        'day-capture-rate',
        'day-test-drive-rate',
        'day-closing-rate',
        'target-progress',
        'target-remaining',
      ]) {
        const cells = all.filter(([where]) => where.startsWith(`${id} `))
        expect([id, new Set(cells.map(([, cached]) => cached)).size > 1]).toEqual([id, true])
        expect(differing(cells).slice(0, 5)).toEqual([])
      }
    },
    180_000,
  )
})
