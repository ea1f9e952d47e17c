import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'

/** Draws assets/<name>-<size>.png from assets/<name>.svg: the product's own icon, and one for each button of the ribbon. */
const assets = join(__dirname, '..', 'assets')
const sizes = [16, 20, 24, 32, 40, 48, 64, 80]
const icons = { icon: [...sizes, 128], check: sizes, kpis: sizes, summary: sizes }

async function draw(): Promise<void> {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  })
  for (const [name, wanted] of Object.entries(icons)) {
    const svg = readFileSync(join(assets, `${name}.svg`), 'utf8')
    for (const size of wanted) {
      const page = await browser.newPage({ viewport: { width: size, height: size } })
      await page.setContent(
        `<style>*{margin:0;padding:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
      )
      await page.screenshot({ path: join(assets, `${name}-${size}.png`), omitBackground: true })
      await page.close()
    }
  }
  await browser.close()
}

void draw()
