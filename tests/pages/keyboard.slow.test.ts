import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { openWorkbookFile } from '../../src/hosts/file'
import { tabIdOf } from '../../src/pane/tabs'
import { startWorkbench, type Workbench } from '../support/page/open'

jest.setTimeout(300_000)

/** More stops of Tab than any view has. */
const MOST_STOPS = 120
let workbench: Workbench
let page: Page
const complaints: string[] = []

beforeAll(async () => {
  workbench = await startWorkbench(process.env.SANBIAO_PAGE)
  const context = await workbench.browser.newContext({ locale: 'zh-CN', viewport: { width: 1366, height: 900 } })
  page = await context.newPage()
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(String(error)))
  await page.goto(workbench.served.origin)
  await idle()
})
afterAll(() => workbench?.close())

const action = (name: string): string => `[data-action="${name}"]`
const idle = (): Promise<void> => page.locator('[data-action="check"]:enabled').first().waitFor()
const press = (key: string): Promise<void> => page.keyboard.press(key)
const here = (): Promise<string | null> => page.locator('.selection').getAttribute('data-address')
const isOn = (selector: string): Promise<boolean> =>
  page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)
const isLost = (): Promise<boolean> => page.evaluate(() => document.activeElement === document.body)
const errors = async (): Promise<number> => Number(await page.locator('[data-severity="error"] strong').innerText())

/** By Tab alone; whoever stops on the way is seen to have the focus. */
async function tabTo(selector: string, key = 'Tab'): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    if (await isOn(selector)) return
    await press(key)
  }
  throw new Error(`${key} does not lead to ${selector}`)
}
async function enter(selector: string): Promise<void> {
  await tabTo(selector)
  await press('Enter')
}
async function done(words: string | RegExp): Promise<void> {
  await page.locator('[data-notice="done"]', { hasText: words }).waitFor()
  await idle()
}

test('a check, and on to what is to be done first', async () => {
  await enter(action('next'))
  await page.locator('[data-home] [data-severity]').first().waitFor()
  await idle()
  expect(await isLost()).toBe(false)
  await enter(action('next'))
  await page.locator('[data-finding]').first().waitFor()
  expect(await isLost()).toBe(false)
})

test('arrows go through the findings and the sheet follows; Enter says why, Escape comes back', async () => {
  await tabTo('[data-row]')
  await press('ArrowDown')
  while (!(await isOn('[data-finding] [data-row]'))) await press('ArrowDown')
  const [first, address] = [await page.evaluate(() => document.activeElement?.textContent), await here()]
  for (let step = 0; step < 8 && (await here()) === address; step++) await press('ArrowDown')
  expect(await here()).not.toBe(address)
  expect(await page.evaluate(() => document.activeElement?.textContent)).not.toBe(first)
  while (!(await isOn('[data-finding] [data-row]'))) await press('ArrowDown')
  await press('Enter')
  await page.locator(action('close-details')).waitFor()
  await press('Escape')
  await page.locator(action('close-details')).waitFor({ state: 'detached' })
  expect(await isOn('[data-finding] [data-row]')).toBe(true)
  const before = await here()
  await press('F8')
  await page.waitForFunction(
    (old) => document.querySelector('.selection')?.getAttribute('data-address') !== old,
    before,
  )
})

test('a finding is accepted with reason and name; Ctrl+Z takes it back', async () => {
  const before = await errors()
  await tabTo('[data-row]', 'Shift+Tab')
  while (!(await isOn('[data-finding] [data-row]'))) await press('ArrowDown')
  await enter(action('accept'))
  await page.locator('[data-accept-form]').waitFor()
  await enter('[data-accept-form] [role="group"] button')
  await tabTo('[data-accept-form] input')
  await page.keyboard.type('何刚')
  await enter(action('accept-submit'))
  await page.locator('[data-accept-form]').waitFor({ state: 'detached' })
  await idle()
  expect(await errors()).toBe(before - 1)
  expect(await isLost()).toBe(false)
  await press('Control+z')
  await idle()
  await page.waitForFunction(
    (count) => document.querySelector('[data-severity="error"] strong')?.textContent === String(count),
    before,
  )
})

test('the safe fixes are looked over and made', async () => {
  await enter(action('clear-filter'))
  await enter(action('fix-all'))
  await enter(action('preview-apply'))
  await page.locator('[data-mended]').waitFor()
  await idle()
  expect(await isLost()).toBe(false)
})

test('figures, summaries and the list of problems are written, and the file is saved', async () => {
  await tabTo(`#${tabIdOf('problems')}`, 'Shift+Tab')
  for (const tab of ['figures', 'summaries', 'write'] as const) {
    await press('ArrowRight')
    expect(await isOn(`#${tabIdOf(tab)}`)).toBe(true)
  }
  await enter(action('fillKpis'))
  await done(/指标/)
  await enter(action('makeSummary'))
  await done('汇总表已生成')
  await enter(action('writeProblems'))
  await done('问题清单')
  const download = page.waitForEvent('download')
  await press('Control+s')
  const path = join(mkdtempSync(join(tmpdir(), 'sanbiao-keyboard-')), 'saved.xlsx')
  await (await download).saveAs(path)
  const { sheets } = await (await openWorkbookFile(new Uint8Array(readFileSync(path)), 'saved.xlsx')).read()
  const names = sheets.map(({ name }) => name)
  expect(names).toEqual(expect.arrayContaining(['指标', '战败原因汇总', '问题清单']))
})

test('nothing complained', () => expect(complaints).toEqual([]))
