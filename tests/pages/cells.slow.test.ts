import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { a1, parseA1 } from '../../src/engine/address'
import { drop, startWorkbench, type Workbench } from '../support/page/open'

jest.setTimeout(600_000)

const sample = join(__dirname, '..', '..', 'samples', 'sample.xlsx')
let workbench: Workbench
let page: Page
const complaints: string[] = []

beforeAll(async () => {
  workbench = await startWorkbench()
  const context = await workbench.browser.newContext({
    locale: 'zh-CN',
    viewport: { width: 1366, height: 768 },
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  page = await context.newPage()
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(String(error)))
  await page.goto(workbench.served.origin)
  await page.locator('.grid .cell').first().waitFor()
  await drop(page, sample, '甲.xlsx')
  await page.locator('[data-file]', { hasText: '甲.xlsx' }).waitFor()
  await page.locator('.grid .cell').first().waitFor()
})
afterAll(() => workbench?.close())

/** Where each test starts. */
let start = { row: 0, column: 0 }
const press = async (...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key)
}
const idle = () => page.locator('[data-action="check"]:enabled').waitFor()
const here = () => page.locator('.selection').getAttribute('data-address')
const clipboard = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText())
const copyElsewhere = (text: string): Promise<void> =>
  page.evaluate((some) => navigator.clipboard.writeText(some), text)
const shows = async (row: number, column: number, text: string): Promise<void> => {
  await page.waitForFunction(([id, wanted]) => (document.getElementById(id)?.textContent ?? '') === wanted, [
    `cell-${start.row + row}-${start.column + column}`,
    text,
  ] as const)
}
/** To blank cells right of the table: the same ones each time. */
async function toBlankCells(): Promise<void> {
  await page.locator('.grid').focus()
  await press('Control+Home', ...Array.from({ length: 9 }, () => 'ArrowDown'))
  if (start.column === 0) {
    await press('Control+ArrowRight', 'ArrowRight', 'ArrowRight')
    start = parseA1((await here())!)!
  }
  while ((await here()) !== below(0)) await press('ArrowRight')
}
const below = (rows: number): string => a1(start.row + rows, start.column)

test('arrows move, Enter and F2 open, Escape leaves, Delete clears, and what is typed shows as what it is', async () => {
  await toBlankCells()
  await press('ArrowDown', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'ArrowUp')
  expect(await here()).toBe(below(1))
  await press('Enter')
  await page.keyboard.type('2026-3-5')
  await press('Enter')
  expect(await here()).toBe(below(2))
  await shows(1, 0, '2026-03-05')
  await page.keyboard.type('12.5%')
  await press('Tab', 'ArrowLeft')
  await shows(2, 0, '12.50%')
  await press('F2')
  await page.keyboard.type('999')
  await press('Escape')
  await shows(2, 0, '12.50%')
  await press('Delete')
  await shows(2, 0, '')
  await press('Control+z')
  await shows(2, 0, '12.50%')
})

test('a cell is copied, cut and pasted as text, a block as one step', async () => {
  await toBlankCells()
  await press('ArrowDown', 'Control+c', 'ArrowRight', 'Control+v')
  expect(await clipboard()).toBe('2026-03-05')
  await shows(1, 1, '2026-03-05')
  await press('Control+x')
  await shows(1, 1, '')
  await copyElsewhere('王伟\t3月6日\r\n李娜\t\r\n')
  await press('ArrowDown', 'ArrowDown', 'Control+v')
  await shows(3, 1, '王伟')
  await shows(3, 2, '2026-03-06')
  await shows(4, 1, '李娜')
  await press('Control+z')
  await shows(3, 1, '')
  await shows(4, 1, '')
})

test('the addresses in the list of problems lead to their cells, by click and by Enter', async () => {
  await page.getByRole('tab', { name: '生成', exact: true }).click()
  await page.locator('[data-action="writeProblems"]').click()
  await page.getByText('问题清单已写好。').waitFor()
  await idle()
  const list = page.locator('[data-sheet]', { hasText: '问题清单' })
  const links = page.locator('.grid[aria-label="问题清单"] .cell.link')
  await links.first().waitFor()
  const address = await links.first().innerText()
  await links.first().click()
  await page.waitForFunction(() => document.querySelector('.grid')?.getAttribute('aria-label') !== '问题清单')
  expect(await here()).toBe(address)

  await list.click()
  await links.first().waitFor()
  await page.locator('.grid').focus()
  const row = Number((await links.first().getAttribute('id'))!.split('-')[1])
  await press('Control+Home', ...Array.from({ length: row }, () => 'ArrowDown'))
  await press(...Array.from({ length: 4 }, () => 'ArrowRight'))
  await page.locator('[data-cell-bar]', { hasText: '按回车' }).waitFor()
  await copyElsewhere('1\t2')
  await press('Control+v')
  await page.getByText('三表助手写的表', { exact: false }).waitFor()
  await idle()
  await press('Enter')
  await page.waitForFunction(() => document.querySelector('.grid')?.getAttribute('aria-label') !== '问题清单')
  expect(await here()).toBe(address)

  // The list itself is taken back as one step.
  await press('Control+z')
  await list.waitFor({ state: 'detached' })
  expect(complaints).toEqual([])
})
