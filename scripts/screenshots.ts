import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { tabIdOf, type TabId } from '../src/pane/tabs'
import { drop, dropInstead, startWorkbench } from '../tests/support/page/open'
import { heldWhileOpening, largeXlsx } from '../tests/support/page/opening'
import { xlsOfXlsx } from '../tests/support/xls/write'

// With --readme, the one picture that the README shows; else every state of the page, at both widths, in both lights and languages. Usage: tsx scripts/screenshots.ts [--readme] [folder] [built page]
const readme = process.argv.includes('--readme')
const [folder = mkdtempSync(join(tmpdir(), 'sanbiao-shots-')), built] = process.argv
  .slice(2)
  .filter((argument) => argument !== '--readme')
mkdirSync(folder, { recursive: true })

const click = async (page: Page, name: string): Promise<void> => page.locator(`[data-action="${name}"]`).first().click()
const idle = async (page: Page): Promise<void> => page.locator('[data-action="check"]:enabled').waitFor()
/** Waits until the line below the tabs has come to rest. */
const tab = async (page: Page, name: TabId): Promise<void> => {
  await page.locator(`#${tabIdOf(name)}`).click()
  await page.waitForTimeout(300)
}

async function walk(page: Page, shoot: (name: string) => Promise<void>): Promise<void> {
  // The first cell is the selected one; the sheet's own come from the worker.
  await page.locator('.grid .cell').nth(50).waitFor()
  await shoot('1-ready')
  await click(page, 'check')
  await page.locator('[data-home] [data-balance]').first().waitFor()
  await idle(page)
  await shoot('2-home')
  await tab(page, 'problems')
  await page.locator('[data-finding]').first().waitFor()
  await shoot('2-findings')
  await page.locator('[data-finding] [data-row]').nth(1).click()
  await click(page, 'why')
  await page.waitForTimeout(300)
  await shoot('3-selected')
  await walkAccepting(page, shoot)
  await page.locator('[data-severity="error"]').click()
  await shoot('4-filtered')
  await page.locator('[data-severity="error"]').click()
  await tab(page, 'figures')
  await page.locator('[data-stages] svg path').first().waitFor()
  await shoot('5-figures')
  await tab(page, 'summaries')
  await page.locator('[data-summaries] svg rect').first().waitFor()
  await shoot('5-summaries')
  await tab(page, 'write')
  await shoot('5-write')
  await tab(page, 'reading')
  await shoot('6-reading')
  await page.locator('[data-reading] button').first().click()
  await page.locator('[data-action="change-column"]').nth(3).click()
  await page.getByRole('listbox').waitFor()
  await page.waitForTimeout(300)
  await shoot('6-reading-column')
  await page.keyboard.press('Escape')
  await tab(page, 'write')
  for (const action of ['fillKpis', 'makeSummary', 'writeProblems']) {
    await click(page, action)
    await page.locator('[data-notice="done"]').waitFor()
    await idle(page)
    await page.waitForTimeout(300)
    await shoot(`7-${action}`)
  }
  const refused = join(mkdtempSync(join(tmpdir(), 'sanbiao-refused-')), 'a')
  writeFileSync(refused, 'a,b\n')
  await dropInstead(page, refused, '客户.csv')
  await page.getByRole('alert').waitFor()
  await shoot('8-refused')
  await walkReadOnly(page, shoot)
  await walkOpening(page, shoot)
}

/** The selected finding is accepted, listed, and open again. */
async function walkAccepting(page: Page, shoot: (name: string) => Promise<void>): Promise<void> {
  await click(page, 'accept')
  const form = page.locator('[data-accept-form]')
  await form.waitFor()
  await shoot('3-accept')
  await form.locator('[role="group"] button').nth(1).click()
  await form.locator('input').first().fill('何刚')
  await click(page, 'accept-submit')
  await form.waitFor({ state: 'detached' })
  await idle(page)
  await click(page, 'accepted')
  await page.locator('[data-accepted]').first().waitFor()
  await shoot('3-accepted')
  await click(page, 'withdraw')
  await page.locator('[data-accepted]').waitFor({ state: 'detached' })
  await click(page, 'accepted-back')
  await page.locator('[data-finding]').first().waitFor()
}

const large = join(mkdtempSync(join(tmpdir(), 'sanbiao-large-')), 'a')
/** The first rows of a large file are there, the rest is being read. */
async function walkOpening(page: Page, shoot: (name: string) => Promise<void>): Promise<void> {
  if (!existsSync(large)) writeFileSync(large, largeXlsx())
  await drop(page, large, '全年意向客户.xlsx')
  await heldWhileOpening(page, 3000)
  await shoot('10-opening')
  await click(page, 'cancel')
  await idle(page)
  await page.locator('[data-notice]').waitFor()
  await page.locator('.grid .cell .shown').first().waitFor()
  await shoot('10-opening-cancelled')
}

async function walkReadOnly(page: Page, shoot: (name: string) => Promise<void>): Promise<void> {
  const old = join(mkdtempSync(join(tmpdir(), 'sanbiao-xls-')), 'a')
  writeFileSync(old, xlsOfXlsx(new Uint8Array(readFileSync(join(__dirname, '..', 'samples', 'sample.xlsx')))))
  await dropInstead(page, old, '三月.xls')
  await page.locator('[data-remark="read-only"]').waitFor()
  await tab(page, 'problems')
  await click(page, 'check')
  await page.locator('[data-finding]').first().waitFor()
  await idle(page)
  await page.locator('[data-finding] [data-row]').first().click()
  await page.waitForTimeout(300)
  await shoot('9-read-only')
  await tab(page, 'write')
  await shoot('9-read-only-write')
}

/** A finding selected beside its marked cell. */
async function shootReadme(page: Page): Promise<void> {
  await page.locator('.grid .cell').first().waitFor()
  await tab(page, 'problems')
  await click(page, 'check')
  await page.locator('[data-finding]').first().waitFor()
  await idle(page)
  await page.getByRole('tab', { name: '流失分析' }).click()
  const list = page.locator('[role="region"]')
  for (let step = 0; step < 40 && (await page.locator('[data-finding="DF10"]').count()) === 0; step++) {
    await list.evaluate((box) => box.scrollBy(0, 200))
    await page.waitForTimeout(60)
  }
  await page.locator('[data-finding="DF10"] [data-row]').first().click()
  await page.waitForTimeout(500)
  await page.screenshot({ path: join(__dirname, '..', 'docs', 'images', 'workbench.png') })
}

async function main(): Promise<void> {
  const workbench = await startWorkbench(built)
  if (readme) {
    mkdirSync(join(__dirname, '..', 'docs', 'images'), { recursive: true })
    const page = await workbench.browser.newPage({ locale: 'zh-CN', viewport: { width: 1280, height: 720 } })
    await page.goto(workbench.served.origin)
    await shootReadme(page)
    return workbench.close()
  }
  for (const locale of ['zh-CN', 'en-US'] as const) {
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const width of [350, 480]) {
        const context = await workbench.browser.newContext({
          locale,
          colorScheme,
          viewport: { width: 1366, height: 768 },
        })
        await context.addInitScript((value) => localStorage.setItem('sanbiao.width', String(value)), width)
        const page = await context.newPage()
        await page.goto(workbench.served.origin)
        await walk(page, async (name) => {
          await page.screenshot({ path: join(folder, `${name}-${locale.slice(0, 2)}-${colorScheme}-${width}.png`) })
        })
        await context.close()
      }
    }
  }
  await workbench.close()
  console.log(folder)
}
void main()
