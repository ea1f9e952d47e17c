import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import type { TabId } from '../../../src/pane/tabs'
import type { Workbench } from './open'
import { coveredWords } from './covered'
import { cutOff } from './cut-off'
import { violations } from './violations'

/** How the page is looked at. */
export interface Look {
  readonly locale: 'zh-CN' | 'en-US'
  readonly colorScheme: 'light' | 'dark'
  /** Of the pane. */
  readonly width: 350 | 480
  readonly forcedColors?: 'active'
}
export const looks: readonly Look[] = [
  { locale: 'zh-CN', colorScheme: 'light', width: 350 },
  { locale: 'en-US', colorScheme: 'light', width: 350 },
  { locale: 'zh-CN', colorScheme: 'dark', width: 480 },
  { locale: 'en-US', colorScheme: 'dark', width: 480 },
  { locale: 'zh-CN', colorScheme: 'dark', width: 350, forcedColors: 'active' },
]
/** Where pictures go, for those who want to look: nowhere unless told. */
const { SANBIAO_SHOTS } = process.env
const HEIGHT = 900
const WIDTH = 1366

/** The page with its sample, looked at like that; what the console complains of is added to the list. */
export async function openLook(workbench: Workbench, look: Look, complaints: string[]): Promise<Page> {
  const { locale, colorScheme, width, forcedColors } = look
  const context = await workbench.browser.newContext({
    locale,
    colorScheme,
    viewport: { width: WIDTH, height: HEIGHT },
    ...(forcedColors && { forcedColors }),
  })
  await context.addInitScript((value) => localStorage.setItem('sanbiao.width', String(value)), width)
  const page = await context.newPage()
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(String(error)))
  await page.goto(workbench.served.origin)
  await page.locator('[data-action="check"]:enabled').waitFor()
  return page
}

/** Checks the workbook that is open, and shows a tab of the pane. */
export async function checkAndShow(page: Page, tab: TabId): Promise<void> {
  // A check leaves the pane on its tab: Home tells what was found.
  await page.locator('#sanbiao-tab-home').click()
  await page.locator('[data-action="check"]:enabled').click()
  await page.locator('[data-home]').waitFor()
  await page.locator('[data-action="check"]:enabled').waitFor()
  await page.locator(`#sanbiao-tab-${tab}`).click()
}

/** What is cut off or covered, and what axe finds; a picture of all that scrolls, where pictures are wanted. */
export async function faultsOf(page: Page, view: string, look: Look, scroller: string): Promise<string[]> {
  const { locale, colorScheme, width, forcedColors } = look
  const name = [view, locale.slice(0, 2), colorScheme, width, ...(forcedColors ? ['contrast'] : [])].join('-')
  // Nothing is looked at under the mouse.
  await page.mouse.move(WIDTH - 1, 1)
  await page.waitForTimeout(250)
  if (SANBIAO_SHOTS) {
    mkdirSync(SANBIAO_SHOTS, { recursive: true })
    const height = await page
      .locator(scroller)
      .first()
      .evaluate((list) => list.scrollHeight + 320)
    await page.setViewportSize({ width: WIDTH, height: Math.min(Math.max(HEIGHT, height), 6000) })
    await page.waitForTimeout(250)
    await page.locator('.pane').screenshot({ path: join(SANBIAO_SHOTS, `${name}.png`) })
    await page.setViewportSize({ width: WIDTH, height: HEIGHT })
  }
  const cut = (await cutOff(page)).map((one) => `${name}: cut off: ${one}`)
  const covered = (await coveredWords(page)).map((one) => `${name}: covered: ${one}`)
  // With the system's colours in place of ours, axe cannot tell one from the other.
  const found = (await violations(page)).filter((one) => !forcedColors || !one.startsWith('color-contrast'))
  return [...cut, ...covered, ...found.map((one) => `${name}: ${one}`)]
}

/** Nothing of it is wrong. */
export async function lookOver(page: Page, view: string, look: Look, scroller: string): Promise<void> {
  expect(await faultsOf(page, view, look, scroller)).toEqual([])
}
