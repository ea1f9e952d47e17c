import { writtenFormula, type Master } from './formula-of'
import { textOf } from './part-text'
import { rawCells } from './raw-rows'
import { rowTable } from './row-table'
import type { SheetPart } from './sheet-part'
import { shiftFormula } from './shift-formula'

const known = new WeakMap<Uint8Array, ReadonlyMap<string, Master>>()

/** The masters of a sheet's shared formulas, found once per writing of its rows. */
function mastersOf(part: SheetPart): ReadonlyMap<string, Master> {
  let masters = known.get(part.rows)
  if (!masters) known.set(part.rows, (masters = findMasters(part)))
  return masters
}

function findMasters(part: SheetPart): ReadonlyMap<string, Master> {
  const masters = new Map<string, Master>()
  for (const { index, openEnd, closeStart } of rowTable(part).within(0, Infinity)) {
    const content = textOf(part.rows.subarray(openEnd, closeStart))
    // Most rows hold none, and splitting them into cells is what takes time.
    if (!content.includes('shared')) continue
    for (const { column, body } of rawCells(content, part.prefix)) {
      const { formula, shared } = writtenFormula(body) ?? {}
      if (shared !== undefined && formula && !masters.has(shared)) masters.set(shared, { formula, row: index, column })
    }
  }
  return masters
}

/** Reads formulas as Excel shows them: one that is shared is shifted from its master to the cell. */
export function formulaReader(part: SheetPart): (body: string, row: number, column: number) => string | undefined {
  return (body, row, column) => {
    if (!body.includes('f')) return undefined
    const written = writtenFormula(body)
    if (!written || written.shared === undefined || written.formula !== '') return written?.formula
    const master = mastersOf(part).get(written.shared)
    return master ? shiftFormula(master.formula, row - master.row, column - master.column) : ''
  }
}
