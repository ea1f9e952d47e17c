import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { openWorkbookFile } from '../../src/hosts/file'
import { tinyXlsx } from '../support/package'
import { drop, startWorkbench, type Workbench } from '../support/page/open'

jest.setTimeout(600_000)

let workbench: Workbench
let page: Page
beforeAll(async () => {
  const host = await openWorkbookFile(tinyXlsx({ sheets: [{ name: '来店', rows: '' }] }), 'a.xlsx')
  const content = {
    rows: [[{ value: '指标' }, { value: '全店' }], [{ value: '留档率' }]],
    widths: [20, 12],
    headerRows: 0,
    notes: [{ row: 1, column: 0, text: '首次来店的留档批数\n除以首次来店批数' }],
  }
  await host.apply([{ kind: 'put-sheet', id: 'kpis', title: '指标', content }])
  const path = join(mkdtempSync(join(tmpdir(), 'sanbiao-comments-')), 'a.xlsx')
  writeFileSync(path, await host.save())
  workbench = await startWorkbench()
  page = await workbench.browser.newPage({ locale: 'zh-CN', viewport: { width: 1280, height: 720 } })
  await page.goto(workbench.served.origin)
  await page.locator('.grid .cell').first().waitFor()
  await drop(page, path, '批注.xlsx')
  await page.locator('[data-sheet]', { hasText: '指标' }).click()
  await page.locator('#cell-1-0.commented').waitFor()
})
afterAll(() => workbench?.close())

test('words stand beside the cell while the pointer rests on it, until Escape or it leaves', async () => {
  const words = page.locator('.grid .comment')
  const box = (await page.locator('#cell-1-0').boundingBox())!
  await page.mouse.move(box.x + 10, box.y + 8)
  await words.waitFor()
  expect(await words.textContent()).toBe('三表助手：首次来店的留档批数\n除以首次来店批数')
  const shown = (await words.boundingBox())!
  expect(shown.x).toBeGreaterThanOrEqual(box.x + box.width - 2)
  await page.keyboard.press('Escape')
  expect(await words.count()).toBe(0)
  await page.mouse.move(box.x + 10, box.y + 200)
  await page.mouse.move(box.x + 10, box.y + 8)
  await words.waitFor()
  await page.mouse.move(box.x + 10, box.y + 200)
  await words.waitFor({ state: 'detached' })
})

test('by the keyboard the words stand in the cell bar, and a reader is told them with the cell', async () => {
  await page.locator('.grid').focus()
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('ArrowDown')
  await page.locator('[data-cell-bar]', { hasText: '批注 三表助手：首次来店的留档批数' }).waitFor()
  expect(await page.locator('#cell-1-0').getAttribute('aria-description')).toContain('除以首次来店批数')
})
