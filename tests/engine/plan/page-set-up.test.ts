import { planKpis, planProblems, planSummaries } from '../../../src/engine/plan'
import type { Edit } from '../../../src/model/edit'
import type { SheetContent } from '../../../src/model/sheet-content'
import { dealerMonth } from '../../support/dealer-month'
import { readNow } from '../../support/kpi-report'

const report = readNow(dealerMonth().workbook())
const sheetOf = (edits: readonly Edit[]): SheetContent => {
  const edit = edits.find(({ kind }) => kind === 'put-sheet')
  if (edit?.kind !== 'put-sheet') throw new Error('no sheet')
  return edit.content
}

test.each([
  ['问题清单　2026年3月', sheetOf(planProblems(report, 'zh')), undefined],
  ['指标　2026年3月', sheetOf(planKpis(report, 'zh')), 1],
  ['战败原因汇总（原因×车型系列）　2026年3月', sheetOf(planSummaries(report, 'zh')), 1],
])('%s stands at the foot of every page, and the header is repeated', (title, content, columns) => {
  expect(content.footer).toEqual({ left: title, right: '第&P页，共&N页' })
  expect(content.headerColumns).toBe(columns)
  const header = content.rows[content.headerRows - 1] ?? []
  expect(header.every((cell) => cell?.style === 'header')).toBe(true)
  expect(content.rows[content.headerRows]?.some((cell) => cell?.style === 'header')).toBe(false)
})

test('in English too', () => {
  expect(sheetOf(planProblems(report, 'en')).footer).toEqual({ left: 'Findings　2026-03', right: 'Page &P of &N' })
})

test('shares have bars, their total none', () => {
  const { rows, highlights = [] } = sheetOf(planSummaries(report, 'zh'))
  const shares = (rows[2] ?? []).flatMap((cell, column) => (cell?.value === '占比' ? [column] : []))
  expect(highlights.map(({ cells: [, column] }) => column)).toEqual(shares)
  for (const { cells, kind } of highlights) {
    expect(kind).toBe('bars')
    expect(cells[0]).toBe(3)
    expect(rows[cells[0] + cells[2]]?.[0]?.value).toBe('合计')
  }
})
