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
  // Its dialogs of files cannot be answered by a test; the older ones can.
  '--disable-blink-features=FileSystemAccessLocal',
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
export const drop = (page: Page, path: string, name: string): Promise<void> => dropAll(page, [{ path, name }])

/** The same over unsaved work, which is given up. */
export async function dropInstead(page: Page, path: string, name: string): Promise<void> {
  await drop(page, path, name)
  await page.locator('[data-action="leave-discard"]').click()
}

export async function dropAll(
  page: Page,
  files: readonly { readonly path: string; readonly name: string }[],
): Promise<void> {
  const read = files.map(({ path, name }) => [readFileSync(path).toString('base64'), name] as const)
  const dropped = await page.evaluateHandle((all) => {
    const data = new DataTransfer()
    for (const [content, name] of all) {
      data.items.add(new File([Uint8Array.from(atob(content), (char) => char.charCodeAt(0))], name))
    }
    return data
  }, read)
  await page.dispatchEvent('body', 'drop', { dataTransfer: dropped })
}
