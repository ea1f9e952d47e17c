import { readFileSync } from 'node:fs'
import type { Frame, Page } from 'playwright-core'

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds serious or worse; Fluent's focus sentinels are hidden from readers and focusable by design. */
export async function violations(page: Page | Frame): Promise<string[]> {
  const found = await page.evaluate(
    `${axe}; axe.run({ exclude: ['[data-tabster-dummy]'] }, { resultTypes: ['violations'] })`,
  )
  const { violations: list } = found as {
    violations: { id: string; impact: string; nodes: { target: string[] }[] }[]
  }
  return list
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}
