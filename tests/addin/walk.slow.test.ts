import { rmSync } from 'node:fs'
import { chromium, type Browser, type Locator } from 'playwright-core'
import { summaryPivotNames, summarySheetNames, summaryTableNames } from '../support/summary-sheets'
import { pivotOfSample, pivotsIn, snapshotOf } from '../hosts/excel/snapshot'
import type { Office as Opened, OfficeOptions } from '../office-host/kit'
import { clearCells, typeInto } from '../office-host/people'
import { buildAddin, chromiumPath } from '../support/page/build'
import { officeWithSample, sheetNames, showIn, type InExcel } from './in-excel'
import { violations } from '../support/page/violations'

jest.setTimeout(600_000)

let folder: string
let browser: Browser
let office: Opened
let excel: InExcel
const lines: string[] = []
const tooMany: string[] = []
beforeAll(async () => {
  folder = buildAddin()
  browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox', '--disable-gpu'] })
  office = await officeWithSample({ evaluate: dwell })
  // A dealer who leaves this column to us.
  clearCells('来店登记', 'E3:E152')(office.workbook)
})
afterAll(async () => {
  process.stdout.write(`${lines.join('\n')}\n`)
  await browser?.close()
  rmSync(folder, { recursive: true })
})

/** What Excel makes of a dwell time's formula; the walk looks at no other value. */
const dwell: NonNullable<OfficeOptions['evaluate']> = (formula, { sheet, row }) => {
  if (!formula.startsWith('=IF(COUNT(C')) return 0
  const [arrival, departure] = [2, 3].map((column) => office.workbook.sheetNamed(sheet)!.cells.value(row, column))
  const isOne = typeof arrival === 'number' && typeof departure === 'number' && departure > arrival
  return isOne ? Math.round((departure - arrival) * 1440) : ''
}

const action = (name: string): Locator => excel.pane.locator(`[data-action="${name}"]`)
const tab = (name: string): Locator => excel.pane.getByRole('tab', { name, exact: true })
const counts = async (): Promise<number[]> =>
  (await excel.pane.locator('[data-severity] strong').allInnerTexts()).map(Number)
const said = (): Promise<string> => excel.pane.locator('[data-notice]').innerText()
const open = async (): Promise<void> => {
  excel = await showIn(office, { browser, folder, pane: 'taskpane.html' })
}

/** Messages that a step may take, all that it brings about included; what each took is printed. */
const most = {
  open: 5,
  'first check': 4,
  click: 1,
  'an edit in Excel': 3,
  fix: 7,
  undo: 7,
  problems: 6,
  KPIs: 10,
  summary: 6,
  'open again': 5,
  'check again': 4,
  'clear marks': 2,
  'remove all': 7,
} as const

/** Long enough that what a step brings about has begun: events are gathered over 200 ms, and read after 400 more. */
const QUIET = 1000
async function step(name: keyof typeof most, act: () => Promise<unknown>): Promise<void> {
  office.takeTraffic()
  await act()
  await quiet()
  const { messages, requestBytes, replyBytes } = office.takeTraffic()
  const bytes = (count: number): string => `${(count / 1000).toFixed(1)} kB`
  lines.push(`Pane: ${name.padEnd(17)} ${messages} messages, ${bytes(requestBytes)} out, ${bytes(replyBytes)} in`)
  if (messages > most[name]) tooMany.push(`${name}: ${messages} messages instead of ${most[name]}`)
}
/** Until Excel has been asked nothing for a while, and the pane does nothing. */
async function quiet(): Promise<void> {
  for (let before = -1; before !== office.messages.length;) {
    before = office.messages.length
    await excel.page.waitForTimeout(QUIET)
    await excel.pane.locator('[data-action="check"]:enabled').waitFor()
  }
}

/** The list only holds what is in view: walk down from its top until it is there. */
async function scrolledTo(wanted: Locator): Promise<Locator> {
  await excel.pane.locator('[role="region"]').evaluate((list) => list.scrollTo(0, 0))
  await excel.page.waitForTimeout(50)
  for (let turn = 0; turn < 80 && (await wanted.count()) === 0; turn++) {
    await excel.pane.locator('[role="region"]').evaluate((list) => list.scrollBy(0, 300))
    await excel.page.waitForTimeout(50)
  }
  return wanted.first()
}
const finding = (code: string): Promise<Locator> =>
  scrolledTo(excel.pane.locator(`[data-finding="${code}"] [data-row]`))
async function write(name: string): Promise<void> {
  await tab('生成').click()
  await action(name).click()
  await excel.pane.locator('[data-notice="done"]').waitFor()
}
const marks = (): number =>
  office.workbook.sheets
    .flatMap(({ conditionalFormats }) => conditionalFormats)
    .filter(({ formula }) => /^=LEN\("sanbiao:(error|warning|info)"\)>0$/.test(formula))
    .flatMap(({ rects }) => rects)
    .reduce((sum, { rows, columns }) => sum + rows * columns, 0)

let before: unknown
let first: number[]
let filled: unknown

test('the manager checks the workbook that is open, and Excel shows what was found', async () => {
  before = snapshotOf(office.workbook)
  await step('open', open)
  expect(await violations(excel.pane)).toEqual([])
  await step('first check', async () => {
    await action('check').click()
    await excel.pane.locator('[data-home] [data-severity]').first().waitFor()
  })
  first = await counts()
  expect(first[0]).toBeGreaterThan(5)
  await tab('问题').click()
  await excel.pane.locator('[data-finding]').first().waitFor()
  expect(marks()).toBeGreaterThan(10)
  expect(await violations(excel.pane)).toEqual([])

  await step('click', async () => (await finding('DF09')).click())
  const { active, selection } = office.workbook
  expect([active?.name, selection?.rects]).toEqual(['流失分析', [{ row: 14, column: 10, rows: 1, columns: 1 }]])
})

test('what a person types in Excel is checked by itself', async () => {
  const errors = (count: number): Promise<unknown> =>
    excel.pane.waitForFunction(
      (wanted) => document.querySelector('[data-severity="error"] strong')?.textContent === String(wanted),
      count,
    )
  const type = (text: string) => async (): Promise<void> => office.person(typeInto('流失分析', 'K15', [[text]]))
  await step('an edit in Excel', type('买了哈弗H6，比我们便宜8千'))
  await errors(first[0]! - 1)
  await step('an edit in Excel', type(''))
  await errors(first[0]!)
  expect(await counts()).toEqual(first)
})

test('a fix writes its cell and is taken back', async () => {
  const marked = snapshotOf(office.workbook)
  const fix = await scrolledTo(excel.pane.locator('[data-finding] [data-action="fix"]'))
  await step('fix', () => fix.click())
  expect(snapshotOf(office.workbook)).not.toEqual(marked)
  expect((await counts()).reduce((a, b) => a + b)).toBeLessThan(first.reduce((a, b) => a + b))
  await step('undo', () => action('undo').click())
  expect(snapshotOf(office.workbook)).toEqual(marked)
  expect(await counts()).toEqual(first)
})

test('problems, KPIs and summary become sheets, columns, a native chart and a native PivotTable, each once', async () => {
  const names = sheetNames(office)
  await step('problems', () => write('writeProblems'))
  await step('KPIs', () => write('fillKpis'))
  await step('summary', () => write('makeSummary'))
  expect(sheetNames(office).slice(0, names.length)).toEqual(names)
  expect(sheetNames(office)).toEqual(expect.arrayContaining(['问题清单', '指标', ...summarySheetNames]))
  expect(pivotsIn(office.workbook).map(({ sheet }) => sheet)).toEqual(summaryPivotNames)
  expect(pivotsIn(office.workbook)[0]).toEqual(pivotOfSample)
  expect(office.workbook.charts.map(({ sheet, chartType }) => [sheet.name, chartType])).toEqual(
    summaryTableNames.map((name) => [name, expect.stringMatching(/^Bar/)]),
  )
  expect(office.workbook.sheetNamed('来店登记')!.cells.formula(2, 4)).toBe(
    '=IF(COUNT(C3,D3)<2,"",IF(OR(D3<=C3,D3-C3>=1),"",ROUND(ROUND((D3-C3)*1440,6),0)))',
  )
  expect(office.workbook.names.filter(({ visible }) => visible)).toEqual([])
  expect(office.workbook.active?.name).toBe('战败原因汇总')
  expect(await said()).toContain('汇总表已生成')
  expect(await violations(excel.pane)).toEqual([])
  filled = snapshotOf(office.workbook)
  await step('problems', () => write('writeProblems'))
  await step('KPIs', () => write('fillKpis'))
  await step('summary', () => write('makeSummary'))
  expect(snapshotOf(office.workbook)).toEqual(filled)
})

test('the pane that is opened again knows the workbook and doubles nothing', async () => {
  const { xmlParts } = office.workbook
  expect(xmlParts).toHaveLength(1)
  expect(excel.complaints).toEqual([])
  expect(excel.outside).toEqual([])
  await excel.close()
  await step('open again', open)
  await step('check again', async () => {
    await action('check').click()
    await excel.pane.locator('[data-home] [data-severity]').first().waitFor()
  })
  expect(await counts()).toEqual(first)
  expect(snapshotOf(office.workbook)).toEqual(filled)
  for (const name of ['writeProblems', 'fillKpis', 'makeSummary']) await write(name)
  await quiet()
  expect(snapshotOf(office.workbook)).toEqual(filled)
})

test('marks and everything else of ours can be taken out again', async () => {
  await step('clear marks', () => write('clearMarks'))
  expect(marks()).toBe(0)
  await step('remove all', () => write('clean'))
  expect(await said()).toContain('全部清除')
  expect(await action('undo').isDisabled()).toBe(true)
  expect(snapshotOf(office.workbook)).toEqual(before)
})

test('no step took more messages than it may, nothing left the page, and nothing complained', async () => {
  expect(tooMany).toEqual([])
  expect([excel.outside, excel.complaints]).toEqual([[], []])
  await excel.close()
  office.close()
})
