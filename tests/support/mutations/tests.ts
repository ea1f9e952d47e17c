import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { catalog } from '../../../src/catalog'
import { measure } from './measure'
import { bars, rowOf } from './page'

const page = readFileSync(join(__dirname, '..', '..', '..', 'docs', 'recognition.md'), 'utf8')

/** Tries one part of the forms: the parts run side by side. */
export function mutationTests(part: number, parts: number): void {
  const templates = catalog.templates.filter(({ derived }) => !derived).filter((_, at) => at % parts === part - 1)

  test.each(templates)('changed sheets of $id are read rightly, or asked about', (template) => {
    const tally = measure(template, catalog)
    expect(tally.told.filter((line) => line.startsWith('wrong'))).toEqual([])
    expect(tally.wrong).toBe(0)
    expect((tally.right + tally.asked) / tally.columns).toBeGreaterThanOrEqual(bars.rightOrAsked)
    expect(tally.right / tally.columns).toBeGreaterThanOrEqual(bars.right)
    // A stale page: npm run recognition
    expect(page).toContain(rowOf(tally))
  })
}
