import type { Finding } from '../../../src/model/finding'
import { planMarks } from '../../../src/engine/plan'
import type { Report } from '../../../src/model/report'
import type { Severity } from '../../../src/model/severity'
import { text } from '../../../src/model/text'
import { readTables, visit } from '../../support/kpi-report'

const entry = { ...visit, visitKind: '首次', consultant: '陈晓东' }
const base = readTables({
  'showroom-traffic-log': [
    { name: '甲', rows: [entry] },
    { name: '乙', rows: [entry] },
  ],
})
const found = (sheet: string, row: number, column: number, severity: Severity): Finding => ({
  code: 'FL01',
  rule: 'x',
  severity,
  table: sheet,
  row: 0,
  field: 'phone',
  at: { sheet, row, column },
  message: text('甲', 'a'),
  data: {},
  related: [],
  causedBy: null,
})
const withFindings = (...findings: Finding[]): Report => ({ ...base, findings })

test('one edit a recognised sheet, the gravest severity of each cell, row by row', () => {
  const report = withFindings(
    found('甲', 2, 1, 'info'),
    found('甲', 1, 4, 'warning'),
    found('甲', 2, 1, 'error'),
    found('甲', 2, 1, 'warning'),
  )
  expect(planMarks(report)).toEqual([
    {
      kind: 'mark',
      sheet: '甲',
      marks: [
        { at: { sheet: '甲', row: 1, column: 4 }, severity: 'warning' },
        { at: { sheet: '甲', row: 2, column: 1 }, severity: 'error' },
      ],
    },
    { kind: 'mark', sheet: '乙', marks: [] },
  ])
})

test('after an earlier report only sheets whose marks differ are marked again', () => {
  const before = withFindings(found('甲', 1, 1, 'error'), found('乙', 1, 1, 'error'))
  expect(planMarks(before, before)).toEqual([])
  expect(planMarks(withFindings(found('甲', 1, 1, 'warning'), found('乙', 1, 1, 'error')), before)).toMatchObject([
    { sheet: '甲' },
  ])
  expect(planMarks(withFindings(found('甲', 1, 1, 'error')), before)).toEqual([
    { kind: 'mark', sheet: '乙', marks: [] },
  ])
})

test('a sheet that is gone gets no mark', () => {
  expect(planMarks(withFindings(), withFindings(found('丙', 1, 1, 'error')))).toEqual([])
})

test('an accepted finding of a sheet without a table leaves no mark there', () => {
  const copy = found('副本', 1, 1, 'error')
  const sheets = [...base.workbook.sheets, { ...base.workbook.sheets[0]!, id: '副本', name: '副本' }]
  const report: Report = {
    ...withFindings(copy),
    workbook: { ...base.workbook, sheets },
    acceptances: new Map([[copy, { by: '何刚', reason: '备份', date: '2026-03-31', holds: true }]]),
  }
  expect(planMarks(report)).toContainEqual({ kind: 'mark', sheet: '副本', marks: [] })
})
