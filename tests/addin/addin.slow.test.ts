import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'
import { pivotOfSample, pivotsIn } from '../hosts/excel/snapshot'
import { excels } from '../office-host/api-sets'
import type { OfficeOptions } from '../office-host/kit'
import { officeFolder } from '../office-host/library'
import type { WebOffice } from '../office-host/transports/web-frame'
import { buildAddin, chromiumPath } from '../support/page/build'
import { serveFolder, type Served } from '../support/page/serve'
import { officeWithSample, sheetNames, showIn, type InExcel } from './in-excel'

jest.setTimeout(600_000)

const base = 'https://sanbiao.example/addin'
const cdn = 'https://appsforoffice.microsoft.com/lib/1/hosted/'
let folder: string
let browser: Browser
let served: Served
beforeAll(async () => {
  folder = buildAddin(base)
  served = await serveFolder(folder)
  browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox', '--disable-gpu'] })
})
afterAll(async () => {
  await browser?.close()
  await served?.close()
  rmSync(folder, { recursive: true })
})

test.each([
  ['', new URL(cdn).origin],
  ['-21vianet', 'https://appsforoffice.cdn.partner.office365.cn'],
])('every address in manifest%s.xml is in the build, and its pages take office.js from %s', (cloud, origin) => {
  const manifest = readFileSync(join(folder, `manifest${cloud}.xml`), 'utf8')
  const addresses = [...manifest.matchAll(/DefaultValue="(https:[^"]+)"/g)].map(([, address = '']) => address)
  expect(addresses.length).toBeGreaterThan(35)
  for (const address of addresses) {
    expect(address.startsWith(`${base}/`)).toBe(true)
    expect([address, existsSync(join(folder, address.slice(base.length)))]).toEqual([address, true])
  }
  expect(manifest).not.toContain('localhost')
  for (const page of ['taskpane', 'commands']) {
    expect(addresses).toContain(`${base}/${page}${cloud}.html`)
    const html = readFileSync(join(folder, `${page}${cloud}.html`), 'utf8')
    const scripts = [...html.matchAll(/<script[^>]* src="?([^"\s>]+)/g)].map(([, source = '']) => source)
    expect(scripts.filter((source) => source.includes('://')).map((source) => new URL(source).origin)).toEqual([origin])
    for (const source of scripts.filter((one) => !one.includes('://')))
      expect(existsSync(join(folder, source))).toBe(true)
    expect(html).toContain(`script-src 'self' ${origin};`)
  }
})

describe('outside Excel', () => {
  async function opened(office: (context: BrowserContext) => Promise<unknown>): Promise<Page> {
    const context = await browser.newContext({ viewport: { width: 350, height: 600 } })
    await office(context)
    const page = await context.newPage()
    await page.goto(`${served.origin}/taskpane.html`)
    return page
  }
  const says = (page: Page): Promise<string> => page.getByRole('alert').innerText()

  test('says to open it in Excel, in both languages, and leads to the local page', async () => {
    const page = await opened((context) =>
      context.route(`${cdn}**`, (route) =>
        route.fulfill({
          path: join(
            officeFolder(),
            route
              .request()
              .url()
              .slice(cdn.length)
              .replace(/[?#].*/, ''),
          ),
        }),
      ),
    )
    expect(await says(page)).toMatch(/请在Excel中打开[^]*Open this in Excel/)
    expect(await page.locator('a').first().getAttribute('href')).toBe('../workbench/index.html')
    await page.context().close()
  })
  test('says so where it is loaded in Word', async () => {
    const word = "window.Office = { onReady: () => Promise.resolve({ host: 'Word', platform: 'PC' }) }"
    const page = await opened((context) => context.route(`${cdn}**`, (route) => route.fulfill({ body: word })))
    expect(await says(page)).toMatch(/不能在这个程序中使用[^]*not in this program/)
    expect(await page.locator('a').count()).toBe(0)
    await page.context().close()
  })
  test('says so where office.js cannot be reached', async () => {
    const page = await opened((context) => context.route(`${cdn}**`, (route) => route.abort()))
    expect(await says(page)).toMatch(/没有加载到微软的office.js[^]*could not be loaded/)
    await page.context().close()
  })
})

async function inExcel(pane: string, locale = 'zh-CN', options: OfficeOptions = {}): Promise<InExcel> {
  const { apiSets } = options
  return showIn(await officeWithSample(options), { browser, folder, pane, locale, ...(apiSets ? { apiSets } : {}) })
}

describe('in Excel', () => {
  test('the pane appears, checks, shows a finding in Excel, and asks no other host', async () => {
    const excel = await inExcel('taskpane.html')
    const { pane, outside, office, complaints } = excel
    await pane.locator('[data-action="check"]:enabled').click()
    await pane.locator('[data-home] [data-severity]').first().waitFor()
    await pane.locator('[data-action="check"]:enabled').waitFor()
    const counts = (await pane.locator('[data-severity] strong').allInnerTexts()).map(Number)
    expect(counts.every((count) => count > 0)).toBe(true)
    await pane.locator('[data-action="next"]').click()
    await pane.locator('[data-finding]').first().waitFor()
    await pane.getByRole('tab', { name: '生成' }).click()
    await pane.locator('[data-action="writeProblems"]').click()
    await pane.locator('[data-notice="done"]').waitFor()
    expect(sheetNames(excel.office)).toContain('问题清单')
    await pane.getByRole('tab', { name: '生成' }).press('ArrowRight')
    await pane.locator('[data-month]').waitFor()
    expect(await pane.locator('[data-month]').getAttribute('data-month')).toMatch(/^\d{4}-\d{2}$/)
    expect(outside).toEqual([])
    expect(complaints).toEqual([])
    await excel.close()
    office.close()
  })

  test('the pane speaks English in an English Excel', async () => {
    const { pane, office, close } = await inExcel('taskpane.html', 'en-US')
    await pane.getByRole('button', { name: 'Check', exact: true }).waitFor()
    await close()
    office.close()
  })

  test('an Excel that is too old is named instead of a pane', async () => {
    const { pane, office, close } = await inExcel('taskpane.html', 'zh-CN', { apiSets: { ExcelApi: '1.8' } })
    expect(await pane.getByRole('alert').innerText()).toMatch(/Excel 太旧/)
    await close()
    office.close()
  })
})

/** Presses a button of the ribbon; answers with what a dialog said. */
async function press({ pane }: WebOffice, name: string): Promise<string | null> {
  await pane.waitForFunction((wanted) => wanted in associated(), name.toUpperCase())
  return pane.evaluate((wanted) => {
    let said: string | null = null
    const shown = { close: () => undefined, addEventHandler: (_: unknown, over: () => void) => setTimeout(over) }
    // The library's own can't be replaced, so the add-in gets an Office before it.
    const ui = { value: { displayDialogAsync: show } }
    const office = Object.create(Office, { context: { value: Object.create(Office.context, { ui }) } }) as typeof Office
    Object.assign(window, { Office: office })
    function show(address: string, _: unknown, answer: (result: unknown) => void): void {
      said = address
      answer({ status: Office.AsyncResultStatus.Succeeded, value: shown })
    }
    return new Promise<string | null>((resolve) => associated()[wanted]?.({ completed: () => resolve(said) }))
  }, name.toUpperCase())
}
declare function associated(): Record<string, (event: { completed(): void }) => void>
const associations = `var associated = () => window.Office?.actions?._association?.mappings ?? {}`

describe('the ribbon', () => {
  test('checks, fills in and summarises without the pane, and shows what it wrote', async () => {
    const excel = await inExcel('commands.html')
    await excel.pane.evaluate(associations)
    for (const [name, sheet] of [
      ['check', '问题清单'],
      ['fillKpis', '指标'],
      ['makeSummary', '战败原因汇总'],
    ] as const) {
      expect(await press(excel, name)).toBe(null)
      expect(sheetNames(excel.office)).toContain(sheet)
      expect(excel.office.workbook.active?.name).toBe(sheet)
    }
    expect(pivotsIn(excel.office.workbook)[0]).toEqual(pivotOfSample)
    expect(excel.outside).toEqual([])
    await excel.close()
    excel.office.close()
  })

  test('says in a dialog why nothing was written, and still completes', async () => {
    const excel = await inExcel('commands.html', 'zh-CN', {
      readOnly: true,
      apiSets: { ...excels.latest, DialogApi: '1.2' },
    })
    await excel.pane.evaluate(associations)
    const address = new URL((await press(excel, 'fillKpis')) ?? '')
    expect(address.pathname).toBe('/dialog.html')
    expect(address.search).toBe('')
    const page = await browser.newPage()
    await page.goto(`${served.origin}/dialog.html${address.hash}`)
    expect(await page.getByRole('alert').innerText()).toMatch(/只读/)
    await page.close()
    await excel.close()
    excel.office.close()
  })
})
