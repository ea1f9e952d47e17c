import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { chromium } from 'playwright-core'
import { excels } from '../tests/office-host/api-sets'
import { fillFromFile } from '../tests/office-host/fill-from-file'
import { openOffice } from '../tests/office-host/kit'
import { openOnTheWeb, type WebOffice } from '../tests/office-host/transports/web-frame'
import { chromiumPath } from '../tests/support/page/build'

// What the built task pane loads until its home view has been idle for two seconds, office.js apart; the worker is counted by itself.
const root = join(__dirname, '..')
const folder = join(root, 'dist', 'addin')
const limits = { 'task pane': 170, worker: 130 }
const IDLE = 2000

async function main(): Promise<void> {
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox', '--disable-gpu'] })
  const newContext = browser.newContext.bind(browser)
  browser.newContext = async (options) => {
    const context = await newContext(options)
    // The compiler of scripts names functions by a helper that the browser does not have.
    await context.addInitScript('globalThis.__name = (named) => named')
    return context
  }
  const office = openOffice({ sheets: {} })
  const sample = new Uint8Array(readFileSync(join(root, 'samples', 'sample.xlsx')))
  await fillFromFile(office.workbook, sample, '示例.xlsx')
  const web = await openOnTheWeb({ browser, office, folder, pane: 'taskpane.html', apiSets: excels.latest })
  await web.pane.locator('[data-action="check"]:enabled').waitFor()
  const scripts = await idle(web)
  await browser.close()
  const sizes = Object.entries(limits).map(([name, limit]) => {
    const files = scripts[name as keyof typeof limits]
    const bytes = files.reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file)), { level: 9 }).length, 0)
    console.log(`sizes: ${name} ${(bytes / 1000).toFixed(1)} KB gzip of ${limit} KB (${files.join(', ')})`)
    return files.length > 0 && bytes <= limit * 1000
  })
  if (sizes.includes(false)) process.exitCode = 1
}

type Scripts = Readonly<Record<keyof typeof limits, readonly string[]>>

/** The scripts of ours, once nothing more has been asked for during two seconds. */
async function idle({ page, pane }: WebOffice): Promise<Scripts> {
  for (let before = ''; ;) {
    const workers = page.workers()
    const started = workers.map((worker) => worker.url())
    const inWorkers = await Promise.all(workers.map((worker) => worker.evaluate<string[]>(fetched)))
    const worker = [...started, ...inWorkers.flat()].map(nameOf)
    const all = (await pane.evaluate<string[]>(fetched))
      .filter((url) => url.startsWith(new URL(pane.url()).origin))
      .map(nameOf)
    const scripts = { 'task pane': unique(all.filter((name) => !worker.includes(name))), worker: unique(worker) }
    const now = JSON.stringify(scripts)
    if (now === before) return scripts
    before = now
    await new Promise((resolve) => setTimeout(resolve, IDLE))
  }
}
const fetched = `performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => /[.]js([?#]|$)/.test(name))`
const nameOf = (url: string): string => new URL(url).pathname.slice(1)
const unique = (names: readonly string[]): readonly string[] => [...new Set(names)]

void main()
