import type { CellSink } from './cell-sink'
import { FileRefusal } from './refusal'
import { maxColumns, maxRows } from './limits'
import { isoSerial } from './iso-serial'
import { textOf } from './part-text'
import { scanPlainCells } from './plain-cells'
import { decode, readRuns } from './shared-strings'
import { withoutComments } from './without-comments'

const lessThan = 60
const greaterThan = 62
const slash = 47
const equals = 61
const letterC = 99
const letterR = 114
const letterT = 116
const letterV = 118

/** One pass over the bytes between `<sheetData>` and its end; no string is made but for text that stands in the cell. */
export function scanRows(bytes: Uint8Array, prefix: string, sink: CellSink, date1904 = false): void {
  scanningRows(bytes, prefix, sink, date1904).next()
}

/** The same with a pause after every so many bytes, which says how far it is. */
export function* scanningRows(
  written: Uint8Array,
  prefix: string,
  sink: CellSink,
  date1904: boolean,
  piece = Infinity,
): Generator<number, void> {
  const bytes = withoutComments(written)
  let pause = piece
  const end = bytes.length
  const skip = prefix.length
  let at = 0
  let row = -1
  let column = -1
  const last = { column }
  while (at < end) {
    if (bytes[at] !== lessThan) {
      at++
      continue
    }
    if (skip === 0 && row >= 0 && bytes[at + 1] === letterC) {
      const behind = scanPlainCells(bytes, at, row, sink, last)
      if (behind > at) {
        at = behind
        column = last.column
        continue
      }
    }
    const name = at + 1 + skip
    const first = bytes[name]
    if (first === letterC && bytes[name + 1]! <= greaterThan && own(at)) at = scanCell(name + 1)
    else if (first === letterR && bytes[name + 1] === 111 && bytes[name + 2] === 119 && own(at)) {
      if (at >= pause) {
        yield at
        pause = at + piece
      }
      at = scanRow(at, name + 3)
    } else at = bytes[at + 1] === 33 ? behindComment(at) : behindTag(at)
  }

  function own(open: number): boolean {
    for (let n = 0; n < skip; n++) if (bytes[open + 1 + n] !== prefix.charCodeAt(n)) return false
    return true
  }

  function behindTag(from: number): number {
    while (from < end && bytes[from] !== greaterThan) from++
    return from + 1
  }

  function behindComment(from: number): number {
    while (from < end && !(bytes[from] === greaterThan && bytes[from - 1] === 45 && bytes[from - 2] === 45)) from++
    return from + 1
  }

  function scanRow(open: number, p: number): number {
    row++
    column = -1
    while (p < end && bytes[p] !== greaterThan) {
      if (bytes[p] === letterR && bytes[p + 1] === equals && bytes[p - 1]! <= 32) {
        p += 3
        let number = 0
        for (let digit = bytes[p]! - 48; digit >= 0 && digit <= 9; digit = bytes[++p]! - 48)
          number = number * 10 + digit
        row = number - 1
        if (row < 0 || row >= maxRows) throw new FileRefusal('damaged', 'row number')
      } else p++
    }
    sink.row(row, open)
    return p + 1
  }

  function scanCell(p: number): number {
    column++
    let type = 0
    let typeLength = 0
    while (p < end && bytes[p] !== greaterThan) {
      const letter = bytes[p]
      if (bytes[p + 1] === equals && bytes[p - 1]! <= 32 && (letter === letterR || letter === letterT)) {
        const quote = bytes[p + 2]
        p += 3
        if (letter === letterT) {
          type = bytes[p]!
          const start = p
          while (p < end && bytes[p] !== quote) p++
          typeLength = p - start
        } else {
          let number = 0
          for (; p < end && bytes[p]! >= 65; p++) number = number * 26 + ((bytes[p]! & 0x5f) - 64)
          if (number > 0) column = number - 1
          while (p < end && bytes[p] !== quote) p++
        }
      } else if (bytes[p] === equals) {
        const quote = bytes[p + 1]
        p += 2
        while (p < end && bytes[p] !== quote) p++
      }
      p++
    }
    if (row < 0) row = 0
    if (column >= maxColumns) throw new FileRefusal('damaged', 'column number')
    return bytes[p - 1] === slash ? p + 1 : scanContent(p + 1, type, typeLength)
  }

  /** From behind `<c …>` to behind `</c>`. */
  function scanContent(p: number, type: number, typeLength: number): number {
    while (p < end) {
      if (bytes[p] !== lessThan) {
        p++
        continue
      }
      if (bytes[p + 1] === slash) {
        const name = p + 2 + skip
        const closes = bytes[name] === letterC && bytes[name + 1]! <= greaterThan
        p = behindTag(p)
        if (closes) return p
        continue
      }
      const name = p + 1 + skip
      const start = behindTag(p)
      const empty = bytes[start - 2] === slash
      if (bytes[name] === letterV && !empty) p = scanValue(start, type, typeLength)
      else if (bytes[name] === 102 && bytes[name + 1]! <= greaterThan) {
        sink.formula(row, column, fillsOthers(p, start) ? textOf(bytes.subarray(p, start)) : undefined)
        p = start
      } else if (bytes[name] === 105 && bytes[name + 1] === 115 && !empty) {
        const stop = inlineEnd(start)
        sink.text(row, column, readRuns(textOf(bytes.subarray(start, stop))))
        p = stop
      } else p = start
    }
    return p
  }

  /** `t="array"` and `t="dataTable"`, told by one letter. */
  function fillsOthers(open: number, stop: number): boolean {
    for (let p = open + 3 + skip; p < stop - 3; p++) {
      if (bytes[p] !== letterT || bytes[p + 1] !== equals || bytes[p - 1]! > 32) continue
      return bytes[p + 3] === 97 || bytes[p + 3] === 100
    }
    return false
  }

  /** At `</is>`. */
  function inlineEnd(p: number): number {
    const name = 2 + skip
    while (
      p < end &&
      !(bytes[p] === lessThan && bytes[p + 1] === slash && bytes[p + name] === 105 && bytes[p + name + 1] === 115)
    )
      p++
    return p
  }

  function scanValue(p: number, type: number, typeLength: number): number {
    // Digits first: shared-string indices and most numbers need nothing else.
    const start = p
    let value = 0
    for (let digit = bytes[p]! - 48; digit >= 0 && digit <= 9; digit = bytes[++p]! - 48) value = value * 10 + digit
    const plain = bytes[p] === lessThan && bytes[p + 1] === slash && p > start && p - start < 16
    // CDATA opens a tag of its own within the value.
    while (p < end && (bytes[p] !== lessThan || bytes[p + 1] !== slash)) p++
    if (type === 115 && typeLength === 1) {
      if (plain) sink.shared(row, column, value)
      else putShared(start, p)
    } else if (type === 0 || type === 110) {
      if (plain) sink.number(row, column, value)
      else putNumber(start, p)
    } else putOther(start, p, type)
    return p
  }

  function numberIn(start: number, stop: number): number {
    const raw = decode(textOf(bytes.subarray(start, stop))).trim()
    return raw === '' ? NaN : Number(raw)
  }

  function putNumber(start: number, stop: number): void {
    const value = numberIn(start, stop)
    if (Number.isFinite(value)) sink.number(row, column, value)
  }

  function putShared(start: number, stop: number): void {
    const index = numberIn(start, stop)
    if (Number.isInteger(index) && index >= 0) sink.shared(row, column, index)
  }

  function putOther(start: number, stop: number, type: number): void {
    const raw = decode(textOf(bytes.subarray(start, stop)))
    if (type === 98) sink.flag(row, column, raw.trim() === '1' || raw.trim() === 'true')
    else if (type === 101) sink.error(row, column, raw.trim())
    else if (type === 100) {
      const serial = isoSerial(raw.trim(), date1904)
      if (serial === null) sink.text(row, column, raw)
      else sink.number(row, column, serial)
    } else sink.text(row, column, raw)
  }
}
