import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { catalog } from '../../src/catalog'
import { recognise } from '../../src/engine/recognise'
import { openWorkbookFile } from '../../src/hosts/file'
import { SCALE } from '../../src/pane/sharing/draw-picture'
import { MOST_HEIGHT, WIDTH } from '../../src/pane/sharing/picture-layout'
import { checkAndShow, looks, lookOver, openLook } from '../support/page/looks'
import { startWorkbench, type Workbench } from '../support/page/open'
import { day } from '../support/testRule'

jest.setTimeout(600_000)

let workbench: Workbench
const complaints: string[] = []
beforeAll(async () => {
  workbench = await startWorkbench(process.env.SANBIAO_PAGE)
})
afterAll(() => workbench.close())

/** Names and phones of the sample's customers. */
async function secrets(): Promise<readonly string[]> {
  const bytes = new Uint8Array(readFileSync(join(__dirname, '..', '..', 'samples', 'sample.xlsx')))
  const workbook = await (await openWorkbookFile(bytes, '示例.xlsx')).read()
  const { tables } = recognise(workbook, catalog, { profile: catalog.profiles[0]!, today: day('2026-04-10') })
  const staff = new Set(tables.flatMap(({ columns }) => valuesIn(columns.consultant?.values)))
  const personal = tables.flatMap(({ columns }) => [
    ...valuesIn(columns.customerName?.values),
    ...valuesIn(columns.phone?.values),
  ])
  return [...new Set(personal)].filter((word) => word.length > 1 && !staff.has(word))
}
const valuesIn = (values: { readonly length: number; at(row: number): unknown } | undefined): string[] =>
  Array.from({ length: values?.length ?? 0 }, (_, row) => String(values?.at(row) ?? ''))

/** All that is written onto canvases. */
const recordDrawing = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const drawn: string[] = []
    Object.assign(window, { drawn })
    const { fillText } = CanvasRenderingContext2D.prototype
    CanvasRenderingContext2D.prototype.fillText = function (words: string, ...rest: [number, number, number?]) {
      drawn.push(words)
      fillText.call(this, words, ...rest)
    }
  })
const drawn = (page: Page): Promise<string[]> => page.evaluate(() => (window as unknown as { drawn: string[] }).drawn)

/** Measures of the picture that is shown, and how many of its pixels are not white. */
const measures = (page: Page): Promise<{ width: number; height: number; inked: number }> =>
  page.locator('[data-picture="1"]').evaluate((image: HTMLImageElement) => {
    const { naturalWidth: width, naturalHeight: height } = image
    const canvas = Object.assign(document.createElement('canvas'), { width, height })
    const context = canvas.getContext('2d')!
    context.drawImage(image, 0, 0)
    const { data } = context.getImageData(0, 0, width, height)
    let inked = 0
    for (let at = 0; at < data.length; at += 4) if (data[at]! < 200) inked++
    return { width, height, inked }
  })

async function openShare(page: Page): Promise<void> {
  await page.locator('[data-action="share"]').first().click()
  await page.locator('[data-picture="1"]').waitFor()
}

test('a list is copied, drawn and saved with customers masked, and written as a sheet', async () => {
  const page = await openLook(workbench, looks[0]!, complaints)
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await checkAndShow(page, 'home')
  await recordDrawing(page)
  await openShare(page)

  const message = await page.locator('[data-message="1"]').inputValue()
  await page.locator('[data-action="copy-message"]').click()
  await page.locator('[data-copied="true"]').waitFor()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(message)

  const { width, height, inked } = await measures(page)
  expect(width).toBe(WIDTH * SCALE)
  expect(height).toBeGreaterThan(400)
  expect(height).toBeLessThanOrEqual((MOST_HEIGHT + 20) * SCALE)
  expect(inked).toBeGreaterThan((width * height) / 100)
  expect(inked).toBeLessThan((width * height) / 2)

  const told = message + (await drawn(page)).join('\n')
  expect(told).toMatch(/\p{Script=Han}\*/u)
  const known = await secrets()
  expect(known.length).toBeGreaterThan(50)
  expect(known.filter((word) => told.includes(word))).toEqual([])

  await page.locator('[data-action="copy-picture"]').click()
  await page.getByText('图片已复制').waitFor()
  const download = page.waitForEvent('download')
  await page.locator('[data-action="save-picture"]').click()
  const saved = await download
  expect(saved.suggestedFilename()).toMatch(/^待办-.+\.png$/)
  const png = readFileSync(await saved.path())
  expect(png.subarray(1, 4).toString()).toBe('PNG')
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([width, height])

  await page.locator('[data-action="write-hand-outs"]').click()
  await page.locator('[data-notice="done"]').waitFor()
  await page.locator('[data-action="check"]:enabled').waitFor()
  const sheets = await page.locator('[data-sheet]').allInnerTexts()
  const people = await page
    .locator('[data-action="share-whose"] option, select[data-action="share-whose"] option')
    .count()
  expect(sheets.filter((name) => name.startsWith('待办-'))).toHaveLength(people)
  await page.context().close()
})

test.each([looks[0]!, looks[3]!])(
  'the view looks right: $locale $colorScheme $width $forcedColors',
  async (look) => {
    const page = await openLook(workbench, look, complaints)
    await checkAndShow(page, 'home')
    await openShare(page)
    await lookOver(page, 'hand-out', look, '[data-sharing] > div:last-child')
    await page.context().close()
  },
  120_000,
)

test('the tour is offered once, leads through the pane by keyboard alone, and stays away', async () => {
  const page = await openLook(workbench, looks[0]!, complaints)
  await page.locator('[data-tour-offer]').waitFor()
  await lookOver(page, 'tour-offer', looks[0]!, '#sanbiao-panel')
  await page.locator('[data-action="tour-start"]').focus()
  await page.keyboard.press('Enter')
  const focused = (): Promise<string | null> => page.evaluate(() => document.activeElement?.textContent ?? null)
  await page.locator('[data-tour="1"]').waitFor()
  expect(await focused()).toBe('先检查')
  // The way to end it and the way on follow the title.
  await page.keyboard.press('Tab')
  expect(await focused()).toBe('检查，然后继续')
  await page.keyboard.press('Enter')
  await page.locator('[data-tour="2"]').waitFor()
  await page.locator('[data-finding]').first().waitFor()
  await lookOver(page, 'tour', looks[0]!, '#sanbiao-panel')
  await page.keyboard.press('Escape')
  await page.locator('[data-tour]').waitFor({ state: 'detached' })
  expect(await focused()).toBe('问题')
  await page.reload()
  await page.locator('[data-action="check"]:enabled').waitFor()
  await page.waitForTimeout(500)
  expect(await page.locator('[data-tour-offer]').count()).toBe(0)
  await page.context().close()
})

test('nothing was complained of', () => expect(complaints).toEqual([]))
