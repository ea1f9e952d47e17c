import { catalog } from '../src/catalog'
import { checkNow } from '../src/engine/check'
import { cellAt, patch, readingOf } from '../src/engine/patch'
import type { Question } from '../src/model/context'
import type { FieldKey } from '../src/model/field'
import type { Report } from '../src/model/report'
import type { Cell, CellRef, Workbook } from '../src/model/workbook'
import { Random } from '../tests/support/dealer-month/random'
import { afresh, reportLines } from '../tests/support/report-lines'

const KEYS: readonly FieldKey[] = ['phone', 'customerName', 'model']
const SEED = 20260311

/** Milliseconds of a re-check after one cell was set, and of the full check of the same workbook. */
export interface EditTimes {
  readonly field: FieldKey
  readonly edit: number
  readonly full: number
}

/**
 * Sets one random cell after another, each on the report of the one before. The full check has nothing to go by: columns and sheets are
 * new to it. Throws where the two reports differ.
 */
export function timeEdits(workbook: Workbook, question: Question, count: number, which: 'any' | 'key'): EditTimes[] {
  const random = new Random(SEED)
  let now = workbook
  let report = checkNow(now, catalog, question)
  for (let warmth = 0; warmth < 2; warmth++) checkNow(afresh(now), catalog, question)
  return Array.from({ length: count }, () => {
    const { field, at, value } = randomEdit(random, report, now, which)
    globalThis.gc?.()
    const start = performance.now()
    now = patch(now, readingOf([{ at, value }], now))
    report = checkNow(now, catalog, question, report)
    const edit = performance.now() - start
    const other = afresh(now)
    globalThis.gc?.()
    const begin = performance.now()
    const whole = checkNow(other, catalog, question)
    const full = performance.now() - begin
    assertEqual(report, whole, `${field} of ${JSON.stringify(at)} set to ${JSON.stringify(value)}`)
    return { field, edit, full }
  })
}

interface Chosen {
  readonly field: FieldKey
  readonly at: CellRef
  readonly value: Cell
}

/** A cell of one of the two large tables becomes what another row has there, blank, or a slip of the pen. */
function randomEdit(random: Random, { tables }: Report, workbook: Workbook, which: 'any' | 'key'): Chosen {
  const large = tables.filter(({ height, from }) => from === undefined && height > 10_000)
  const table = random.pick(large)
  const fields = (Object.keys(table.columns) as FieldKey[]).filter((field) => which === 'any' || KEYS.includes(field))
  const field = random.pick(fields)
  const at = table.place(random.between(0, table.height - 1), field)
  const was = cellAt(workbook, at)
  const other = table.columns[field]?.cells.at(random.between(0, table.height - 1)) ?? null
  const slip = typeof was === 'number' ? was + 1 : was === null ? '无' : `${String(was)} `
  const value = random.weighted<Cell>([
    [other, 3],
    [null, 1],
    [slip, 1],
  ])
  return { field, at, value: value === was ? slip : value }
}

function assertEqual(one: Report, other: Report, after: string): void {
  const [mine, whole] = [reportLines(one), reportLines(other)]
  const line = mine.findIndex((said, index) => said !== whole[index])
  if (line < 0 && mine.length === whole.length) return
  const at = line < 0 ? mine.length : line
  throw new Error(`After ${after} the re-check says\n${mine[at]}\nand a full check\n${whole[at]}`)
}
