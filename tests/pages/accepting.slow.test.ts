import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { openWorkbookFile } from '../../src/hosts/file'
import { drop, startWorkbench, type Workbench } from '../support/page/open'
import { violations } from '../support/page/violations'

jest.setTimeout(600_000)

const complaints: string[] = []
let workbench: Workbench
let page: Page

beforeAll(async () => {
  workbench = await startWorkbench(process.env.SANBIAO_PAGE)
  const context = await workbench.browser.newContext({ locale: 'zh-CN', viewport: { width: 1366, height: 560 } })
  page = await context.newPage()
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(String(error)))
  await page.goto(workbench.served.origin)
  await page.getByText('示例.xlsx').first().waitFor()
  await check()
})
afterAll(() => workbench?.close())

const action = (name: string) => page.locator(`[data-action="${name}"]`)
const idle = () => page.locator('[data-action="check"]:enabled').waitFor()
const focused = (query: string): Promise<boolean> => page.evaluate(`document.activeElement?.matches('${query}')`)
const total = async (): Promise<number> =>
  (await page.locator('[data-severity] strong').allInnerTexts()).reduce((sum, count) => sum + Number(count), 0)
async function check(): Promise<void> {
  await idle()
  await page.locator('#sanbiao-tab-problems').click()
  await action('check').click()
  await page.locator('[data-finding]').first().waitFor()
  await idle()
}

test('a finding is accepted by the keyboard alone, its mark goes, and the name is kept for the next one', async () => {
  const before = await total()
  const row = page.locator('[data-finding] [data-row]').first()
  await row.focus()
  // Coming to it chooses it; Enter would open its details.
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowDown')
  await page.locator('[data-action="accept"]').waitFor()
  const cell = await page.locator('.selection').getAttribute('data-address')
  await page.locator('.grid .cell[data-mark]').first().waitFor()
  for (let steps = 0; steps < 6 && !(await focused('[data-action="accept"]')); steps++) await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.locator('[data-accept-form]').waitFor()
  expect(await focused('[data-accept-form] textarea')).toBe(true)
  expect(await violations(page)).toEqual([])
  await page.keyboard.press('Escape')
  expect(await focused('[data-action="accept"]')).toBe(true)
  await page.keyboard.press('Enter')
  await page.keyboard.type('已补登说明')
  for (let steps = 0; steps < 9 && !(await focused('[data-accept-form] input')); steps++)
    await page.keyboard.press('Tab')
  await page.keyboard.type('何刚')
  await page.keyboard.press('Enter')
  await action('accepted').waitFor()
  await idle()
  expect(await focused('[data-action="accepted"]')).toBe(true)
  expect(await action('accepted').innerText()).toBe('已认可 1 条')
  expect(await total()).toBe(before - 1)
  await page.waitForFunction(
    (address) => document.querySelector('.selection')?.getAttribute('data-address') === address,
    cell,
  )
  await page.locator('[data-finding] [data-row]').first().click()
  await action('accept').click()
  expect(await page.locator('[data-accept-form] input').first().inputValue()).toBe('何刚')
  // In a low pane the buttons are reached all the same.
  await action('accept-cancel').click()
})

test('it is in the saved file, accepted there after opening it again, and withdrawn from the list', async () => {
  const download = page.waitForEvent('download')
  await action('save').click()
  const saved = join(mkdtempSync(join(tmpdir(), 'sanbiao-accepted-')), 'saved.xlsx')
  await (await download).saveAs(saved)
  const { memory } = await (await openWorkbookFile(new Uint8Array(readFileSync(saved)), 'a.xlsx')).read()
  expect(memory?.accepted).toMatchObject([{ by: '何刚', reason: '已补登说明' }])
  await drop(page, saved, '再次.xlsx')
  await page.locator('[data-file]', { hasText: '再次.xlsx' }).waitFor()
  await check()
  const before = await total()
  await action('accepted').click()
  await page.locator('[data-accepted]').first().waitFor()
  expect(await page.locator('[data-accepted]').innerText()).toContain('已补登说明（何刚，')
  expect(await violations(page)).toEqual([])
  await action('withdraw').click()
  await page.getByText('没有已认可的问题了。').waitFor()
  await action('accepted-back').click()
  await page.locator('[data-finding]').first().waitFor()
  expect(await total()).toBe(before + 1)
})

test('nothing complained', () => expect(complaints).toEqual([]))
