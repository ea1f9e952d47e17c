import type { FileHost } from '../../src/hosts/file'
import { dealerMonth } from '../support/dealer-month'
import { kpiSheetIds } from '../support/kpi-sheets'
import { partsOf } from '../support/package'
import { summarySheetIds } from '../support/summary-sheets'
import { xlsxOfWorkbook } from '../support/xlsx/of-workbook'
import { rowsOf } from '../hosts/contract'
import { openFile } from './open-file'

const opened = () => openFile(xlsxOfWorkbook(dealerMonth({ defects: ['DF09', 'DF10'] }).workbook()))
const cellsOf = async (host: FileHost) => (await host.read()).sheets.map((sheet) => [sheet.name, rowsOf(sheet)])
const marksOf = async (host: FileHost) => (await host.read()).sheets.map(({ id }) => host.view(id).marks)

test.each([
  ['fillKpis', kpiSheetIds.length],
  ['makeSummary', summarySheetIds.length],
  ['writeProblems', 1],
] as const)('%s is taken back and done again as one step', async (action, sheetsMade) => {
  const { session, host } = await opened()
  await session.check()
  await session.dismiss()
  const { outline, sheets } = session.state()
  const before = [await cellsOf(host), await marksOf(host)]
  await session[action]('zh')
  const after = [await cellsOf(host), await marksOf(host)]
  expect(after[0]!.length).toBe(before[0]!.length + sheetsMade)
  expect(await session.undo()).toBeNull()
  expect([await cellsOf(host), await marksOf(host)]).toEqual(before)
  expect(session.state().sheets).toEqual(sheets)
  expect(session.state().outline!.counts).toEqual(outline!.counts)
  await session.redo()
  expect([await cellsOf(host), await marksOf(host)]).toEqual(after)
})

test('cells and writings are taken back in turn, over a save', async () => {
  const { session, host } = await opened()
  await session.check()
  const [blank] = await session.findings({ severities: ['error'], rule: 'missing-loss-reason' }, 0)
  const start = await cellsOf(host)
  await session.edit(blank!.at, '买了哈弗H6，比我们便宜8千')
  const edited = await cellsOf(host)
  await session.fillKpis('zh')
  await session.save()
  await session.edit({ ...blank!.at, row: blank!.at.row + 1 }, '价格太高')
  await session.undo()
  await session.undo()
  expect(await cellsOf(host)).toEqual(edited)
  await session.undo()
  expect(await cellsOf(host)).toEqual(start)
  expect(session.state()).toMatchObject({ canUndo: false, canRedo: true, changed: true })
  for (let step = 0; step < 3; step++) await session.redo()
  expect(session.state().canRedo).toBe(false)
  expect((await cellsOf(host)).length).toBe(start.length + kpiSheetIds.length)
})

test('removing everything of ours can be taken back, and cleans as well afterwards', async () => {
  const bytes = xlsxOfWorkbook(dealerMonth({ defects: ['DF09'] }).workbook())
  const { session, host } = await openFile(bytes)
  await session.fillKpis('zh')
  const filled = [await cellsOf(host), await marksOf(host)]
  await session.clean()
  expect(session.state().outline).toBeNull()
  await session.undo()
  expect([await cellsOf(host), await marksOf(host)]).toEqual(filled)
  expect(session.state().outline).not.toBeNull()
  await session.clearMarks()
  expect((await marksOf(host)).flat()).toEqual([])
  await session.undo()
  expect([await cellsOf(host), await marksOf(host)]).toEqual(filled)
  await session.clean()
  expect(partsOf((await session.save())[0]!.bytes)).toEqual(partsOf(bytes))
})

test('only the last writings are kept', async () => {
  const { session } = await opened()
  for (let time = 0; time < 7; time++) await session.makeSummary('zh')
  let back = 0
  for (; session.state().canUndo; back++) await session.undo()
  expect(back).toBe(5)
})
