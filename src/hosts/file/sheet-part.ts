import { FileRefusal } from './refusal'
import { bytesOf, textOf } from './part-text'
import { childOf, parseXml } from './xml'

/** A worksheet part in three: the rows stay bytes, what stands around them is small and read as text. */
export interface SheetPart {
  /** Up to and with `<sheetData>`. */
  readonly head: string
  readonly rows: Uint8Array
  /** From `</sheetData>` on. */
  readonly tail: string
  /** The namespace prefix of its elements, colon included. */
  readonly prefix: string
  /** There is no `<sheetData>` yet: its place is between head and tail. */
  readonly bare?: true
}

export function splitSheet(bytes: Uint8Array): SheetPart {
  const prefix = /<((?:\w+:)?)worksheet\b/.exec(textOf(bytes.subarray(0, 8192)))?.[1] ?? ''
  const data = find(bytes, `<${prefix}sheetData`, 0)
  if (data < 0) return withoutRows(textOf(bytes), prefix)
  const openEnd = bytes.indexOf(62, data) + 1
  if (openEnd === 0) throw new FileRefusal('damaged', 'sheet')
  const head = textOf(bytes.subarray(0, openEnd))
  if (head.includes('<!DOCTYPE')) throw new FileRefusal('dtd')
  if (head.endsWith('/>')) return { head, rows: new Uint8Array(), tail: textOf(bytes.subarray(openEnd)), prefix }
  const closeStart = findLast(bytes, `</${prefix}sheetData`, openEnd)
  if (closeStart < 0) throw new FileRefusal('damaged', 'sheet')
  return { head, rows: bytes.subarray(openEnd, closeStart), tail: textOf(bytes.subarray(closeStart)), prefix }
}

/** Elements of CT_Worksheet before `<sheetData>` (ECMA-376 part 1, 18.3.1.99). */
const beforeRows = new Set(['sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols'])

function withoutRows(text: string, prefix: string): SheetPart {
  if (text.includes('<!DOCTYPE')) throw new FileRefusal('dtd')
  const root = parseXml(text)
  // Rows under a prefix that the sheet does not bear are not rows of this sheet.
  if (root.openEnd === root.end || childOf(root, 'sheetData')) throw new FileRefusal('damaged', 'sheet')
  const place = root.children.findLast(({ name }) => beforeRows.has(name))?.end ?? root.openEnd
  return { head: text.slice(0, place), rows: new Uint8Array(), tail: text.slice(place), prefix, bare: true }
}

export function joinSheet({ head, rows, tail }: SheetPart): Uint8Array {
  const start = bytesOf(head)
  const end = bytesOf(tail)
  const bytes = new Uint8Array(start.length + rows.length + end.length)
  bytes.set(start)
  bytes.set(rows, start.length)
  bytes.set(end, start.length + rows.length)
  return bytes
}

/** The same, with an element around the rows if there are any. */
export function withData(part: SheetPart): SheetPart {
  const { head, rows, tail, prefix, bare } = part
  if (rows.length === 0) return part
  if (bare) return { head: `${head}<${prefix}sheetData>`, rows, tail: `</${prefix}sheetData>${tail}`, prefix }
  if (!head.endsWith('/>')) return part
  return { head: head.replace(/\s*\/>$/, '>'), rows, tail: `</${prefix}sheetData>${tail}`, prefix }
}

/** How a sheet without rows says so; undefined where it has rows, or says so in two tags that stay. */
export function rowlessData({ head, rows, bare }: SheetPart): string | undefined {
  if (rows.length > 0) return undefined
  if (bare) return ''
  return head.endsWith('/>') ? head.slice(head.lastIndexOf('<')) : undefined
}

/** A sheet whose rows are all gone again says so as it did before. */
export function rowlessAgain(part: SheetPart, data: string | undefined): SheetPart {
  const { head, rows, tail, prefix } = part
  if (data === undefined || rows.length > 0 || rowlessData(part) !== undefined) return part
  const start = head.slice(0, head.lastIndexOf('<'))
  return {
    head: start + data,
    rows,
    tail: tail.slice(tail.indexOf('>') + 1),
    prefix,
    ...(data === '' ? { bare: true } : {}),
  }
}

const matches = (bytes: Uint8Array, at: number, word: string): boolean => {
  for (let n = 0; n < word.length; n++) if (bytes[at + n] !== word.charCodeAt(n)) return false
  return true
}
function find(bytes: Uint8Array, word: string, from: number): number {
  for (let at = bytes.indexOf(60, from); at >= 0; at = bytes.indexOf(60, at + 1))
    if (matches(bytes, at, word)) return at
  return -1
}
function findLast(bytes: Uint8Array, word: string, lowest: number): number {
  for (let at = bytes.lastIndexOf(60); at >= lowest; at = bytes.lastIndexOf(60, at - 1)) {
    if (matches(bytes, at, word)) return at
  }
  return -1
}
