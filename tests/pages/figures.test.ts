import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { startWorkbench, type Workbench } from '../support/page/open'
import { violations } from '../support/page/violations'

jest.setTimeout(600_000)

/** Where pictures go, for those who want to look: nowhere unless told. */
const { SANBIAO_SHOTS } = process.env
let workbench: Workbench
const complaints: string[] = []

beforeAll(async () => {
  workbench = await startWorkbench(process.env.SANBIAO_PAGE)
  if (SANBIAO_SHOTS) mkdirSync(SANBIAO_SHOTS, { recursive: true })
})
afterAll(() => workbench?.close())

interface Look {
  readonly locale: 'zh-CN' | 'en-US'
  readonly colorScheme: 'light' | 'dark'
  readonly width: 350 | 480
  readonly forcedColors?: 'active'
}

async function opened({ locale, colorScheme, width, forcedColors = undefined }: Look): Promise<Page> {
  const context = await workbench.browser.newContext({
    locale,
    colorScheme,
    viewport: { width: 1366, height: 900 },
    ...(forcedColors && { forcedColors }),
  })
  await context.addInitScript((value) => localStorage.setItem('sanbiao.width', String(value)), width)
  const page = await context.newPage()
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(String(error)))
  await page.goto(workbench.served.origin)
  await page.locator('[data-action="check"]:enabled').click()
  await page.locator('[data-finding]').first().waitFor()
  await page.locator('[data-action="check"]:enabled').waitFor()
  await page.locator('#sanbiao-tab-figures').click()
  await page.locator('[data-stages] svg path').first().waitFor()
  return page
}
const here = (page: Page) => page.locator('.selection').getAttribute('data-address')

/** Words that stick out of their box or of the pane. */
const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const panel = document.querySelector('#sanbiao-panel')!
    const { right } = panel.getBoundingClientRect()
    return [
      ...panel.querySelectorAll<HTMLElement>('*'),
      ...document.querySelectorAll<HTMLElement>('.pane [role="tab"]'),
    ]
      .filter((element) => !element.closest('[aria-hidden]') && element.textContent?.trim())
      .filter((element) => {
        const { overflowX } = getComputedStyle(element)
        const hides = overflowX === 'hidden' && element.scrollWidth > element.clientWidth + 1
        return hides || element.getBoundingClientRect().right > right + 1
      })
      .map((element) => `${element.tagName} ${element.className.slice(0, 20)} ${element.textContent?.slice(0, 60)}`)
  })

async function walk(look: Look): Promise<void> {
  const page = await opened(look)
  const { locale, colorScheme, width, forcedColors } = look
  const name = [locale.slice(0, 2), colorScheme, width, ...(forcedColors ? ['contrast'] : [])].join('-')
  const looked = async (view: string): Promise<void> => {
    await page.waitForTimeout(250)
    if (SANBIAO_SHOTS) {
      // Everything that scrolls, in one picture.
      const height = await page.evaluate(() => {
        const list = document.querySelector('#sanbiao-panel [data-figures], #sanbiao-panel ul')!
        return list.scrollHeight + 300
      })
      await page.setViewportSize({ width: 1366, height: Math.min(Math.max(900, height), 6000) })
      await page.locator('.pane').screenshot({ path: join(SANBIAO_SHOTS, `${view}-${name}.png`) })
      await page.setViewportSize({ width: 1366, height: 900 })
    }
    expect([view, name, await cutOff(page)]).toEqual([view, name, []])
    // With the system's colours in place of ours, axe cannot tell one from the other.
    const found = (await violations(page)).filter((one) => !forcedColors || !one.startsWith('color-contrast'))
    expect([view, name, found]).toEqual([view, name, []])
  }
  await page.locator('[data-kpi="capture-rate"] [data-action="by-person"]').click()
  await page.locator('[data-people="capture-rate"] svg rect').first().waitFor()
  await page.locator('[data-kpi="loss-rate"] [data-action="definition"]').click()
  await page.locator('[data-action="lacking"]').click()
  await looked('store')
  if (locale === 'en-US') {
    const people = await page.locator('[data-people="capture-rate"] th').allInnerTexts()
    const said = await page.locator('[data-figures]').innerText()
    expect(people.reduce((words, person) => words.replaceAll(person, ''), said)).not.toMatch(/[\u4e00-\u9fff]/)
  }

  // By the keyboard: from a number to the rows behind it, to the cell of one, and back to the number.
  const number = page.locator('[data-kpi="capture-rate"] [data-counted]').first()
  const count = Number(await number.innerText())
  await number.focus()
  await page.keyboard.press('Enter')
  await page.locator('[data-entry]').first().waitFor()
  expect(await page.locator('[data-entry]').count()).toBe(count)
  await looked('rows')
  const entry = page.locator('[data-entry]').nth(1)
  const address = await entry.getAttribute('data-entry')
  await entry.focus()
  await page.keyboard.press('Enter')
  await page.waitForFunction(
    (wanted) => document.querySelector('.selection')?.getAttribute('data-address') === wanted,
    address,
  )
  expect(await here(page)).toBe(address)
  await page.locator('[data-action="counted-back"]').focus()
  await page.keyboard.press('Enter')
  await number.waitFor()
  expect(await number.evaluate((element) => element === document.activeElement)).toBe(true)

  const [, person = ''] = await page.locator('[data-choose="whose"] option').allInnerTexts()
  await page.locator('select[data-choose="whose"], [data-choose="whose"] select').first().selectOption(person)
  await page.locator(`[data-figures="${person}"]`).waitFor()
  await looked('person')
  await page.context().close()
}

test.each<Look>([
  { locale: 'zh-CN', colorScheme: 'light', width: 350 },
  { locale: 'en-US', colorScheme: 'light', width: 350 },
  { locale: 'zh-CN', colorScheme: 'dark', width: 480 },
  { locale: 'en-US', colorScheme: 'dark', width: 480 },
  { locale: 'zh-CN', colorScheme: 'dark', width: 350, forcedColors: 'active' },
])('figures, the rows behind one and a consultant’s own: %o', walk)

test('nothing complained', () => expect(complaints).toEqual([]))
