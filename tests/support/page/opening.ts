import type { Page } from 'playwright-core'
import { tinyXlsx } from '../package'

const headers = ['序号', '客户姓名', '电话', '意向车型', '级别', '区域', '里程']
const names = ['陈立', '王芳', '李强', '赵云飞', '孙丽', '钱进', '周敏', '何刚']
const models = ['菱智M5', '风行T5', '星海V9']
const strings = [...headers, ...names, ...models, 'H', 'A', 'B', '城东', '城西', '开发区']
const inline = (n: number): string => `1380000${String(n % 10_000).padStart(4, '0')}`

/** Two sheets of 20 MB, inflated: read for so long that a person sees it. */
export function largeXlsx(): Uint8Array {
  const shared = (ref: string, code: number): string => `<c r="${ref}" t="s"><v>${code}</v></c>`
  const row = (n: number): string =>
    n === 1
      ? `<row r="1">${headers.map((_, code) => shared(`${'ABCDEFG'[code]}1`, code)).join('')}</row>`
      : `<row r="${n}"><c r="A${n}"><v>${n - 1}</v></c>${shared(`B${n}`, 7 + ((n * 5) % 8))}` +
        `<c r="C${n}" t="inlineStr"><is><t>${inline(n * 37)}</t></is></c>${shared(`D${n}`, 15 + (n % 3))}` +
        `${shared(`E${n}`, 18 + ((n * 7) % 3))}${shared(`F${n}`, 21 + ((n * 11) % 3))}<c r="G${n}"><v>${n * 3}</v></c></row>`
  const rows = Array.from({ length: 80_000 }, (_, n) => row(n + 1)).join('')
  const before = '<dimension ref="A1:G80000"/>'
  return tinyXlsx({
    sheets: ['全年意向客户', '全年流失分析'].map((name) => ({ name, rows, before })),
    strings: strings.map((text) => `<si><t>${text}</t></si>`).join(''),
  })
}

/** Once the first rows of a file that is being read are there, and it is told how far it is. */
export async function heldWhileOpening(page: Page, milliseconds: number): Promise<void> {
  await page.locator('.grid[aria-label="全年意向客户"] #cell-20-1 .shown').waitFor()
  await page.locator('[data-progress] [aria-valuenow]').waitFor()
  const sleep = `Atomics.wait(new Int32Array(new WebAssembly.Memory({ initial: 1, maximum: 1, shared: true }).buffer), 0, 0, ${milliseconds})`
  // The file is read in there: it stands still for so long.
  for (const worker of page.workers()) void worker.evaluate(sleep).catch(() => undefined)
}
