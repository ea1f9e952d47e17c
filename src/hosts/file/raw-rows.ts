import { columnIndex } from '../../engine/address'
import { bytesOf } from './part-text'
import { textWithoutComments, withoutComments } from './without-comments'
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
const equals = 61
const letterR = 114

/** Whether `word` stands at a place, as a whole name. */
function stands(bytes: Uint8Array, at: number, word: Uint8Array): boolean {
  for (let n = 0; n < word.length; n++) if (bytes[at + n] !== word[n]) return false
  return bytes[at + word.length]! <= greaterThan
}

/** The next tag with this start, or -1; tags alone are looked at, one byte behind `<` first. */
function findTag(bytes: Uint8Array, word: Uint8Array, from: number): number {
  const second = word[1]
  const end = bytes.length
  for (let at = from; at < end; at++) {
    if (bytes[at] === lessThan && bytes[at + 1] === second && stands(bytes, at, word)) return at
  }
  return -1
}

/** The number in the `r` attribute of the row that opens here; 0 where it has none. */
function rowNumber(bytes: Uint8Array, start: number, end: number): number {
  for (let at = start + 4; at < end; at++) {
    if (bytes[at] !== letterR || bytes[at - 1]! > 32 || (bytes[at + 1] !== equals && bytes[at + 1]! > 32)) continue
    let digit = at + 1
    while (digit < end && !(bytes[digit]! >= 48 && bytes[digit]! <= 57)) digit++
    let number = 0
    for (; bytes[digit]! >= 48 && bytes[digit]! <= 57; digit++) number = number * 10 + bytes[digit]! - 48
    return number
  }
  return 0
}

/** The rows in the order of the part. */
export function* rawRows(written: Uint8Array, prefix: string): Generator<RawRow> {
  const bytes = withoutComments(written)
  const open = bytesOf(`<${prefix}row`)
  const close = bytesOf(`</${prefix}row`)
  let index = -1
  for (let start = findTag(bytes, open, 0); start >= 0;) {
    const number = rowNumber(bytes, start, bytes.indexOf(greaterThan, start) + 1)
    index = number === 0 ? index + 1 : number - 1
    const row = rowFrom(bytes, close, start, index)
    if (!row) return
    yield row
    start = findTag(bytes, open, row.end)
  }
}

/** The row that opens at a place; where it never ends, it ends with the bytes. */
export function rawRowAt(bytes: Uint8Array, prefix: string, start: number, index: number): RawRow {
  const end = bytes.length
  return rowFrom(bytes, bytesOf(`</${prefix}row`), start, index) ?? { index, start, openEnd: end, closeStart: end, end }
}

function rowFrom(bytes: Uint8Array, close: Uint8Array, start: number, index: number): RawRow | null {
  const openEnd = bytes.indexOf(greaterThan, start) + 1
  if (openEnd === 0) return null
  if (bytes[openEnd - 2] === slash) return { index, start, openEnd, closeStart: openEnd, end: openEnd }
  const closeStart = findTag(bytes, close, openEnd)
  const end = closeStart < 0 ? 0 : bytes.indexOf(greaterThan, closeStart) + 1
  return end === 0 ? null : { index, start, openEnd, closeStart, end }
}

/** A cell as it is written, in its row's content. */
export class RawCell {
  constructor(
    readonly content: string,
    readonly column: number,
    readonly start: number,
    readonly openEnd: number,
    readonly closeStart: number,
    readonly end: number,
  ) {}
  get text(): string {
    return this.content.slice(this.start, this.end)
  }
  get attributes(): Readonly<Record<string, string>> {
    return parseAttributes(this.content.slice(this.start, this.openEnd))
  }
  /** What stands between its tags. */
  get body(): string {
    return this.content.slice(this.openEnd, this.closeStart)
  }
}

const patterns = new Map<string, RegExp>()
function openPattern(prefix: string): RegExp {
  let pattern = patterns.get(prefix)
  if (!pattern) {
    pattern = new RegExp(`<${prefix}c((?:\\s[^>"']*(?:"[^"]*"[^>"']*|'[^']*'[^>"']*)*)?/?)>`, 'g')
    patterns.set(prefix, pattern)
  }
  return pattern
}

const address = /\sr\s*=\s*["']([A-Za-z]+)/

/** The cells of a row's content. */
export function rawCells(content: string, prefix: string): readonly RawCell[] {
  const tags = textWithoutComments(content)
  const open = openPattern(prefix)
  const close = `</${prefix}c`
  const cells: RawCell[] = []
  let column = -1
  open.lastIndex = 0
  for (let match = open.exec(tags); match; match = open.exec(tags)) {
    const written = match[1] ?? ''
    const letters = address.exec(written)?.[1]
    column = letters === undefined ? column + 1 : columnIndex(letters)
    const openEnd = open.lastIndex
    const closeStart = written.endsWith('/') ? openEnd : tags.indexOf(close, openEnd)
    if (closeStart < 0) break
    const end = closeStart === openEnd && written.endsWith('/') ? openEnd : tags.indexOf('>', closeStart) + 1
    open.lastIndex = end
    cells.push(new RawCell(content, column, match.index, openEnd, closeStart, end))
  }
  return cells
}
