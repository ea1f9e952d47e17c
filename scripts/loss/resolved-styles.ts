import type { Part } from './parts'
import { elementOf, elementsOf, type Element } from './xml-tree'

/** What the index of a format leads to, so that renumbered formats are equal and changed ones are not. */
export interface Style {
  readonly font: string
  readonly fill: string
  readonly border: string
  readonly numberFormat: string
  readonly alignment: string
  readonly protection: string
  readonly named: string
}
export type StyleOf = (index: string | undefined) => Style

export function resolvedStyles(part: Part | undefined): StyleOf {
  const tree = part?.xml()?.tree
  const root = tree && elementsOf(tree)[0]
  const list = (name: string): readonly Element[] => elementsOf(elementOf(root, name))
  const [fonts, fills, borders] = [list('fonts'), list('fills'), list('borders')]
  const [formats, parents] = [list('cellXfs'), list('cellStyleXfs')]
  const codes = new Map(
    list('numFmts').map(({ attributes }) => [attributes.get('numFmtId'), attributes.get('formatCode')]),
  )
  const names = new Map(list('cellStyles').map(({ attributes }) => [attributes.get('xfId'), attributes.get('name')]))
  const printAt = (some: readonly Element[], index: string | undefined): string => printOf(some[Number(index ?? 0)])
  const look = (format: Element | undefined): Omit<Style, 'named'> => {
    const number = format?.attributes.get('numFmtId') ?? '0'
    return {
      font: printAt(fonts, format?.attributes.get('fontId')),
      fill: printAt(fills, format?.attributes.get('fillId')),
      border: printAt(borders, format?.attributes.get('borderId')),
      numberFormat: codes.get(number) ?? `#${number}`,
      alignment: elementOf(format, 'alignment')?.print ?? '',
      protection: elementOf(format, 'protection')?.print ?? '',
    }
  }
  const known = new Map<string, Style>()
  return (index = '0') => {
    let style = known.get(index)
    if (!style) {
      const format = formats[Number(index)]
      const parent = format?.attributes.get('xfId') ?? '0'
      const named = `${names.get(parent) ?? ''} ${Object.values(look(parents[Number(parent)])).join(' ')}`
      style = { ...look(format), named }
      known.set(index, style)
    }
    return style
  }
}

/** A font's parts mean the same in any order. */
const printOf = (part: Element | undefined): string =>
  (part?.children ?? [])
    .map(({ print }) => print)
    .sort()
    .join(' ') + [...(part?.attributes ?? [])].join()
