import type { Font } from './picture-layout'

/** How wide words are, in points. */
export type Measure = (words: string, font: Font) => number

/** A run of Latin letters and digits, or one sign of any other script, each with the marks that may not begin a line after it. */
const pieces = /(?:[“‘（〔【《([]*)(?:[A-Za-z0-9.,/:;%+\-_]+|\s+|.)(?:[”’）〕】》，。：；？！、)\]*]*)/gsu

/** The words in lines no wider than that; a single piece that is wider is broken where it must be. */
export function broken(words: string, width: number, font: Font, measure: Measure): readonly string[] {
  const lines: string[] = []
  let line = ''
  const fits = (some: string): boolean => measure(some, font) <= width
  const end = (): void => {
    if (line.trim() !== '') lines.push(line.trimEnd())
    line = ''
  }
  for (const [piece] of words.matchAll(pieces)) {
    if (fits(line + piece.trimEnd())) {
      line += piece
      continue
    }
    end()
    for (const sign of piece.trimStart()) {
      if (line !== '' && !fits(line + sign)) end()
      line += sign
    }
  }
  end()
  return lines.length > 0 ? lines : ['']
}
