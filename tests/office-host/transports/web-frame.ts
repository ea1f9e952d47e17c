import { join, normalize } from 'node:path'
import type { Browser, Frame, Page } from 'playwright-core'
import { officeFolder } from '../library'
import type { Office } from '../kit'
import type { Reply } from '../excel-player'
import { officeError } from './office-errors'
import { playParent, type WebParent } from './web-parent'

/** Microsoft's and 21Vianet's addresses of office.js; both lead to the package's files. */
const cdns = [
  'https://appsforoffice.microsoft.com/lib/1/hosted/',
  'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/',
]
const origin = 'https://localhost:3001'
const parentAddress = `${origin}/excel-on-the-web.html`

export interface WebOffice {
  readonly page: Page
  /** The add-in's page. */
  readonly pane: Frame
  /** What it asked of other hosts, all of which was refused. */
  readonly outside: readonly string[]
  close(): Promise<void>
}
export interface WebOptions {
  readonly browser: Browser
  readonly office: Office
  /** Files of the add-in, as they are published at its address. */
  readonly folder: string
  /** The page within the folder. */
  readonly pane: string
  readonly locale?: string
  readonly apiSets: WebParent['apiSets']
}

/** Opens an unchanged add-in page in a frame whose parent plays Excel on the web; the workbook stays in the test. */
export async function openOnTheWeb({
  browser,
  office,
  folder,
  pane,
  locale = 'zh-CN',
  apiSets,
}: WebOptions): Promise<WebOffice> {
  const context = await browser.newContext({ locale })
  const outside: string[] = []
  await context.route('**/*', async (route) => {
    const url = route.request().url()
    const cdn = cdns.find((one) => url.startsWith(one))
    if (cdn !== undefined) await route.fulfill({ path: within(officeFolder(), url.slice(cdn.length)) })
    else if (url === parentAddress)
      await route.fulfill({ contentType: 'text/html', body: '<!doctype html><body></body>' })
    else if (url.startsWith(`${origin}/`)) await route.fulfill({ path: within(folder, new URL(url).pathname) })
    else {
      outside.push(url)
      await route.abort()
    }
  })
  const page = await context.newPage()
  await page.exposeFunction('askExcel', (body: string, flags: number) => ask(office, body, flags))
  office.player.sendEvents = (events) => {
    const entries = events.map(({ type, target, message }, id) => [65_536, type, target, JSON.stringify(message), id])
    const fire = (some: typeof entries): void =>
      (window as unknown as { fireInPane(entries: unknown): void }).fireInPane(some)
    page.evaluate(fire, entries).catch(() => undefined)
  }
  await page.goto(parentAddress)
  const address = `${origin}/${pane}`
  const isPane = (frame: Frame): boolean => frame.url().startsWith(address)
  const there = page.waitForEvent('framenavigated', { predicate: isPane })
  await page.evaluate(playParent, { pane: address, locale, apiSets })
  return { page, pane: await there, outside, close: () => context.close() }
}
const within = (folder: string, path: string): string =>
  join(folder, normalize(`/${decodeURIComponent(path).replace(/[?#].*$/, '')}`))

function ask(office: Office, body: string, flags: number): Promise<{ text: string } | { error: number }> {
  return new Promise((resolve) => {
    office.player.answer(body, flags, (reply: Reply) =>
      resolve('text' in reply ? { text: reply.text } : { error: officeError(reply.fault) }),
    )
  })
}
