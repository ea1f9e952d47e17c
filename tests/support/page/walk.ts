import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { openWorkbookFile } from '../../../src/hosts/file'
import type { Workbook } from '../../../src/model/workbook'
import { partsOf } from '../package'
import { kpiSheetNames } from '../kpi-sheets'
import { summarySheetNames } from '../summary-sheets'
import { drop, type Opened } from './open'
import { violations } from './violations'

const sample = join(__dirname, '..', '..', '..', 'samples', 'sample.xlsx')
let opened: Opened
let page: Page
const strangers: string[] = []
const complaints: string[] = []

const action = (name: string) => page.locator(`[data-action="${name}"]`)
const tab = (name: string) => page.getByRole('tab', { name, exact: true })
const idle = () => page.locator('[data-action="check"]:enabled').waitFor()
const here = () => page.locator('.selection').getAttribute('data-address')
const barText = () => page.locator('[data-cell-bar]').innerText()
const counts = async (): Promise<number[]> => (await page.locator('[data-severity] strong').allInnerTexts()).map(Number)

/** Fills the KPIs and makes the summary, with what the sheets are called afterwards. */
async function fillAll(): Promise<string[]> {
  await tab('生成').click()
  await action('fillKpis').click()
  await page.locator('[data-notice="done"]').waitFor()
  await idle()
  await action('makeSummary').click()
  await page.getByText('汇总表已生成。').waitFor()
  await idle()
  return page.locator('[data-sheet]').allInnerTexts()
}

async function save(): Promise<{ name: string; path: string }> {
  const download = page.waitForEvent('download')
  await action('save').click()
  const file = await download
  const path = join(mkdtempSync(join(tmpdir(), 'sanbiao-saved-')), 'saved.xlsx')
  await file.saveAs(path)
  return { name: file.suggestedFilename(), path }
}

const readFile = async (path: string): Promise<Workbook> =>
  (await openWorkbookFile(new Uint8Array(readFileSync(path)), 'a.xlsx')).read()
const valuesOf = (workbook: Workbook, names: readonly string[]): unknown =>
  workbook.sheets
    .filter(({ name }) => names.includes(name))
    .map(({ name, top, left, columns }) => {
      const cells: Record<string, unknown> = {}
      columns.forEach((column, index) => {
        for (let row = 0; row < column.length; row++) {
          const cell = column.at(row)
          if (cell !== null) cells[`${name}!${top + row},${left + index}`] = cell
        }
      })
      return cells
    })

const tabsNames = (workbook: Workbook): string[] => workbook.sheets.map(({ name }) => name)

/** The list only holds what is in view: walk down until the finding is there. */
async function scrollListTo(code: string): Promise<void> {
  for (let step = 0; step < 60; step++) {
    if ((await page.locator(`[data-finding="${code}"]`).count()) > 0) return
    await page.locator('[role="region"]').evaluate((list) => list.scrollBy(0, 300))
    await page.waitForTimeout(50)
  }
}

/** The walk of a sales manager through a month, wherever the page lies. */
export function walk(open: () => Promise<Opened>): void {
  beforeAll(async () => {
    opened = await open()
    const { browser, address, offline } = opened
    const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1366, height: 768 } })
    await context.setOffline(offline)
    page = await context.newPage()
    page.on('request', (request) => {
      if (![address, 'blob:', 'data:'].some((own) => request.url().startsWith(own))) strangers.push(request.url())
    })
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(String(error)))
    await page.goto(address)
  })
  afterAll(() => opened?.close())

  test('the manager walks from the sample to a saved, checked workbook', async () => {
    await page.getByText('示例.xlsx').first().waitFor()
    await page.locator('.grid .cell').first().waitFor()
    expect(await violations(page)).toEqual([])

    await action('check').click()
    await page.locator('[data-severity="error"]').waitFor()
    await idle()
    const first = await counts()
    expect(first[0]).toBeGreaterThan(5)
    expect(await violations(page)).toEqual([])

    // From the counts to the list; a click on a finding selects its cell, on its sheet, and the cell is marked.
    await tab('问题').click()
    const blankReason = page.locator('[data-finding="DF09"] [data-row]').first()
    await page.locator('[role="region"] [data-row]').first().focus()
    await scrollListTo('DF09')
    await blankReason.click()
    await page.waitForFunction(() => document.querySelector('.selection')?.getAttribute('data-address') === 'K15')
    expect(await page.locator('[data-sheet][aria-selected="true"]').innerText()).toContain('流失')
    await page.locator('#cell-14-10[data-mark]').waitFor()
    expect(await barText()).toContain('战败原因')

    // Typing into it clears the finding; undo brings it back.
    await page.locator('.grid').focus()
    await page.keyboard.press('F2')
    await page.keyboard.type('买了哈弗H6，比我们便宜8千')
    await page.keyboard.press('Enter')
    await page.waitForFunction(
      (before) => document.querySelector('[data-severity="error"] strong')?.textContent === String(before - 1),
      first[0]!,
    )
    await page.locator('#cell-14-10', { hasText: '哈弗H6' }).waitFor()
    await page.keyboard.press('Control+z')
    await page.waitForFunction(
      (before) => document.querySelector('[data-severity="error"] strong')?.textContent === String(before),
      first[0]!,
    )
    expect(await here()).toBe('K15')

    // A sheet left and come back to shows its cells again.
    await page.getByRole('tab', { name: '来店统计' }).click()
    await page.locator('.grid[aria-label="来店统计"] .cell').first().waitFor()
    await page.getByRole('tab', { name: '流失分析' }).click()
    await page.locator('#cell-14-1').waitFor()
    await page.locator('.grid').focus()
    for (let step = 0; step < 14; step++) await page.keyboard.press('ArrowDown')
    await page.locator('#cell-14-10[data-mark]').waitFor()
  })

  test('KPIs, summary and marks are in the saved file, the values are the same, nothing is doubled', async () => {
    const original = await readFile(sample)
    const names = original.sheets.map(({ name }) => name)
    const tabs = await fillAll()
    expect(tabs.slice(names.length)).toEqual(
      [...kpiSheetNames, ...summarySheetNames].map((name) => expect.stringContaining(name) as string),
    )
    expect(await fillAll()).toHaveLength(tabs.length)

    const saved = await save()
    expect(saved.name).toBe('示例-已检查.xlsx')
    const written = await readFile(saved.path)
    expect(written.sheets.filter(({ ours }) => ours)).toHaveLength(tabs.length - names.length)
    expect(valuesOf(written, names)).toMatchObject(valuesOf(original, names) as object)
    const parts = partsOf(new Uint8Array(readFileSync(saved.path)))
    expect(parts['xl/pivotTables/pivotTable1.xml']).toContain('name="战败原因透视"')
    const host = await openWorkbookFile(new Uint8Array(readFileSync(saved.path)), 'a.xlsx')
    const marks = written.sheets.flatMap(({ id }) => host.view(id, { from: 0, count: 1 }).marks)
    expect(marks.length).toBeGreaterThan(10)

    // Opened again in the page: the marks stand there before any check, and a third fill adds nothing.
    await drop(page, saved.path, saved.name)
    await page.locator('[data-file]', { hasText: '示例-已检查.xlsx' }).waitFor()
    await tab('问题').click()
    await page.getByText('可以检查了').waitFor()
    await page.getByRole('tab', { name: '流失分析' }).click()
    await page.locator('.grid [data-mark]').first().waitFor()
    expect(await fillAll()).toHaveLength(tabs.length)
    const again = await readFile((await save()).path)
    expect(valuesOf(again, tabsNames(again))).toEqual(valuesOf(written, tabsNames(written)))
  })

  test('everything of ours can be taken out again', async () => {
    await tab('生成').click()
    await action('clean').click()
    await page.getByText('全部清除。', { exact: false }).first().waitFor()
    await idle()
    const saved = await save()
    const original = await readFile(sample)
    const clean = await readFile(saved.path)
    const names = tabsNames(original)
    expect(tabsNames(clean)).toEqual(names)
    expect(valuesOf(clean, names)).toEqual(valuesOf(original, names))
  })

  test('a file that is no workbook is refused, and the page says what to do', async () => {
    const path = join(mkdtempSync(join(tmpdir(), 'sanbiao-refused-')), 'a.xlsx')
    writeFileSync(path, '姓名,电话\n')
    await drop(page, path, '客户.csv')
    await page.getByRole('alert').waitFor()
    expect(await page.getByRole('alert').innerText()).toContain('.xlsx')
    expect(await violations(page)).toEqual([])
  })

  test('nothing left the page, and nothing complained', () => {
    expect(strangers).toEqual([])
    expect(complaints).toEqual([])
  })
}
