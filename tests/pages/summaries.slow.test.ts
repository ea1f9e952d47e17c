import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cardsOf, vehicles } from '../support/after-sales/vehicles'
import { dropInstead, startWorkbench, type Workbench } from '../support/page/open'
import { checkAndShow, lookOver, looks, openLook, type Look } from '../support/page/looks'
import { workbookOfTables } from '../support/testRule'
import { xlsxOfWorkbook } from '../support/xlsx/of-workbook'

jest.setTimeout(600_000)

let workbench: Workbench
const complaints: string[] = []
const afterSales = join(mkdtempSync(join(tmpdir(), 'sanbiao-after-sales-')), 'a.xlsx')

beforeAll(async () => {
  const tables = { 'service-churn': vehicles(1), 'owner-card': cardsOf(vehicles(1001, 150)) }
  writeFileSync(afterSales, xlsxOfWorkbook(workbookOfTables(tables)))
  workbench = await startWorkbench(process.env.SANBIAO_PAGE)
})
afterAll(() => workbench?.close())

async function walk(look: Look): Promise<void> {
  const page = await openLook(workbench, look, complaints)
  const choose = (name: string, value: string) =>
    page.locator(`select[data-choose="${name}"], [data-choose="${name}"] select`).first().selectOption(value)
  const looked = (view: string): Promise<void> => lookOver(page, view, look, '[data-summaries] > div:nth-child(2)')
  await checkAndShow(page, 'summaries')
  await page.locator('[data-summary="loss-reason-by-series"]').waitFor()
  await page.locator('[data-summaries] svg rect').first().waitFor()
  await looked('summary-parts')

  // By the keyboard: to a number, the rows behind it, and back to it.
  await page.locator('[data-place="0,0"]').focus()
  await page.keyboard.press('End')
  const number = page.locator('[data-place]:focus')
  const [place, count] = [await number.getAttribute('data-place'), Number(await number.innerText())]
  await page.keyboard.press('Enter')
  await page.locator('[data-entry]').first().waitFor()
  expect(await page.locator('[data-entry]').count()).toBe(count)
  await lookOver(page, 'summary-rows', look, '[data-counted-view] ul')
  await page.locator('[data-action="counted-back"]').click()
  await page.locator(`[data-place="${place}"]`).waitFor()
  expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset.place)).toBe(place)

  const sheets = await page.locator('[data-sheet]').count()
  await page.locator('[data-action="write-summary"]').click()
  await page.locator('[data-notice="done"]').waitFor()
  expect(await page.locator('[data-sheet]').count()).toBeGreaterThan(sheets)

  // Churn: cells shaded by how much they hold, and bars under a curve.
  await dropInstead(page, afterSales, '售后.xlsx')
  await page.locator('[data-file]', { hasText: '售后.xlsx' }).waitFor()
  await checkAndShow(page, 'summaries')
  await page.locator('[data-summary-table]').waitFor()
  await choose('summary', 'churn-by-region-and-model')
  await page.locator('[data-summary="churn-by-region-and-model"]').waitFor()
  await choose('measure', 'rate')
  await looked('summary-heat')
  await choose('summary', 'churn-by-vehicle-age')
  await page.locator('[data-summary="churn-by-vehicle-age"]').waitFor()
  await page.locator('[data-summaries] svg path').first().waitFor()
  await looked('summary-curve')
  await page.context().close()
}

// The narrow pane in one language, the wide one in the other, and high contrast: the figures are looked at in all.
test.each([looks[0]!, looks[3]!, looks[4]!])('a summary, its rows, its writing, churn as heat and curve: %o', walk)

test('nothing complained', () => expect(complaints).toEqual([]))
