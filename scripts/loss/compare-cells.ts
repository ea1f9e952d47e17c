import { cellsOf, sharedStrings, type WrittenCell } from './cells'
import type { Finding, Kind } from './finding'
import type { Part, Parts } from './parts'
import { resolvedStyles, type Style, type StyleOf } from './resolved-styles'
import { workbookOf, type WorkbookParts } from './workbook'

/** Every cell's value, cached value and formula, and its style as it is resolved through the formats. */
export function compareCells(before: Parts, after: Parts): readonly Finding[] {
  const [one, other] = [workbookOf(before), workbookOf(after)]
  if (!one || !other) return []
  const unchanged = same(one.styles, other.styles) && same(one.strings, other.strings)
  const [first, second] = [cellReader(one), cellReader(other)]
  return one.sheets.flatMap(({ name, part }, place) => {
    const partner = other.sheets.find((sheet) => sheet.name === name) ?? other.sheets[place]
    if (!partner || (unchanged && same(part, partner.part))) return []
    return compareSheet(part.name, first.read(part), second.read(partner.part), [first.styleOf, second.styleOf])
  })
}

const same = (one: Part | undefined, other: Part | undefined): boolean =>
  one && other ? one.bytes.equals(other.bytes) : one === other

function cellReader(workbook: WorkbookParts): { styleOf: StyleOf; read(sheet: Part): Map<string, WrittenCell> } {
  const strings = sharedStrings(workbook.strings)
  return {
    styleOf: resolvedStyles(workbook.styles),
    read: (sheet) => new Map(Array.from(cellsOf(sheet, strings), (cell) => [cell.address, cell])),
  }
}

function compareSheet(
  part: string,
  before: Map<string, WrittenCell>,
  after: Map<string, WrittenCell>,
  [oldStyle, newStyle]: readonly [StyleOf, StyleOf],
): readonly Finding[] {
  const findings: Finding[] = []
  for (const address of new Set([...before.keys(), ...after.keys()])) {
    const [one, other] = [before.get(address), after.get(address)]
    const tell = (kind: Kind, path = address): void => void findings.push({ kind, part, path })
    if (!sameFormula(one?.formula ?? '', other?.formula ?? '')) tell('formula changed')
    if (!sameValue(one, other)) tell(one?.formula ? 'cached value changed' : 'value changed')
    const [look, now] = [oldStyle(one?.style), newStyle(other?.style)]
    const changed = (Object.keys(look) as (keyof Style)[]).filter((aspect) => look[aspect] !== now[aspect])
    if (changed.length > 0) tell('style changed', `${address} (${changed.join(', ')})`)
  }
  return findings
}

/** A shared formula may be written out in each of its cells. */
const sameFormula = (one: string, other: string): boolean =>
  one === other || (one === 'shared' && other !== '') || (other === 'shared' && one !== '')

function sameValue(one: WrittenCell | undefined, other: WrittenCell | undefined): boolean {
  const [value, now] = [one?.value ?? '', other?.value ?? '']
  if (value === now) return value === '' || familyOf(one!.type) === familyOf(other!.type)
  const numbers = one?.type === 'n' && other?.type === 'n' && value !== '' && now !== ''
  return numbers && Number(value) === Number(now)
}

/** A text is the same text wherever it is kept. */
const familyOf = (type: string): string => (['s', 'str', 'inlineStr'].includes(type) ? 'text' : type)
