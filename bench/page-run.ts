import { basename } from 'node:path'
import type { Page } from 'playwright-core'
import { Clock } from './page-clock'
import { memoryOf } from './renderer-memory'

/** Milliseconds, if nothing else is said. */
export interface Run {
  readonly firstScreen: number
  readonly ready: number
  /** Of each window, most of them far from the one before. */
  readonly windows: readonly number[]
  readonly turns: readonly number[]
  readonly check: number
  readonly edit: number
  readonly save: number
  /** What held up the page for 50 ms or more, until the file was read. */
  readonly openingTasks: readonly number[]
  readonly laterTasks: readonly number[]
  /** Megabytes of the page's process, worker included; null where the system does not tell. */
  readonly memory: number | null
  readonly peak: number | null
}

const ready = '[data-action="check"]:enabled'
const typed = '王一一'

/** One person's work with a large file, from choosing to saving it. */
export async function runPage(page: Page, origin: string, workbook: string): Promise<Run> {
  const name = basename(workbook)
  const clock = new Clock(page)
  await clock.install()
  await page.goto(origin)
  await page.locator('.grid .cell .shown').first().waitFor()
  await page.locator(ready).waitFor()

  await page.locator('[data-action="open"]:enabled').waitFor()
  const chooser = page.waitForEvent('filechooser')
  await page.locator('[data-action="open"]').click()
  await clock.startTasks()
  const input = await chooser
  await clock.mark('chosen')
  await input.setFiles(workbook)
  const firstScreen = clock.since('chosen', 'screen', name)
  const opened = clock.since('chosen', 'ready', name)
  await Promise.all([firstScreen, opened])
  const openingTasks = await clock.takeTasks()
  const memory = await memoryOf(page)

  const windows: number[] = []
  const turns: number[] = []
  const tabs = page.locator('[data-sheet]')
  const longOnes = (await tabs.count()) - 2
  for (const [turn, share] of [0.2, 0.5, 0.9, 0.4, 0.7, 0.1, 0.95, 0.3, 0.6, 0.8].entries()) {
    const tab = longOnes + ((turn + 1) % 2)
    await clock.mark('turn')
    await tabs.nth(tab).click()
    turns.push(await clock.since('turn', 'sheet', String(tab)))
    windows.push(await clock.scroll(share))
  }

  await clock.mark('check')
  await page.locator(ready).click()
  await page.locator('[data-severity]').first().waitFor()
  const check = await clock.since('check', 'ready', name)

  await page.locator('.grid').focus()
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('F2')
  await page.keyboard.type(typed)
  await clock.mark('edit')
  await page.keyboard.press('Enter')
  // What was typed is shown once it is checked.
  await clock.since('edit', 'cell', typed)
  const edit = await clock.since('edit', 'ready', name)

  const download = page.waitForEvent('download')
  await clock.mark('save')
  await page.locator('[data-action="save"]').click()
  await download
  const save = await clock.since('save', 'now', '')
  return {
    firstScreen: await firstScreen,
    ready: await opened,
    windows,
    turns,
    check,
    edit,
    save,
    openingTasks,
    laterTasks: await clock.takeTasks(),
    memory: memory?.now ?? null,
    peak: (await memoryOf(page))?.peak ?? null,
  }
}
