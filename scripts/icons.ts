import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'

/** Draws assets/icon-<size>.png from assets/icon.svg. */
const assets = join(__dirname, '..', 'assets')
const sizes = [16, 32, 64, 80, 128]

async function draw(): Promise<void> {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  })
  const svg = readFileSync(join(assets, 'icon.svg'), 'utf8')
  for (const size of sizes) {
    const page = await browser.newPage({ viewport: { width: size, height: size } })
    await page.setContent(
      `<style>*{margin:0;padding:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    )
    await page.screenshot({ path: join(assets, `icon-${size}.png`), omitBackground: true })
  }
  await browser.close()
}

void draw()
