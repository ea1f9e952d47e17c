import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { tinyXlsx } from '../support/package'
import { heldWhileOpening, largeXlsx } from '../support/page/opening'
import { drop, startWorkbench, type Workbench } from '../support/page/open'
import { violations } from '../support/page/violations'

jest.setTimeout(600_000)

let workbench: Workbench
let page: Page
const large = join(mkdtempSync(join(tmpdir(), 'sanbiao-large-')), 'large.xlsx')

beforeAll(async () => {
  const rows = Array.from(
    { length: 150_000 },
    (_, n) => `<row r="${n + 1}"><c r="A${n + 1}"><v>${n}</v></c><c r="B${n + 1}"><v>${n * 7}</v></c></row>`,
  ).join('')
  writeFileSync(large, tinyXlsx({ sheets: ['大表', '另一张'].map((name) => ({ name, rows })) }))
  workbench = await startWorkbench()
  page = await workbench.browser.newPage({ locale: 'zh-CN', viewport: { width: 1366, height: 768 } })
  await page.goto(workbench.served.origin)
  await page.locator('[data-file]', { hasText: '示例.xlsx' }).waitFor()
  await page.locator('[data-action="check"]:enabled').waitFor()
})
afterAll(() => workbench?.close())

const tabs = () => page.locator('[data-sheet]').allInnerTexts()

test('a large file tells how far it is read, and cancelled leaves the workbook of before', async () => {
  const before = await tabs()
  // Clicked by the page itself, as soon as there is something to click: no race against the reading.
  await page.evaluate(`
    globalThis.seen = []
    const watcher = new MutationObserver(() => {
      const bar = document.querySelector('[data-progress] [role="progressbar"]')
      if (!bar?.hasAttribute('aria-valuenow')) return
      seen.push([bar.getAttribute('aria-label'), document.querySelector('[data-sheet]').textContent])
      document.querySelector('[data-action="cancel"]').click()
      watcher.disconnect()
    })
    watcher.observe(document.body, { subtree: true, childList: true, attributes: true })
  `)
  await drop(page, large, '大表.xlsx')
  await page.getByText('已取消打开。').waitFor()
  await page.locator('[data-action="check"]:enabled').waitFor()
  const [seen] = await page.evaluate<[string, string][]>('seen')
  expect(seen?.[0]).toContain('正在读取')
  expect(await tabs()).toEqual(before)
  expect(await page.locator('[data-file]').innerText()).toContain('示例.xlsx')
  expect(await page.locator('[data-progress]').count()).toBe(0)
})

test('while it is read, its first rows are there, named to assistive software like all else', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'sanbiao-opening-')), 'large.xlsx')
  writeFileSync(file, largeXlsx())
  // Whatever stands in B2 while the sheet bears the new name.
  await page.evaluate(`
    globalThis.shown = []
    new MutationObserver(() => {
      const cell = document.querySelector('.grid[aria-label="全年意向客户"] #cell-1-1')
      if (cell?.textContent && !shown.includes(cell.textContent)) shown.push(cell.textContent)
    }).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true })
  `)
  await drop(page, file, '全年意向客户.xlsx')
  await heldWhileOpening(page, 15_000)
  const label = await page.getByRole('progressbar').getAttribute('aria-label')
  expect(await violations(page)).toEqual([])
  // On a slow page the reader may be at its second sheet by then.
  expect(label).toMatch(/正在读取“全年(?:意向客户|流失分析)”/)
  expect(await page.evaluate('shown')).toEqual(['李强'])
  expect(await page.getByText('可以检查了').count()).toBe(0)
  await page.getByRole('button', { name: '取消' }).click()
  await page.getByText('已取消打开。').waitFor()
  expect(await page.locator('[data-file]').innerText()).toContain('示例.xlsx')
})

test('left alone it opens, and both sheets can be looked at to the end', async () => {
  await drop(page, large, '大表.xlsx')
  await page.locator('[data-file]', { hasText: '大表.xlsx' }).waitFor()
  await page.locator('[data-action="check"]:enabled').waitFor()
  for (const name of ['另一张', '大表']) {
    await page.getByRole('tab', { name }).click()
    await page.locator(`.grid[aria-label="${name}"] .cell .shown`).first().waitFor()
    await page.locator('.grid').focus()
    await page.keyboard.press('Control+End')
    await page.locator('#cell-149999-1', { hasText: String(149_999 * 7) }).waitFor()
  }
})
