import { parseA1 } from '../../engine/address'

/** A rectangle that a name or an attribute refers to; 0-based, ends inclusive. */
export interface Rectangle {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}
export interface Reference extends Rectangle {
  readonly sheet: string
}

/** `A1:B3` or `$A$1`. */
export function parseRectangle(text: string): Rectangle | null {
  const [first = '', second = first] = text.split(':')
  const from = parseA1(first)
  const to = parseA1(second)
  return from && to && { top: from.row, left: from.column, bottom: to.row, right: to.column }
}

/** `'3月 流失表'!$A$1:$B$3`; null where it is anything else. */
export function parseReference(text: string): Reference | null {
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(text)
  const rectangle = match?.[3] === undefined ? null : parseRectangle(match[3])
  return rectangle && { sheet: (match?.[1] ?? match?.[2] ?? '').replaceAll("''", "'"), ...rectangle }
}
