import { startWorkbench, type Workbench } from '../support/page/open'
import { checkAndShow, lookOver, looks, openLook, type Look } from '../support/page/looks'
import { untranslated, wordsOfSample } from '../support/page/untranslated'

jest.setTimeout(600_000)

let workbench: Workbench
const complaints: string[] = []

beforeAll(async () => {
  workbench = await startWorkbench(process.env.SANBIAO_PAGE)
})
afterAll(() => workbench?.close())

async function walk(look: Look): Promise<void> {
  const page = await openLook(workbench, look, complaints)
  await checkAndShow(page, 'figures')
  await page.locator('[data-stages] svg path').first().waitFor()
  await page.locator('[data-kpi="capture-rate"] [data-action="by-person"]').click()
  await page.locator('[data-people="capture-rate"] svg rect').first().waitFor()
  await page.locator('[data-kpi="loss-rate"] [data-action="definition"]').click()
  await page.locator('[data-action="lacking"]').click()
  await lookOver(page, 'figures', look, '[data-figures]')
  if (look.locale === 'en-US') expect(await untranslated(page, await wordsOfSample())).toEqual([])

  // By the keyboard: from a number to the rows behind it, to the cell of one, and back to the number.
  const number = page.locator('[data-kpi="capture-rate"] [data-counted]').first()
  const count = Number(await number.innerText())
  await number.focus()
  await page.keyboard.press('Enter')
  await page.locator('[data-entry]').first().waitFor()
  expect(await page.locator('[data-entry]').count()).toBe(count)
  await lookOver(page, 'figures-rows', look, '[data-counted-view] ul')
  const entry = page.locator('[data-entry]').nth(1)
  const address = await entry.getAttribute('data-entry')
  await entry.focus()
  await page.keyboard.press('Enter')
  await page.waitForFunction(
    (wanted) => document.querySelector('.selection')?.getAttribute('data-address') === wanted,
    address,
  )
  await page.locator('[data-action="counted-back"]').focus()
  await page.keyboard.press('Enter')
  await number.waitFor()
  expect(await number.evaluate((element) => element === document.activeElement)).toBe(true)

  const [, person = ''] = await page.locator('[data-choose="whose"] option').allInnerTexts()
  await page.locator('select[data-choose="whose"], [data-choose="whose"] select').first().selectOption(person)
  await page.locator(`[data-figures="${person}"]`).waitFor()
  await lookOver(page, 'figures-person', look, '[data-figures]')
  await page.context().close()
}

test.each([looks[0]!, looks[3]!])('figures, the rows behind one and a consultant’s own: %o', walk)

test('nothing complained', () => expect(complaints).toEqual([]))
