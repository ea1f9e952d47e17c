import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { catalog } from '../../../src/catalog'
import { lossReasons } from '../../../src/catalog/facts/loss-reasons'
import { openWorkbookFile } from '../../../src/hosts/file'

const sample = join(__dirname, '..', '..', '..', 'samples', 'sample.xlsx')
const chinese = /[\u3400-\u9fff]/
/** The pane says 中文 for who seeks his language; the others are what tests type and call their files. */
const said = ['中文', '三表助手', '示例', '没有这样的人', '何刚', '干净', '三月', '风行']
/** Classes that a summary counts by, in the words of the forms. */
const classes = ['未细分', '未归类', '未填']

/** The words of the forms, which stay Chinese: a profile's vocabularies and models. */
function wordsOf(part: unknown): string[] {
  if (typeof part === 'string') return chinese.test(part) ? [part] : []
  if (typeof part !== 'object' || part === null) return []
  return Object.entries(part).flatMap(([name, value]) =>
    name === 'title' ? [] : [...wordsOf(name), ...wordsOf(value)],
  )
}

/** Chinese that stands in the sample itself or in its forms, the longest first. */
export async function wordsOfSample(): Promise<readonly string[]> {
  const workbook = await (await openWorkbookFile(new Uint8Array(readFileSync(sample)), '示例.xlsx')).read()
  const words = new Set<string>([
    ...said,
    ...classes,
    ...lossReasons.map(({ label }) => label),
    ...wordsOf(catalog.profiles),
  ])
  for (const { name, columns } of workbook.sheets) {
    words.add(name)
    for (const column of columns)
      for (let row = 0; row < column.length; row++) {
        const cell = column.at(row)
        if (typeof cell === 'string' && chinese.test(cell)) words.add(cell.trim())
      }
  }
  return [...words].sort((a, b) => b.length - a.length)
}

/** What an English pane says in Chinese though the workbook does not: in its lines, names for readers and hints. */
export async function untranslated(page: Page, known: readonly string[]): Promise<string[]> {
  const lines = await page.evaluate(() => {
    const pane = document.querySelector('.pane') ?? document.body
    const named = [...pane.querySelectorAll<HTMLElement>('[aria-label], [title], [placeholder]')].flatMap((element) =>
      ['aria-label', 'title', 'placeholder'].map((name) => element.getAttribute(name) ?? ''),
    )
    return [...(pane as HTMLElement).innerText.split('\n'), ...named]
  })
  return lines.filter(
    (line) => chinese.test(line) && chinese.test(known.reduce((left, word) => left.replaceAll(word, ''), line)),
  )
}
