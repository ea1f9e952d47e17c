import type { Area } from '../../model/workbook'
import { refusalOf } from './faults'
import { bytesPerCell, MOST_CELLS, REPLY, UNKNOWN_CELL } from './reading-size'

export type Property = 'values' | 'formulas' | 'valueTypes' | 'numberFormat'
export type Take = (area: Area, rows: readonly (readonly unknown[])[]) => void

/** Rows further down may hold a little more than these. */
const MARGIN = 1.04

interface Rest {
  readonly source: Area
  /** The next row, and how many are left. */
  row: number
  height: number
  perCell: number
  /** Rows that came back at once; halved where Excel could not. */
  most: number
}

/** Reads areas in blocks that keep each reply small: several in one message where they fit, halved where Excel refuses. */
export async function readBlocks(
  context: Excel.RequestContext,
  areas: readonly Area[],
  property: Property,
  take: Take,
): Promise<void> {
  let rest = areas
    .filter(({ height, width }) => height > 0 && width > 0)
    .map((source): Rest => {
      return { source, row: source.row, height: source.height, perCell: UNKNOWN_CELL[property], most: Infinity }
    })
  let reply = REPLY
  while (rest.length > 0) {
    const blocks = blocksWithin(rest, reply)
    const ranges = blocks.map(({ area }) => load(context, area, property))
    try {
      // A block can only be as large as the one before it lets hope: each needs an answer of its own.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync()
    } catch (error) {
      const refusal = refusalOf(error)
      const cells = Math.max(...blocks.map(({ area }) => area.height))
      if (refusal.code !== 'too-large' || (blocks.length === 1 && cells === 1)) throw refusal
      reply = Math.floor(reply / 2)
      for (const { of, area } of blocks) of.most = Math.max(1, Math.floor(area.height / 2))
      continue
    }
    for (const [index, { of, area }] of blocks.entries()) accept(of, area, ranges[index]![property], take)
    rest = rest.filter(({ height }) => height > 0)
  }
}

function load(context: Excel.RequestContext, area: Area, property: Property): Excel.Range {
  const { sheet, row, column, height, width } = area
  const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, height, width).untrack()
  return range.load(property)
}

/** Beyond its limits Excel answers null instead of an error. */
function accept(of: Rest, area: Area, rows: readonly (readonly unknown[])[] | null, take: Take): void {
  if (rows === null) {
    if (area.height === 1) throw refusalOf({ code: 'RangeExceedsLimit' })
    of.most = Math.floor(area.height / 2)
    return
  }
  take(area, rows)
  of.row += area.height
  of.height -= area.height
  of.perCell = bytesPerCell(rows) * MARGIN
}

function blocksWithin(rest: readonly Rest[], reply: number): readonly { readonly of: Rest; readonly area: Area }[] {
  let bytes = reply
  let cells = MOST_CELLS
  const blocks: { of: Rest; area: Area }[] = []
  for (const of of rest) {
    const { source, row, height, perCell, most } = of
    const fits = Math.floor(Math.min(bytes / (perCell * source.width), cells / source.width))
    const rows = Math.min(height, most, blocks.length === 0 ? Math.max(1, fits) : fits)
    if (rows < 1) continue
    blocks.push({ of, area: { ...source, row, height: rows } })
    bytes -= rows * source.width * perCell
    cells -= rows * source.width
  }
  return blocks
}
