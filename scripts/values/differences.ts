import type { Cell, Sheet } from '../../src/model/workbook'
import type { TheirSheet, Told } from './openpyxl'
import type { Ours } from './ours'

export interface Difference {
  readonly at: string
  readonly ours: Cell
  readonly theirs: Told | undefined
  /** The reason with its section of the standard; null where none is known. */
  readonly explained: string | null
}
/** What is known of a differing cell when it is to be explained. */
export interface Doubt {
  readonly file: string
  readonly ours: Cell
  readonly theirs: Told | undefined
  /** It lies under a merged area, not at its top left. */
  readonly inMerge: boolean
  readonly formula: string | undefined
  /** It has a formula, whose result in the file is what we read. */
  readonly isRecorded?: boolean | undefined
}
export type Explain = (doubt: Doubt) => string | null

const millisecond = 1 / 86_400_000
/** Numbers are written with 15 to 17 digits. */
const lastDigit = 1e-14

function equal(ours: Cell, theirs: Told | undefined): boolean {
  if (!theirs) return ours === null
  const [, , kind, value] = theirs
  if (kind === 'error') return typeof ours === 'object' && ours?.error === value
  if (kind === 'date') return typeof ours === 'number' && Math.abs(ours - Number(value)) <= millisecond
  if (kind === 'number' && typeof ours === 'number')
    return Math.abs(ours - Number(value)) <= Math.abs(ours) * lastDigit || ours === value
  return ours === value
}

/** Every cell that either reader sees, and those on which they differ. */
export function differencesOf(
  file: string,
  ours: Sheet | undefined,
  theirs: TheirSheet,
  explain: Explain,
  { formulaAt, isRecorded }: Omit<Ours, 'sheets'>,
): { readonly cells: number; readonly differences: readonly Difference[] } {
  const differences: Difference[] = []
  const seen = new Set<string>()
  let cells = 0
  const compare = (row: number, column: number, cell: Cell): void => {
    const key = `${row}:${column}`
    const told = theirs.cells.get(key)
    if (cell === null && !told) return
    cells++
    seen.add(key)
    if (equal(cell, told)) return
    const inMerge = theirs.merges.some(
      ([left, top, right, bottom]) =>
        row >= top - 1 && row < bottom && column >= left - 1 && column < right && (row >= top || column >= left),
    )
    const at = `${file} ${theirs.sheet} R${row + 1}C${column + 1}`
    const formula = ours && formulaAt(ours.id, row, column)
    const recorded = ours && isRecorded?.(ours.id, row, column, cell)
    const explained = explain({ file, ours: cell, theirs: told, inMerge, formula, isRecorded: recorded })
    differences.push({ at, ours: cell, theirs: told, explained })
  }
  ours?.columns.forEach((column, index) => {
    for (let row = 0; row < column.length; row++) compare(row, index, column.at(row))
  })
  for (const [key, [row, column]] of theirs.cells) if (!seen.has(key)) compare(row, column, null)
  return { cells, differences }
}

/** A whole workbook; a sheet that only one of them has is compared with nothing. */
export function workbookDifferences(
  file: string,
  ours: Ours,
  theirs: readonly TheirSheet[],
  explain: Explain,
): { readonly cells: number; readonly differences: readonly Difference[] } {
  const named = theirs.map((one) => ({ ...one, sheet: nameAmong(ours.sheets, one.sheet) }))
  const names = new Set(named.map(({ sheet }) => sheet))
  const onlyOurs = ours.sheets.flatMap(({ name }) =>
    names.has(name) ? [] : [{ sheet: name, merges: [], cells: new Map<string, Told>() }],
  )
  const results = [...named, ...onlyOurs].map((sheet) =>
    differencesOf(
      file,
      ours.sheets.find(({ name }) => name === sheet.sheet),
      sheet,
      explain,
      ours,
    ),
  )
  return {
    cells: results.reduce((sum, { cells }) => sum + cells, 0),
    differences: results.flatMap(({ differences }) => differences),
  }
}

const longestName = 31
/** LibreOffice puts ` -1` behind some names, and cuts those that are longer than Excel allows. */
function nameAmong(ours: readonly Sheet[], name: string): string {
  const plain = name.replace(/ -1$/, '')
  const whole = ours.find((one) => one.name === name) ?? ours.find((one) => one.name === plain)
  return (whole ?? ours.find((one) => one.name.slice(0, longestName) === name))?.name ?? name
}
