import { columnIndex } from '../../engine/address'
import { textOf } from './part-text'
import { parseAttributes } from './xml'

/** Where a row stands in the bytes of a sheet's rows. */
export interface RawRow {
  /** 0-based row of the worksheet. */
  readonly index: number
  readonly start: number
  readonly openEnd: number
  /** At the closing tag; `end` where the row closes itself. */
  readonly closeStart: number
  readonly end: number
}

const lessThan = 60
const greaterThan = 62
const slash = 47

const isTag = (bytes: Uint8Array, at: number, word: Uint8Array): boolean => {
  for (let n = 0; n < word.length; n++) if (bytes[at + n] !== word[n]) return false
  return bytes[at + word.length]! <= greaterThan
}

/** The rows in the order of the part. */
export function* rawRows(bytes: Uint8Array, prefix: string): Generator<RawRow> {
  const encoder = new TextEncoder()
  const open = encoder.encode(`<${prefix}row`)
  const close = encoder.encode(`</${prefix}row`)
  let index = -1
  let at = bytes.indexOf(lessThan)
  while (at >= 0) {
    if (!isTag(bytes, at, open)) {
      at = bytes.indexOf(lessThan, at + 1)
      continue
    }
    const start = at
    const openEnd = bytes.indexOf(greaterThan, at) + 1
    const number = /\sr\s*=\s*["'](\d+)/.exec(textOf(bytes.subarray(start, openEnd)))?.[1]
    index = number === undefined ? index + 1 : Number(number) - 1
    if (bytes[openEnd - 2] === slash) {
      yield { index, start, openEnd, closeStart: openEnd, end: openEnd }
      at = bytes.indexOf(lessThan, openEnd)
      continue
    }
    let closeStart = openEnd
    while (closeStart < bytes.length && !(bytes[closeStart] === lessThan && isTag(bytes, closeStart, close)))
      closeStart++
    const closed = bytes.indexOf(greaterThan, closeStart)
    const end = closed < 0 ? bytes.length : closed + 1
    yield { index, start, openEnd, closeStart, end }
    at = bytes.indexOf(lessThan, end)
  }
}

/** A cell as it is written. */
export interface RawCell {
  readonly column: number
  readonly text: string
  readonly attributes: Readonly<Record<string, string>>
  /** What stands between its tags. */
  readonly body: string
  /** Offsets in the row's content. */
  readonly start: number
  readonly end: number
}

const patterns = new Map<string, RegExp>()
function cellPattern(prefix: string): RegExp {
  let pattern = patterns.get(prefix)
  if (!pattern) {
    pattern = new RegExp(`<${prefix}c((?:\\s(?:[^>"']|"[^"]*"|'[^']*')*?)?)(?:/>|>([\\s\\S]*?)</${prefix}c\\s*>)`, 'g')
    patterns.set(prefix, pattern)
  }
  return pattern
}

/** The cells of a row's content. */
export function rawCells(content: string, prefix: string): readonly RawCell[] {
  let column = -1
  return Array.from(content.matchAll(cellPattern(prefix)), (match): RawCell => {
    const attributes = parseAttributes(match[1] ?? '')
    const letters = /^[A-Za-z]+/.exec(attributes.r ?? '')?.[0]
    column = letters === undefined ? column + 1 : columnIndex(letters)
    const start = match.index
    return { column, text: match[0], attributes, body: match[2] ?? '', start, end: start + match[0].length }
  })
}
