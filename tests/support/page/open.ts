import { readFileSync } from 'node:fs'
import { chromium, type Browser, type Page } from 'playwright-core'
import { buildPage, chromiumPath } from './build'
import { serveFolder, type Served } from './serve'

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
export interface Workbench {
  readonly browser: Browser
  readonly served: Served
  close(): Promise<void>
}

/** Where a page is to be looked at. */
export interface Opened {
  readonly browser: Browser
  readonly address: string
  readonly offline: boolean
  close(): Promise<void>
}
export const opened = ({ browser, served, close }: Workbench): Opened => ({
  browser,
  address: served.origin,
  offline: false,
  close,
})

export const launch = (): Promise<Browser> =>
  chromium.launch({ executablePath: chromiumPath(), headless: true, args: quiet })

/** The published page, served, and a browser to look at it. */
export async function startWorkbench(folder = buildPage()): Promise<Workbench> {
  const served = await serveFolder(folder)
  const browser = await launch()
  return {
    browser,
    served,
    close: async () => {
      await browser.close()
      await served.close()
    },
  }
}

/** Drops a file onto the page, as a person would. */
export async function drop(page: Page, path: string, name: string): Promise<void> {
  const bytes = readFileSync(path).toString('base64')
  const files = await page.evaluateHandle(
    ([content, fileName]) => {
      const data = new DataTransfer()
      data.items.add(new File([Uint8Array.from(atob(content), (char) => char.charCodeAt(0))], fileName))
      return data
    },
    [bytes, name] as const,
  )
  await page.dispatchEvent('body', 'drop', { dataTransfer: files })
}
