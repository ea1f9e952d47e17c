import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { openWorkbookFile } from '../../../src/hosts/file'
import { drop, dropAll, type Opened } from './open'
import { violations } from './violations'

const sample = join(__dirname, '..', '..', '..', 'samples', 'sample.xlsx')
const typed = '买了哈弗H6，比我们便宜8千'
let opened: Opened
let context: BrowserContext

const action = (page: Page, name: string) => page.locator(`[data-action="${name}"]`)
const idle = (page: Page) => action(page, 'check').and(page.locator(':enabled')).waitFor()
const fileIs = (page: Page, name: string) => page.locator('[data-file]', { hasText: name }).waitFor()
const drafts = (page: Page) => page.locator('[data-draft]')
const asked = (page: Page) => page.locator('[data-ask="unsaved"]')

async function newPage(): Promise<Page> {
  const page = await context.newPage()
  await page.goto(opened.address)
  await fileIs(page, '示例.xlsx')
  await idle(page)
  return page
}
/** Opens a file of that name and types into K15 of its sheet of losses. */
async function typeInto(page: Page, name: string): Promise<void> {
  await drop(page, sample, name)
  await fileIs(page, name)
  await idle(page)
  await page.getByRole('tab', { name: '流失分析' }).click()
  await page.locator('.grid[aria-label="流失分析"] #cell-14-10').waitFor()
  await page.locator('.grid').focus()
  await page.keyboard.press('Control+Home')
  for (let step = 0; step < 14; step++) await page.keyboard.press('ArrowDown')
  for (let step = 0; step < 10; step++) await page.keyboard.press('ArrowRight')
  await page.keyboard.press('F2')
  await page.keyboard.press('Control+a')
  await page.keyboard.type(typed)
  await page.keyboard.press('Enter')
  await page.locator('#cell-14-10', { hasText: '哈弗H6' }).waitFor()
}
/** Once what was done is in the browser's store; jest ends what waits too long. */
async function kept(page: Page, fileName: string): Promise<void> {
  while (!(await isKept(page, fileName))) await page.waitForTimeout(200)
}
const isKept = (page: Page, fileName: string): Promise<boolean> =>
  page.evaluate(
    (name) =>
      new Promise<boolean>((resolve) => {
        const request = indexedDB.open('sanbiao', 1)
        request.onsuccess = () => {
          const all = request.result.transaction('drafts').objectStore('drafts').getAll()
          all.onsuccess = () => resolve(all.result.some((draft: { fileName: string }) => draft.fileName === name))
          request.result.close()
        }
      }),
    fileName,
  )

export function keepsWork(open: () => Promise<Opened>): void {
  beforeAll(async () => {
    opened = await open()
    context = await opened.browser.newContext({ locale: 'zh-CN', viewport: { width: 1366, height: 768 } })
    await context.setOffline(opened.offline)
  })
  afterAll(() => opened?.close())

  test('another file is opened over unsaved work only once the user has said so', async () => {
    const page = await newPage()
    await typeInto(page, '三月.xlsx')
    await drop(page, sample, '四月.xlsx')
    await asked(page).waitFor()
    expect(await asked(page).innerText()).toContain('“三月.xlsx”的改动还没有保存')
    expect(await page.evaluate('document.activeElement.dataset.action')).toBe('leave-save')
    expect(await violations(page)).toEqual([])
    // Escape loses nothing.
    await page.keyboard.press('Escape')
    await asked(page).waitFor({ state: 'detached' })
    await fileIs(page, '三月.xlsx')
    await page.locator('#cell-14-10', { hasText: '哈弗H6' }).waitFor()

    // By keyboard: saved first, then the other one is opened.
    await drop(page, sample, '四月.xlsx')
    await asked(page).waitFor()
    const download = page.waitForEvent('download')
    await page.keyboard.press('Enter')
    const saved = await download
    expect(saved.suggestedFilename()).toBe('三月-已检查.xlsx')
    const path = join(mkdtempSync(join(tmpdir(), 'sanbiao-saved-')), 'saved.xlsx')
    await saved.saveAs(path)
    const host = await openWorkbookFile(new Uint8Array(readFileSync(path)), 'a.xlsx')
    const sheet = (await host.read()).sheets.find(({ name }) => name === '流失分析')!
    expect(sheet.columns[10 - sheet.left]!.at(14 - sheet.top)).toBe(typed)
    await fileIs(page, '四月.xlsx')
    await idle(page)

    // A check alone leaves nothing to ask about; work that is given up is gone.
    await action(page, 'check').click()
    await page.getByText('四月.xlsx').first().waitFor()
    await idle(page)
    await typeInto(page, '五月.xlsx')
    await drop(page, sample, '六月.xlsx')
    await action(page, 'leave-discard').click()
    await fileIs(page, '六月.xlsx')
    await page.close()
  })

  test('the browser asks before a page with unsaved work is closed', async () => {
    const page = await newPage()
    await typeInto(page, '三月.xlsx')
    const question = page.waitForEvent('dialog')
    await page.close({ runBeforeUnload: true })
    const dialog = await question
    expect(dialog.type()).toBe('beforeunload')
    await Promise.all([page.waitForEvent('close'), dialog.accept()])
  })

  test('work of a page that crashed is offered at the next start, to nobody before, and once', async () => {
    const left = await context.newPage()
    await left.goto(opened.address)
    await fileIs(left, '示例.xlsx')
    // What the test before has left.
    for (const button of await action(left, 'forget-draft').all()) await button.click()
    const page = await newPage()
    await typeInto(page, '三月.xlsx')
    await kept(page, '三月.xlsx')
    const other = await newPage()
    await other.waitForTimeout(500)
    expect(await drafts(other).count()).toBe(0)
    await other.close()
    await left.close()

    // No question is asked: as if the computer had been switched off.
    await page.close()
    const next = await newPage()
    await drafts(next).waitFor()
    expect(await drafts(next).innerText()).toContain('三月.xlsx')
    expect(await violations(next)).toEqual([])
    await action(next, 'recover').click()
    await fileIs(next, '三月.xlsx')
    await next.getByText('已恢复没有保存的改动').waitFor()
    await next.getByRole('tab', { name: '流失分析' }).click()
    await next.locator('#cell-14-10', { hasText: '哈弗H6' }).waitFor()
    expect(await drafts(next).count()).toBe(0)

    // Crashed once more before anything else: it is still there.
    await next.waitForTimeout(2500)
    await next.close()
    const last = await newPage()
    expect(await drafts(last).count()).toBe(1)
    await action(last, 'forget-draft').click()
    await last.waitForTimeout(300)
    await last.reload()
    await idle(last)
    await last.waitForTimeout(500)
    expect(await drafts(last).count()).toBe(0)

    // What was saved is not kept.
    await typeInto(last, '四月.xlsx')
    await kept(last, '四月.xlsx')
    const download = last.waitForEvent('download')
    await last.keyboard.press('Control+s')
    await download
    await last.waitForTimeout(500)
    await last.close()
    const end = await newPage()
    await end.waitForTimeout(500)
    expect(await drafts(end).count()).toBe(0)
    await end.close()
  })

  test('recent files are listed by name, are chosen by hand where the browser cannot open them, and can be forgotten', async () => {
    const page = await newPage()
    const chosen = page.waitForEvent('filechooser', { timeout: 120_000 })
    await drop(page, sample, '七月.xlsx')
    await fileIs(page, '七月.xlsx')
    await idle(page)
    await page.reload()
    await idle(page)
    await action(page, 'recent').focus()
    await page.keyboard.press('Enter')
    const names = () =>
      page.locator('[data-recent]').evaluateAll((all) => all.map((one) => one.getAttribute('data-recent')))
    expect((await names())[0]).toBe('七月.xlsx')
    expect(await names()).not.toContain('示例.xlsx')
    expect(await page.evaluate('document.activeElement.dataset.recent')).toBe('七月.xlsx')
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('Enter')
    await chosen
    await page.getByText('浏览器不能自己打开“七月.xlsx”').waitFor()
    await page.getByRole('button', { name: '不再列出“七月.xlsx”' }).click()
    await page.locator('[data-recent="七月.xlsx"]').waitFor({ state: 'detached' })
    await action(page, 'forget-recent').click()
    await page.getByText('还没有。').waitFor()
    await page.keyboard.press('Escape')
    expect(await page.getByRole('dialog').count()).toBe(0)
    await page.reload()
    await idle(page)
    expect(await action(page, 'recent').count()).toBe(0)
    await page.close()
  })

  test('several files are opened at one drop; a bad one is named, and what was open stays', async () => {
    const page = await newPage()
    const bad = join(mkdtempSync(join(tmpdir(), 'sanbiao-bad-')), 'bad')
    writeFileSync(bad, '姓名,电话\n')
    await dropAll(page, [
      { path: sample, name: '甲.xlsx' },
      { path: bad, name: '乙.xlsx' },
    ])
    await page.getByRole('alert').waitFor()
    expect(await page.getByRole('alert').innerText()).toContain('“乙.xlsx”打不开')
    await fileIs(page, '示例.xlsx')
    await dropAll(page, [
      { path: sample, name: '甲.xlsx' },
      { path: sample, name: '乙.xlsx' },
    ])
    await fileIs(page, '甲.xlsx、乙.xlsx')
    await page.close()
  })
}
