import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { drop, startWorkbench, type Workbench } from '../support/page/open'
import { xlsOfXlsx } from '../support/xls/write'
import { violations } from '../support/page/violations'

jest.setTimeout(600_000)

const samples = join(__dirname, '..', '..', 'samples')
let workbench: Workbench
let page: Page
const complaints: string[] = []
const scripts: string[] = []

beforeAll(async () => {
  workbench = await startWorkbench()
  const context = await workbench.browser.newContext({ locale: 'zh-CN', viewport: { width: 1366, height: 768 } })
  page = await context.newPage()
  context.on('request', (request) => void scripts.push(request.url()))
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(String(error)))
  await page.goto(workbench.served.origin)
})
afterAll(() => workbench?.close())

const action = (name: string) => page.locator(`[data-action="${name}"]`)
const idle = () => page.locator('[data-action="check"]:enabled').waitFor()
const bar = () => page.locator('[data-remark="read-only"]')

async function dropBytes(bytes: Uint8Array, name: string): Promise<void> {
  const path = join(mkdtempSync(join(tmpdir(), 'sanbiao-xls-')), 'file')
  writeFileSync(path, bytes)
  await drop(page, path, name)
}
const counts = async (): Promise<number[]> => (await page.locator('[data-severity] strong').allInnerTexts()).map(Number)

test('an .xls workbook is checked and never written', async () => {
  await page.getByText('示例.xlsx').first().waitFor()
  await idle()
  const before = scripts.length
  expect(await bar().count()).toBe(0)
  await action('check').click()
  await page.locator('[data-severity="error"]').waitFor()
  await idle()
  const asXlsx = await counts()

  await dropBytes(xlsOfXlsx(new Uint8Array(readFileSync(join(samples, 'sample.xlsx')))), '三月.xls')
  await bar().waitFor()
  // The reader is fetched now, not with the page.
  expect(scripts.length).toBeGreaterThan(before)
  expect(await bar().innerText()).toContain('另存为 .xlsx 后可写入')
  expect(await page.locator('.grid').getAttribute('aria-readonly')).toBe('true')
  await page.locator('#cell-0-0').waitFor()
  await idle()
  expect(await violations(page)).toEqual([])

  await action('check').click()
  await page.locator('[data-severity="error"]').waitFor()
  await idle()
  expect(await counts()).toEqual(asXlsx)
  expect(await violations(page)).toEqual([])

  // A finding leads to its cell, which is marked though the file cannot be.
  await page.getByRole('tab', { name: '问题' }).click()
  await page.locator('[data-finding] [data-row]').first().click()
  const spot = await page.locator('.selection').getAttribute('data-address')
  expect(spot).toMatch(/^[A-Z]+\d+$/)
  await page.locator('.grid .cell[data-mark]').first().waitFor()
  await action('why').first().click()
  await page.getByText('依据：').first().waitFor()

  for (const name of ['save', 'fix-all', 'fix']) {
    const button = action(name).first()
    if ((await button.count()) > 0) expect(await button.getAttribute('aria-disabled')).toBe('true')
  }
  expect(await action('save').getAttribute('aria-disabled')).toBe('true')
  await action('save').hover()
  await page.getByRole('tooltip').getByText('另存为 .xlsx').waitFor()
  await page.getByRole('tab', { name: '生成', exact: true }).click()
  for (const name of ['fillKpis', 'makeSummary', 'writeProblems', 'clearMarks', 'clean']) {
    expect(await action(name).getAttribute('aria-disabled')).toBe('true')
  }
  expect(await violations(page)).toEqual([])

  // Typing opens no editor and says why.
  await page.locator('.grid').focus()
  await page.keyboard.press('F2')
  await page.getByText('工作簿是只读的，没有改动。').waitFor()
  expect(await page.locator('.editor').count()).toBe(0)

  // Hostile bytes are refused by name and the page lives on.
  await dropBytes(new Uint8Array([9, 8, 8, 0, 0, 6, 5, 0, 1, 2, 3]), '坏.xls')
  await page.getByRole('alert').waitFor()
  expect(await page.getByRole('alert').innerText()).toContain('损坏')
  await action('back').click()
  await bar().waitFor()

  // The remark goes with its workbook.
  await drop(page, join(samples, 'sample.xlsx'), '示例.xlsx')
  await page.locator('[data-file]', { hasText: '示例.xlsx' }).waitFor()
  await bar().waitFor({ state: 'detached' })
  expect(complaints).toEqual([])
})
