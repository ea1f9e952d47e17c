import { unzipSync } from 'fflate'
import { catalog } from '../../../src/catalog'
import { withAcceptances } from '../../../src/engine/acceptance'
import { checkNow } from '../../../src/engine/check'
import { acceptedFindings } from '../../../src/engine/open-findings'
import { openWorkbookFile } from '../../../src/hosts/file'
import type { Report } from '../../../src/model/report'
import { withAccepted } from '../../../src/session/accepted-memory'
import { dealerMonth } from '../../support/dealer-month'
import { convert, describeWithLibreOffice } from '../../support/libreoffice'
import { hasOpenpyxl, resavedByOpenpyxl } from '../../support/openpyxl'
import { day } from '../../support/testRule'
import { xlsxOfWorkbook } from '../../support/xlsx/of-workbook'

const reportOf = async (bytes: Uint8Array): Promise<Report> => {
  const workbook = await (await openWorkbookFile(bytes, '三月.xlsx')).read()
  return withAcceptances(checkNow(workbook, catalog, { profile: catalog.profiles[0]!, today: day('2026-04-10') }))
}
/** A month's file with everything accepted in it. */
async function accepted(): Promise<Uint8Array> {
  const bytes = xlsxOfWorkbook(dealerMonth({ defects: ['DF01', 'DF03', 'DF10', 'FL09', 'ST11'] }).workbook())
  const report = await reportOf(bytes)
  const roots = report.findings.filter(({ causedBy }) => causedBy === null)
  const said = { by: '何刚', reason: '“已核实” & <补登>', date: '2026-04-10' }
  const host = await openWorkbookFile(bytes, '三月.xlsx')
  const memory = withAccepted(roots, said, report, () => 'salt')
  expect(await host.apply([{ kind: 'remember', memory }])).toEqual([])
  return host.save()
}
const codesOf = (report: Report): readonly string[] => acceptedFindings(report).map(({ code }) => code)

describeWithLibreOffice('a workbook that LibreOffice saved', () => {
  test('still has everything accepted, with reason and name', async () => {
    const before = await accepted()
    const resaved = convert(before, 'xlsx')
    const [one, other] = [await reportOf(before), await reportOf(resaved)]
    expect(codesOf(one).length).toBeGreaterThan(5)
    expect(codesOf(other)).toEqual(codesOf(one))
    expect([...other.acceptances.values()][0]).toMatchObject({ by: '何刚', reason: '“已核实” & <补登>' })
    expect(other.counts).toEqual(one.counts)
    const host = await openWorkbookFile(resaved, '三月.xlsx')
    await host.apply([{ kind: 'clean' }])
    const names = Object.keys(unzipSync(await host.save()))
    expect(names.filter((name) => name.startsWith('customXml'))).toEqual([])
  })
})

// openpyxl keeps no part that it does not know; what was accepted is then said of nothing, and is told anew.
;(hasOpenpyxl ? test : test.skip)('a workbook that openpyxl saved has everything open again', async () => {
  const report = await reportOf(resavedByOpenpyxl(await accepted()))
  expect(report.acceptances.size).toBe(0)
  expect(report.counts.error).toBeGreaterThan(0)
})
