import type { Area, Sheet, Workbook } from '../model/workbook'

/** Beyond so many rows or columns past the used extent an area is a whole column or row, as Excel tells it when one is cleared. */
const FAR = { rows: 10_000, columns: 200 }
/** More runs of rows than these are read as one block. */
const MOST_RUNS = 100

/**
 * The rows that changed areas lie in, as wide as their sheets: formulas beside what was typed have new values, too.
 * Null where everything is to be read again.
 */
export function changedRows(areas: readonly Area[], workbook: Workbook): readonly Area[] | null {
  if (areas.length === 0) return null
  const bySheet = new Map<string, Area[]>()
  for (const area of areas) {
    const some = bySheet.get(area.sheet)
    if (some) some.push(area)
    else bySheet.set(area.sheet, [area])
  }
  const all: Area[] = []
  for (const [id, some] of bySheet) {
    const sheet = workbook.sheets.find((one) => one.id === id)
    if (!sheet || some.some((area) => isFar(area, sheet))) return null
    all.push(...runsOf(some, sheet))
  }
  return all
}

const rightOf = ({ left, columns }: Sheet): number => left + columns.length

function isFar({ row, column, height, width }: Area, sheet: Sheet): boolean {
  const bottom = sheet.top + (sheet.columns[0]?.length ?? 0)
  return row + height > bottom + FAR.rows || column + width > rightOf(sheet) + FAR.columns
}

function runsOf(areas: readonly Area[], sheet: Sheet): readonly Area[] {
  const column = Math.min(sheet.left, ...areas.map((area) => area.column))
  const right = Math.max(rightOf(sheet), ...areas.map((area) => area.column + area.width))
  const runs: { row: number; bottom: number }[] = []
  for (const { row, height } of [...areas].sort((a, b) => a.row - b.row)) {
    const last = runs.at(-1)
    if (last && row <= last.bottom) last.bottom = Math.max(last.bottom, row + height)
    else runs.push({ row, bottom: row + height })
  }
  const [first] = runs
  const few = runs.length <= MOST_RUNS || !first ? runs : [{ row: first.row, bottom: runs.at(-1)!.bottom }]
  return few.map((run) => ({
    sheet: sheet.id,
    row: run.row,
    height: run.bottom - run.row,
    column,
    width: right - column,
  }))
}
