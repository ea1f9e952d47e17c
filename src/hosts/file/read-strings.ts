import { Dictionary } from './column-builder'
import type { Package } from './package'
import { FileRefusal } from './refusal'
import { readingSharedStrings } from './shared-strings'

/** So many strings are asked at one go what they begin and end with. */
const SOME = 20_000
/** Of the time that strings take, what is spent before they are asked that. */
const READ = 0.8

/** What the workbook's cells share; with pauses, if it is to be read in pieces, which say from 0 to 1 how far it is. */
export function* readingStrings(parts: Package, part: string, piece: number): Generator<number, Dictionary> {
  const xml = parts.text(part) ?? ''
  if (xml.slice(0, 4096).includes('<!DOCTYPE')) throw new FileRefusal('dtd')
  const strings = yield* shares(readingSharedStrings(xml, piece), (at) => (READ * at) / xml.length)
  const asked = Dictionary.reading(strings, piece < Infinity ? SOME : Infinity)
  return yield* shares(asked, (code) => READ + ((1 - READ) * code) / strings.length)
}

function* shares<T>(steps: Generator<number, T>, shareOf: (at: number) => number): Generator<number, T> {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    yield shareOf(step.value)
  }
}
