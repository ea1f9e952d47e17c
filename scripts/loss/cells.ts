import type { Part } from './parts'
import { elementOf, elementsOf, textIn, type Element } from './xml-tree'

/** A cell as it is written. */
export interface WrittenCell {
  readonly element: Element
  readonly address: string
  /** `n`, `s`, `str`, `inlineStr`, `b`, `e` or `d`. */
  readonly type: string
  /** With its shared string's runs in place of that string's number; '' where there is none. */
  readonly value: string
  /** '' where there is none; `shared` where it is that of another cell. */
  readonly formula: string
  readonly style: string | undefined
}

/** Fingerprint and text of each shared string. */
export type Strings = readonly { readonly print: string; readonly text: string }[]
export function sharedStrings(part: Part | undefined): Strings {
  const tree = part?.xml()?.tree
  return elementsOf(tree && elementsOf(tree)[0], 'si').map((item) => ({ print: printOf(item), text: plain(item) }))
}

/** Runs and their fonts as one text: the same whether the string is shared or stands in the cell. */
const printOf = (item: Element): string =>
  elementOf(item, 'r') ? item.children.map(({ print }) => print).join(' ') : plain(item)
const plain = (item: Element): string =>
  elementsOf(item)
    .filter(({ local }) => local === 't' || local === 'r')
    .map((one) => (one.local === 'r' ? textIn(elementOf(one, 't') ?? one) : textIn(one)))
    .join('')

export function* cellsOf(sheet: Part, strings: Strings): Generator<WrittenCell> {
  const tree = sheet.xml()?.tree
  const data = elementOf(tree && elementsOf(tree)[0], 'sheetData')
  for (const row of elementsOf(data, 'row')) {
    for (const element of elementsOf(row, 'c')) {
      const { attributes, key } = element
      const type = attributes.get('t') ?? 'n'
      const written = textOf(elementOf(element, 'v'))
      const inline = elementOf(element, 'is')
      const formula = elementOf(element, 'f')
      const value =
        type === 's' && written !== '' ? (strings[Number(written)]?.print ?? '?') : inline ? printOf(inline) : written
      yield {
        element,
        address: `${key}${row.key}`,
        type,
        value,
        formula: formula ? textOf(formula) || formula.attributes.get('t') || '' : '',
        style: attributes.get('s'),
      }
    }
  }
}

const textOf = (element: Element | undefined): string => (element ? textIn(element) : '')
