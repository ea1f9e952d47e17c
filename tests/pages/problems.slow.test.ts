import type { Page } from 'playwright-core'
import { startWorkbench, type Workbench } from '../support/page/open'
import { checkAndShow, looks, lookOver, openLook, type Look } from '../support/page/looks'

jest.setTimeout(600_000)

let workbench: Workbench
beforeAll(async () => {
  // A page that is built already may be looked at.
  workbench = await startWorkbench(process.env.SANBIAO_PAGE)
})
afterAll(() => workbench?.close())

const action = (page: Page, name: string) => page.locator(`[data-action="${name}"]`).first()
const gone = (page: Page, query: string): Promise<void> => page.locator(query).first().waitFor({ state: 'detached' })

async function walk(page: Page, look: Look): Promise<void> {
  const see = (view: string, scroller = '[data-list]'): Promise<void> =>
    lookOver(page, `problems-${view}`, look, scroller)
  await checkAndShow(page, 'problems')
  await page.locator('[data-finding]').first().waitFor()
  await see('list')

  // By keys alone: into the list, down to a finding, its details, its example, and back.
  await page.locator('[data-list] [data-row][tabindex="0"]').focus()
  for (let step = 0; step < 2; step++) await page.keyboard.press('ArrowDown')
  await page.locator('[data-row][aria-current]').waitFor()
  await page.keyboard.press('Enter')
  await page.locator('[data-details] [data-examples]').waitFor()
  await see('details')
  await page.locator('[data-details] summary').focus()
  await page.keyboard.press('Enter')
  await page.locator('[data-details] table').first().waitFor()
  await see('example', '[data-details]')
  await page.keyboard.press('Escape')
  await gone(page, '[data-details]')
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-current'))).toBe('true')

  await action(page, 'filter').click()
  await page.locator('[data-filter="sheet"]').waitFor()
  await see('filter')
  await page.locator('[data-filter="consultant"]').selectOption({ index: 1 })
  await page.locator('[data-chip="consultant"]').waitFor()
  await page.locator('[data-filter="rule"]').selectOption({ index: 1 })
  await page.locator('[data-chip="rule"]').waitFor()
  await action(page, 'group-by').selectOption('consultant')
  await action(page, 'filter').click()
  await see('chips')
  await action(page, 'clear-filter').click()
  await gone(page, '[data-chip]')
  await see('by-consultant')
  await action(page, 'group-by').selectOption('severity')
  await page.locator('[data-section="error"]').waitFor()
  await see('by-severity')

  await action(page, 'search').fill('zm')
  await page.locator('[data-chip="search"]').waitFor()
  expect(await page.locator('[data-finding]').count()).toBeGreaterThan(0)
  await see('searched')
  await action(page, 'search').fill('qxqxqx')
  await page.locator('#sanbiao-panel [data-standing]').waitFor()
  await see('nothing', '#sanbiao-panel')
  await action(page, 'search').focus()
  await page.keyboard.press('Escape')
  await gone(page, '[data-chip]')

  await action(page, 'not-checked').click()
  await page.locator('[data-not-checked] li').first().waitFor()
  await see('not-checked', '[data-not-checked] ul')
  await action(page, 'mending-back').click()
}

test.each([looks[0]!, looks[3]!])('the tab of problems is whole and readable in every state: %o', async (look) => {
  const complaints: string[] = []
  const page = await openLook(workbench, look, complaints)
  await walk(page, look)
  expect(complaints).toEqual([])
  await page.context().close()
})
