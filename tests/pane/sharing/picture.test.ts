import { broken, type Measure } from '../../../src/pane/sharing/line-breaks'
import {
  fonts,
  MOST_HEIGHT,
  MOST_PAGES,
  picturesOf,
  WIDTH,
  type Picture,
} from '../../../src/pane/sharing/picture-layout'
import { listOf } from './list'

/** Chinese signs are as wide as they are high. */
const measure: Measure = (words, { size }) =>
  [...words].reduce((sum, sign) => sum + (sign.charCodeAt(0) > 0x2000 ? size : size * 0.55), 0)
const wordsOf = ({ shapes }: Picture): string[] =>
  shapes.flatMap((shape) => (shape.kind === 'words' ? [shape.words] : []))

test('one picture holds the title, the counts, every line with its level as shape and word, and the day', () => {
  const { pages, left } = picturesOf(listOf(12), 'zh', measure)
  expect([pages.length, left]).toEqual([1, 0])
  const [page] = pages as [Picture]
  const words = wordsOf(page)
  expect(words[0]).toBe('张伟　3月三表检查')
  expect(words).toEqual(expect.arrayContaining(['必改 8 条', '请核对 4 条', '意向客户管理卡', '流失分析表']))
  expect(words.filter((line) => /^\d+　(必改|请核对)　D\d+$/.test(line))).toHaveLength(12)
  expect(page.shapes.filter(({ kind }) => kind === 'mark')).toHaveLength(12 + 2)
  expect(words.at(-1)).toBe('统计截至 2026-03-31　三表助手')
})

test.each([1, 12, 45, 80, 200])('of %d findings nothing leaves the picture or covers something else', (count) => {
  const { pages, left } = picturesOf(listOf(count), 'zh', measure)
  expect(pages.length).toBeLessThanOrEqual(MOST_PAGES)
  let told = 0
  for (const page of pages) {
    expect(page.width).toBe(WIDTH)
    expect(page.height).toBeLessThanOrEqual(MOST_HEIGHT + 20)
    told += wordsOf(page).filter((line) => /^\d+　/.test(line)).length
    let below = 0
    for (const shape of page.shapes) {
      if (shape.kind !== 'words') continue
      const { x, y, words, font } = shape
      expect(x + measure(words, font)).toBeLessThanOrEqual(WIDTH - 8)
      expect(y + font.size / 2).toBeLessThanOrEqual(page.height)
      // Beside the counts of the other levels, each line stands below the one before.
      if (font === fonts.counts) continue
      expect(y - font.size / 2).toBeGreaterThanOrEqual(below - 0.01)
      below = y + font.size / 2
    }
  }
  expect(told + left).toBe(count)
  if (left > 0) expect(wordsOf(pages.at(-1)!).join('')).toContain(`还有 ${left} 条没有列出`)
})

describe('lines', () => {
  const font = { size: 10 }
  test('no mark of punctuation begins a line, and none that opens ends one', () => {
    const lines = broken('王*的电话“138****01”不对：手机应为11位，座机要带区号（请核实）。', 100, font, measure)
    expect(lines.length).toBeGreaterThan(3)
    for (const line of lines) {
      expect(line).not.toMatch(/^[，。：；？！、”’）》*]/u)
      expect(line).not.toMatch(/[“‘（《]$/u)
      expect(measure(line, font)).toBeLessThanOrEqual(100)
    }
    expect(lines.join('')).toBe('王*的电话“138****01”不对：手机应为11位，座机要带区号（请核实）。')
  })
  test('words of Latin letters stay whole; what is wider than a line is broken', () => {
    expect(broken('Correct the phone number', 90, font, measure)).toEqual(['Correct the', 'phone number'])
    expect(broken('ABCDEFGHIJKLMNOPQRSTUVWXYZ', 55, font, measure)).toEqual(['ABCDEFGHIJ', 'KLMNOPQRST', 'UVWXYZ'])
    expect(broken('', 90, font, measure)).toEqual([''])
  })
})
