import { pathToFileURL } from 'node:url'
import { buildSingle } from '../support/page/build'
import { launch } from '../support/page/open'
import { walk } from '../support/page/walk'

jest.setTimeout(600_000)

// Opened by a double click, on a computer without any network.
walk(async () => {
  const browser = await launch()
  return {
    browser,
    address: pathToFileURL(process.env.SANBIAO_SINGLE ?? buildSingle()).href,
    offline: true,
    close: () => browser.close(),
  }
})
