import { parseA1 } from '../../src/engine/address'
import { cellsOf, sharedStrings, type Strings, type WrittenCell } from './cells'
import type { Finding } from './finding'
import type { Part, Parts } from './parts'
import { workbookOf } from './workbook'
import { elementOf, elementsOf, type Element } from './xml-tree'

/** The one cell that is set. */
export interface Asked {
  /** The sheet's part and its name, which is never printed. */
  readonly part: string
  readonly sheet: string
  readonly address: string
  readonly value: string | number
}

/** What setting a cell may change: that cell's value and type, the extent where it lay outside, and that all is computed on opening. */
export function beyondAsked(findings: readonly Finding[], asked: Asked, before: Parts): readonly Finding[] {
  const workbook = workbookOf(before)?.part
  const sheet = before.byName.get(asked.part)!
  const inCell = cellPattern(asked, sheet)
  const allowed = ({ part, path, kind }: Finding): boolean => {
    if (part === workbook) return /^\/workbook\/calcPr(?:@fullCalcOnLoad)?$/.test(path) && !kind.endsWith('lost')
    if (/^\/table\/tableColumns\/tableColumn(?:\[\d+\])?@name$/.test(path))
      return heads(before.byName.get(part)!, path, asked)
    if (part !== asked.part) return false
    if (kind === 'value changed') return path === asked.address
    // A cell that was not there takes its neighbours' look.
    if (kind === 'style changed') return path.startsWith(`${asked.address} `) && !written(sheet, asked)
    return inCell.test(path) || (path === '/worksheet/dimension@ref' && !extentHolds(sheet, asked.address))
  }
  return findings.filter((finding) => !allowed(finding))
}

const written = (sheet: Part, { address }: Asked, strings: Strings = []): WrittenCell | undefined =>
  [...cellsOf(sheet, strings)].find((cell) => cell.address === address)
const rootOf = (part: Part): Element | undefined => elementsOf(part.xml()?.tree)[0]

/** The cell's type and content; all of it where there was none; its address, where it had none written. */
function cellPattern(asked: Asked, sheet: Part): RegExp {
  const [, column, row] = /^([A-Z]+)(\d+)$/.exec(asked.address)!
  const cell = `/worksheet/sheetData/row\\[${row}\\]`
  if (!written(sheet, asked)) return new RegExp(`^${cell}(?:/c\\[${column}\\])?$`)
  return new RegExp(`^${cell}/c\\[${column}\\](?:@[tr]|/(?:v|is|text\\(\\)).*)$`)
}

/** Whether the cell is the header of that column of a table, whose name must be the same (ECMA-376 part 1, 18.5.1.3). */
function heads(table: Part, path: string, { address }: Asked): boolean {
  const from = parseA1(rootOf(table)?.attributes.get('ref')?.split(':')[0] ?? '')
  const at = parseA1(address)!
  const place = Number(/\[(\d+)\]/.exec(path)?.[1] ?? 1)
  return from?.row === at.row && from.column + place - 1 === at.column
}

function extentHolds(sheet: Part, address: string): boolean {
  const ref = elementOf(rootOf(sheet), 'dimension')?.attributes.get('ref') ?? ''
  const [from = null, to = from] = ref.split(':').map(parseA1)
  const at = parseA1(address)!
  return !!from && !!to && at.row >= from.row && at.row <= to.row && at.column >= from.column && at.column <= to.column
}

/** Whether the value stands where it was asked for. */
export function arrived(after: Parts, asked: Asked): readonly Finding[] {
  const sheet = after.byName.get(asked.part)
  const cell = sheet && written(sheet, asked, sharedStrings(workbookOf(after)?.strings))
  const typed = cell?.formula === '' && (cell.type === 'n') === (typeof asked.value === 'number')
  if (typed && cell.value === String(asked.value)) return []
  return [{ kind: 'edit not there', part: asked.part, path: asked.address }]
}

/** Parts of equal content, but for what was asked, whose bytes differ beside it: line ends, quotes, entities, spaces. */
export function spelledAnew(before: Parts, after: Parts, asked: Asked): readonly Finding[] {
  const findings: Finding[] = []
  for (const name of [asked.part, workbookOf(before)?.part ?? '']) {
    const [one, other] = [before.byName.get(name), after.byName.get(name)]
    if (!one || !other || one.bytes.equals(other.bytes) || !one.xml() || !other.xml()) continue
    const grows = name === asked.part && !extentHolds(one, asked.address)
    if (without(one, other, asked, grows) !== without(other, one, asked, grows))
      findings.push({ kind: 'spelling changed', part: name, path: '' })
  }
  return findings
}

/** The part's text without what was asked: the cell (all rows, where that is new), an extent that grows, the calculation settings. */
function without(part: Part, other: Part, asked: Asked, grows: boolean): string {
  const { text } = part.xml()!
  const sheet = part.name === asked.part
  const [here, there] = sheet ? [written(part, asked)?.element, written(other, asked)?.element] : []
  const cell = here && there ? here : elementOf(rootOf(part), 'sheetData')
  const cuts = [cell, grows ? elementOf(rootOf(part), 'dimension') : undefined]
  const spans = (sheet ? cuts : [elementOf(rootOf(part), 'calcPr')])
    .filter((cut) => cut !== undefined)
    .sort((a, b) => a.start - b.start)
  const kept = spans.map(({ start }, index) => text.slice(spans[index - 1]?.end ?? 0, start))
  return [part.bytes.subarray(0, 3).equals(mark) ? 'BOM' : '', ...kept, text.slice(spans.at(-1)?.end ?? 0)].join('')
}
const mark = Buffer.from([0xef, 0xbb, 0xbf])
