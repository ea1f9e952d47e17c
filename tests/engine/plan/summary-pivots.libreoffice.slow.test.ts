import { planSummaries } from '../../../src/engine/plan'
import { openWorkbookFile } from '../../../src/hosts/file'
import type { Cell } from '../../../src/model/workbook'
import { rowsOf } from '../../hosts/contract'
import { readTables } from '../../support/kpi-report'
import { convert, describeWithLibreOffice } from '../../support/libreoffice'
import { summaryCases } from '../../support/summary-cases'
import { workbookOfTables, type TablesLiteral } from '../../support/testRule'
import { xlsxOfWorkbook } from '../../support/xlsx/of-workbook'

/** One sheet of each form, as the summaries' own tests make them. */
const tables = Object.assign({}, ...summaryCases.map(({ make }) => make(7).tables).toReversed()) as TablesLiteral
const report = readTables(tables)
const made = report.summaries.flatMap((result) => {
  const summary = report.catalog.summaries.find(({ id }) => id === result.summary)
  return summary?.pivot && result.counted > 0 ? [[summary.id, summary, result] as const] : []
})
const isTotal = (cell: Cell | undefined): boolean => /^(总计|Total Result)$/.test(String(cell))

describeWithLibreOffice('the PivotTables of all summaries, recomputed by LibreOffice', () => {
  const sheets = new Map<string, readonly (readonly Cell[])[]>()
  beforeAll(async () => {
    const host = await openWorkbookFile(xlsxOfWorkbook(workbookOfTables(tables)), 'a.xlsx')
    expect(await host.apply(planSummaries(report, 'zh'))).toEqual([])
    const read = await (await openWorkbookFile(convert(await host.save(), 'xlsx'), 'a.xlsx')).read()
    for (const sheet of read.sheets) sheets.set(sheet.name, rowsOf(sheet))
  }, 300_000)

  test('are those of most summaries', () => expect(made.length).toBeGreaterThanOrEqual(6))

  test.each(made)('%s: every column’s total and that of all', (_, summary, result) => {
    const rows = sheets.get(summary.pivot!.title.zh) ?? []
    const totals = rows.find(([first]) => isTotal(first)) ?? []
    const left = totals.findIndex((cell) => typeof cell === 'number')
    const numbers = totals.slice(left).filter((cell): cell is number => typeof cell === 'number')
    const values = summary.amount ? 2 : 1
    const [heads = []] = rows.filter((row) => result.columns.every((column) => row.includes(column)))
    for (const [place, column] of result.columns.entries()) {
      const at = heads.indexOf(column)
      expect([column, totals[at]]).toEqual([column, result.columnTotals[place]?.count])
      if (values > 1 && result.columnTotals[place]?.sum)
        expect([column, totals[at + 1]]).toEqual([column, result.columnTotals[place]?.sum])
    }
    expect(numbers).toContain(result.all.count)
    if (result.all.sum !== null) expect(numbers).toContain(result.all.sum)
  })
})
