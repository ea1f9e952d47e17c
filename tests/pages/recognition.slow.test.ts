import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { openWorkbookFile } from '../../src/hosts/file'
import { dealerMonth } from '../support/dealer-month'
import { xlsxOf } from '../support/dealer-month/xlsx'
import { drop, startWorkbench, type Workbench } from '../support/page/open'
import { violations } from '../support/page/violations'

jest.setTimeout(600_000)

const folder = mkdtempSync(join(tmpdir(), 'sanbiao-recognition-'))
const march = join(folder, '三月.xlsx')
const february = join(folder, '二月.xlsx')
const complaints: string[] = []
let workbench: Workbench
let page: Page

beforeAll(async () => {
  writeFileSync(march, xlsxOf(dealerMonth({ defects: ['DF01'] })))
  writeFileSync(february, xlsxOf(dealerMonth({ month: '2026-02', seed: 7 })))
  workbench = await startWorkbench(process.env.SANBIAO_PAGE)
  const context = await workbench.browser.newContext({ locale: 'zh-CN', viewport: { width: 1366, height: 768 } })
  page = await context.newPage()
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(String(error)))
  await page.goto(workbench.served.origin)
  await page.getByText('示例.xlsx').first().waitFor()
  await drop(page, march, '三月.xlsx')
  await page.locator('[data-file]', { hasText: '三月.xlsx' }).waitFor()
  await check()
})
afterAll(() => workbench?.close())

const action = (name: string) => page.locator(`[data-action="${name}"]`)
const idle = () => page.locator('[data-action="check"]:enabled').waitFor()
const notice = (words: string) => page.locator('[data-notice]', { hasText: words }).waitFor()
const reading = (sheet: string) => page.locator(`[data-reading="${sheet}"]`)
async function check(): Promise<void> {
  await idle()
  await action('check').click()
  await page.locator('[data-severity]').first().waitFor()
  await idle()
  await page.getByRole('tab', { name: /识别/ }).click()
  await reading('流失分析').waitFor()
}
async function open(sheet: string): Promise<void> {
  const head = reading(sheet).locator('button').first()
  if ((await head.getAttribute('aria-expanded')) === 'false') await head.click()
  await reading(sheet).locator('[data-choose="template"]').waitFor()
}
async function chooseFile(name: string, path: string | string[]): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await action(name).click()
  await (await chooser).setFiles(path)
}

test('a sheet is not to be read, by the keyboard; the choice is in the saved file and taken back by undo', async () => {
  await open('流失分析')
  expect(await violations(page)).toEqual([])
  await reading('流失分析').locator('[data-choose="template"]').focus()
  await page.keyboard.press('Enter')
  await page.getByRole('option', { name: '不读这张表' }).waitFor()
  expect(await violations(page)).toEqual([])
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await notice('已按您的选择重新识别')
  await reading('流失分析').getByText('没有读').waitFor()
  const download = page.waitForEvent('download')
  await action('save').click()
  const saved = join(folder, 'saved.xlsx')
  await (await download).saveAs(saved)
  const { memory } = await (await openWorkbookFile(new Uint8Array(readFileSync(saved)), 'a.xlsx')).read()
  expect(memory?.mapping?.sheets).toEqual([{ sheet: '流失分析', template: 'ignore' }])
  await page.getByRole('button', { name: '撤消（Ctrl+Z）' }).click()
  await reading('流失分析').getByText('意向客户流失分析表').first().waitFor()
})

test('a column is told what it is by typing a part of a name', async () => {
  await open('来店登记')
  const column = reading('来店登记').locator('[data-column="S"]')
  await column.locator('[data-action="change-column"]').click()
  await page.getByRole('combobox', { name: /S列/ }).fill('不用')
  await page.getByRole('option', { name: '不用这一列' }).click()
  await notice('已按您的选择重新识别')
  await idle()
  await column.getByText('没有用到').waitFor()
  expect(await violations(page)).toEqual([])
})

test('the header row is the one selected in the grid; on another sheet it says what to do', async () => {
  await page.getByRole('tab', { name: '来店统计' }).click()
  await open('流失分析')
  await reading('流失分析').locator('[data-action="header-selected"]').click()
  await page.getByText('请先在这张表里选中标题行的一个单元格。').waitFor()
  await page.getByRole('tab', { name: '流失分析' }).click()
  await page.locator('#cell-1-0').click()
  await reading('流失分析').locator('[data-action="header-selected"]').click()
  await notice('已按您的选择重新识别')
  await idle()
  await reading('流失分析').getByText('意向客户流失分析表').first().waitFor()
})

test('the mapping goes into a file and comes back; a wrong one is refused with its place', async () => {
  const download = page.waitForEvent('download')
  await action('export-mapping').click()
  const file = await download
  expect(file.suggestedFilename()).toBe('三表助手映射.json')
  const path = join(folder, 'mapping.json')
  await file.saveAs(path)
  const mapping = JSON.parse(readFileSync(path, 'utf8')) as { sheets: { sheet: string; columns: object }[] }
  expect(mapping.sheets.find(({ sheet }) => sheet === '来店登记')?.columns).toMatchObject({ 联系电话: 'phone' })
  await chooseFile('import-mapping', path)
  await notice('已导入')
  await idle()
  const wrong = join(folder, 'wrong.json')
  writeFileSync(wrong, JSON.stringify({ sheets: [{ sheet: 'a', template: 'los-analysis' }] }))
  await chooseFile('import-mapping', wrong)
  await notice('sheets › 第1项 › template')
  await idle()
})

test("last month's workbook is opened beside this one; the same month's is refused", async () => {
  await chooseFile('open-previous', february)
  await notice('已打开上月工作簿“二月.xlsx”（2026-02）')
  await idle()
  await page.locator('[data-previous="二月.xlsx"]').waitFor()
  await chooseFile('open-previous', march)
  await notice('“三月.xlsx”没有用上：它也是2026-03的表')
  await action('close-previous').click()
  await page.locator('[data-previous=""]').waitFor()
  await idle()
  expect(await violations(page)).toEqual([])
  expect(complaints).toEqual([])
})

test('several files opened at once are one month, each sheet with its file', async () => {
  const files = ['甲.xlsx', '乙.xlsx'].map((name) => join(folder, name))
  for (const file of files) writeFileSync(file, readFileSync(march))
  await chooseFile('open', files)
  // The choices of before are not saved.
  await action('leave-discard').click()
  await page.locator('[data-file]', { hasText: '甲.xlsx、乙.xlsx' }).waitFor()
  await idle()
  const tabs = await page.locator('[data-sheet]').allInnerTexts()
  expect(tabs.filter((name) => name.includes('乙 · '))).toHaveLength(tabs.length / 2)
  await page.getByRole('tab', { name: '问题' }).click()
  await action('check').click()
  await page.locator('[data-finding]').first().waitFor()
  await idle()
  await page.locator('[data-finding] [data-row]').first().click()
  const selected = await page.locator('[data-sheet][aria-selected="true"]').innerText()
  expect(selected).toMatch(/^[甲乙] · /)
  await page.locator('.grid .cell[data-mark]').first().waitFor()
  expect(await violations(page)).toEqual([])
  expect(complaints).toEqual([])
})
