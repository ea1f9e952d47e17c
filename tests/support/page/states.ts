import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { tabIdOf, type TabId } from '../../../src/pane/tabs'
import { dealerMonth } from '../dealer-month'
import { xlsxOf } from '../dealer-month/xlsx'
import { xlsOfXlsx } from '../xls/write'
import { drop } from './open'

/** Something of the pane to be looked at, reached from the one before. */
export interface PaneState {
  readonly name: string
  /** What of it scrolls, so that a picture shows all. */
  readonly scroller: string
  /** The README shows it. */
  readonly picture?: { readonly name: string; readonly of: 'page' | 'pane' }
  /** Also looked at on a screen at 200%, where this can be reached. */
  readonly zoomed?: string
  reach(page: Page): Promise<void>
}

const folder = mkdtempSync(join(tmpdir(), 'sanbiao-states-'))
const fileOf = (name: string, bytes: Uint8Array): string => {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  return path
}
const action = (page: Page, name: string): Locator => page.locator(`[data-action="${name}"]`).first()
const idle = (page: Page): Promise<void> => page.locator('[data-action="check"]:enabled').first().waitFor()
/** A check leaves the pane on the tab that it shows: Home tells what was found. */
const check = async (page: Page): Promise<void> => {
  await showTab(page, 'home')
  await idle(page)
  await action(page, 'check').click()
  await page.locator('[data-severity], [data-step="fill"], [data-step="unread"]').first().waitFor()
  await idle(page)
}

/** A tab of the row, or of the menu that holds those without room. */
export async function showTab(page: Page, tab: TabId): Promise<void> {
  const inRow = page.locator(`#${tabIdOf(tab)}`)
  if ((await inRow.count()) > 0 && (await inRow.isVisible())) return inRow.click()
  await action(page, 'more-tabs').click()
  await page.locator(`[data-more="${tab}"]`).click()
}

const unfold = async (page: Page, name: string): Promise<void> => {
  const head = page.locator(`[data-fold="${name}"] button[aria-expanded]`).first()
  if ((await head.getAttribute('aria-expanded')) === 'false') await head.click()
  await page.locator(`[data-fold="${name}"] input`).first().waitFor()
}

const panel = '#sanbiao-panel > *'
const state = (
  name: string,
  reach: PaneState['reach'],
  more: Partial<Pick<PaneState, 'picture' | 'zoomed'>> = {},
): PaneState => ({ name, scroller: panel, ...more, reach })
const shown = (name: string, of: 'page' | 'pane' = 'pane') => ({ picture: { name, of } }) as const

/** Each stands on what the one before left. */
export const states: readonly PaneState[] = [
  state('home-ready', (page) => action(page, 'tour-start').waitFor()),
  state('tour', async (page) => {
    await action(page, 'tour-start').click()
    await page.locator('[data-tour="1"]').waitFor()
  }),
  state(
    'home-findings',
    async (page) => {
      await action(page, 'tour-end').click()
      await check(page)
      await page.locator('[data-home] [data-severity]').first().waitFor()
    },
    { ...shown('home'), zoomed: '[data-balance]' },
  ),
  state(
    'problems',
    async (page) => {
      await showTab(page, 'problems')
      await page.locator('[data-finding] [data-row]').nth(1).click()
      await page.locator('[aria-current="true"], [data-row][aria-current]').first().waitFor()
    },
    { ...shown('workbench', 'page'), zoomed: '[data-action="details"]' },
  ),
  state(
    'problems-details',
    async (page) => {
      await action(page, 'details').click()
      await action(page, 'close-details').waitFor()
    },
    { ...shown('details'), zoomed: '[data-action="rule-off"]' },
  ),
  state('problems-filter', async (page) => {
    await action(page, 'close-details').click()
    await action(page, 'filter').click()
    await page.locator('[data-filter="new"]').waitFor()
  }),
  state('problems-none', async (page) => {
    await page.keyboard.press('Escape')
    await page.locator('input[data-action="search"], [data-action="search"] input').first().fill('没有这样的人')
    await action(page, 'clear-filter').waitFor()
  }),
  state(
    'problems-accept',
    async (page) => {
      await action(page, 'clear-filter').click()
      await page.locator('[data-finding] [data-row]').nth(1).click()
      await action(page, 'accept').click()
      await page.locator('[data-accept-form]').waitFor()
    },
    { zoomed: '[data-action="accept-submit"]' },
  ),
  state('problems-accepted', async (page) => {
    await page.locator('[data-accept-form] [role="group"] button').nth(1).click()
    await page.locator('[data-accept-form] input').first().fill('何刚')
    await action(page, 'accept-submit').click()
    await page.locator('[data-accept-form]').waitFor({ state: 'detached' })
    await idle(page)
    await action(page, 'accepted').click()
    await page.locator('[data-accepted]').first().waitFor()
  }),
  state('problems-preview', async (page) => {
    await action(page, 'accepted-back').click()
    await action(page, 'fix-all').click()
    await action(page, 'preview-apply').waitFor()
  }),
  state('home-since', async (page) => {
    await action(page, 'preview-apply').click()
    await page.locator('[data-mended]').waitFor()
    await check(page)
    await showTab(page, 'home')
    await page.locator('[data-home]').waitFor()
  }),
  state(
    'sharing',
    async (page) => {
      await action(page, 'share').click()
      await page.locator('[data-share="picture"] img').first().waitFor()
    },
    { ...shown('hand-out'), zoomed: '[data-action="write-hand-out"]' },
  ),
  state(
    'figures',
    async (page) => {
      await action(page, 'sharing-back').click()
      await showTab(page, 'figures')
      await page.locator('[data-stages] svg path').first().waitFor()
    },
    shown('figures'),
  ),
  state(
    'summaries',
    async (page) => {
      await showTab(page, 'summaries')
      await page.locator('[data-summaries] svg rect').first().waitFor()
    },
    { ...shown('summaries'), zoomed: '[data-summary-table] td' },
  ),
  state('write', (page) => showTab(page, 'write').then(() => action(page, 'fillKpis').waitFor())),
  state('reading', async (page) => {
    await showTab(page, 'reading')
    await page.locator('[data-reading] button').first().click()
    await page.locator('[data-choose="template"]').first().waitFor()
  }),
  state(
    'settings',
    async (page) => {
      await showTab(page, 'settings')
      await page.locator('[data-fold="language"]').waitFor()
    },
    shown('settings'),
  ),
  state('settings-thresholds', (page) => unfold(page, 'thresholds'), { zoomed: '[data-fold="remove"] button' }),
  state('settings-rules', (page) => unfold(page, 'rules')),
  state('home-other', async (page) => {
    await drop(page, fileOf('干净.xlsx', xlsxOf(dealerMonth({ defects: [] }))), '干净.xlsx')
    await leaveWithout(page)
    await page.locator('[data-file]', { hasText: '干净.xlsx' }).waitFor()
    await check(page)
    await page.locator('[data-home] [data-step]').waitFor()
  }),
  state('refused', async (page) => {
    await drop(page, fileOf('客户.csv', new TextEncoder().encode('a,b\n')), '客户.csv')
    await leaveWithout(page)
    await page.getByRole('alert').first().waitFor()
  }),
  state('read-only', async (page) => {
    const sample = new Uint8Array(readFileSync(join(__dirname, '..', '..', '..', 'samples', 'sample.xlsx')))
    await drop(page, fileOf('三月.xls', xlsOfXlsx(sample)), '三月.xls')
    await leaveWithout(page)
    await page.locator('[data-remark="read-only"]').waitFor()
    await check(page)
    await showTab(page, 'home')
  }),
]

/** Where the page asks what to do with unsaved work, it is given up. */
async function leaveWithout(page: Page): Promise<void> {
  const ask = action(page, 'leave-discard')
  const asked = await ask.waitFor({ timeout: 1500 }).then(
    () => true,
    () => false,
  )
  if (asked) await ask.click()
}
