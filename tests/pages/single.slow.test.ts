import { pathToFileURL } from 'node:url'
import { buildSingle } from '../support/page/build'
import { launch, type Opened } from '../support/page/open'
import { keepsWork } from '../support/page/unsaved'
import { walk } from '../support/page/walk'

jest.setTimeout(600_000)

let built: string | undefined

/** Opened by a double click, on a computer without any network. */
async function open(): Promise<Opened> {
  built ??= process.env.SANBIAO_SINGLE ?? buildSingle()
  const browser = await launch()
  return { browser, address: pathToFileURL(built).href, offline: true, close: () => browser.close() }
}
describe('a month', () => walk(open))
describe('unsaved work', () => keepsWork(open))
