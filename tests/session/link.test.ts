import { linkOf } from '../../src/session/link'
import { dealerMonth } from '../support/dealer-month'
import { workbookOf } from '../support/workbook'
import { xlsxOfWorkbook } from '../support/xlsx/of-workbook'
import { openFile } from './open-file'

const workbook = workbookOf({ "3月 '流失'": [[1]], 登记: [[1]] })

test.each([
  [`HYPERLINK("#'3月 ''流失'''!B3","B3")`, { sheet: "3月 '流失'", row: 2, column: 1 }],
  ['HYPERLINK("#登记!$A$1","A1")', { sheet: '登记', row: 0, column: 0 }],
  ['HYPERLINK("#没有!A1","A1")', undefined],
  ['HYPERLINK("https://example.com","A1")', undefined],
  ["SUM('登记'!A1)", undefined],
])('%s leads to %p', (formula, at) => {
  expect(linkOf(formula, workbook)).toEqual(at)
})

test('every address in the list of problems leads to the cell of its finding', async () => {
  const { session } = await openFile(xlsxOfWorkbook(dealerMonth({ defects: ['DF09', 'DF10'] }).workbook()))
  const list = (await session.writeProblems('zh'))!
  const { cells } = await session.cells({ sheet: list, row: 0, column: 0, height: 500, width: 10 })
  const links = cells.flatMap(({ link }) => (link ? [link] : []))
  expect(links.length).toBeGreaterThan(1)
  for (const link of links) expect(await session.findingsAt(link)).not.toEqual([])
})
