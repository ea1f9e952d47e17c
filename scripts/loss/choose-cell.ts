import { parseA1 } from '../../src/engine/address'
import type { Asked } from './asked'
import { cellsOf } from './cells'
import type { Part, Parts } from './parts'
import { workbookOf } from './workbook'

/** Cells to try, the likeliest first: a sheet's constants from its middle outwards; a blank one where there is none. */
export function cellsToSet(parts: Parts): readonly Asked[] {
  const sheets = workbookOf(parts)?.sheets ?? []
  const constants = sheets.flatMap(({ name, part }) =>
    fromTheMiddle(constantsOf(part)).map(({ address, value }) => ({ part: part.name, sheet: name, address, value })),
  )
  const blank = sheets.map(({ name, part }) => ({ part: part.name, sheet: name, address: blankOf(part), value: 46113 }))
  return [...constants, ...blank]
}

const tries = 8
function fromTheMiddle<T>(all: readonly T[]): readonly T[] {
  const middle = Math.floor(all.length / 2)
  return Array.from({ length: Math.min(tries, all.length) }, (_, n) => {
    const step = n % 2 === 0 ? n / 2 : -(n + 1) / 2
    return all[(middle + step + all.length) % all.length]!
  })
}

function constantsOf(part: Part): readonly Pick<Asked, 'address' | 'value'>[] {
  const found: Pick<Asked, 'address' | 'value'>[] = []
  const arrays: string[] = []
  for (const { element, address, type, value, formula } of cellsOf(part, [])) {
    const ref = element.children.find((child) => child.kind === 'element' && child.local === 'f')
    if (ref?.kind === 'element' && ref.attributes.has('ref')) arrays.push(ref.attributes.get('ref')!)
    const bound = element.attributes.has('vm') || element.attributes.has('cm')
    if (formula !== '' || ref || value === '' || bound) continue
    if (type === 'n') found.push({ address, value: Number(value) === 46113 ? 46114 : 46113 })
    else if (type === 's' || type === 'inlineStr' || type === 'str') found.push({ address, value: '已核对' })
  }
  return found.filter(({ address }) => !arrays.some((area) => lies(address, area)))
}

/** Below what a sheet holds, in its first column. */
function blankOf(part: Part): string {
  let last = 0
  for (const { address } of cellsOf(part, [])) last = Math.max(last, (parseA1(address)?.row ?? 0) + 1)
  return `A${Math.min(last, 1_048_575) + 1}`
}

function lies(address: string, area: string): boolean {
  const [from = null, to = from] = area.split(':').map(parseA1)
  const at = parseA1(address)
  if (!from || !to || !at) return false
  return at.row >= from.row && at.row <= to.row && at.column >= from.column && at.column <= to.column
}
