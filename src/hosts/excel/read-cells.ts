import type { Area, Column } from '../../model/workbook'
import { CellColumns, Texts } from './cell-columns'
import { gathered } from './gathered'
import { readBlocks } from './read-blocks'

/** Rows between two cells that are rather read along than asked for apart. */
const GAP = 50

/** The cells of each area as columns; errors are told from texts that read like them. */
export async function readCells(
  context: Excel.RequestContext,
  areas: readonly Area[],
): Promise<readonly (readonly Column[])[]> {
  const texts = new Texts()
  const built = areas.map(({ row, column, height, width }) => new CellColumns(row, column, height, width, texts))
  const sources = areas.map((area) => ({ ...area }))
  await readBlocks(context, sources, 'values', (block, rows) => {
    for (const [index, area] of areas.entries()) {
      if (covers(area, block)) built[index]!.put(block.row, rows)
    }
  })
  const doubtful = areas.flatMap(({ sheet }, index) =>
    gathered(built[index]!.doubtful, GAP).map((some) => ({ ...some, sheet })),
  )
  await readBlocks(context, doubtful, 'valueTypes', ({ sheet, row, column }, types) => {
    for (const [down, cells] of types.entries()) {
      for (const [across, type] of cells.entries()) {
        if (type !== 'Error') continue
        for (const [index, area] of areas.entries()) {
          if (area.sheet === sheet) built[index]!.isError(row + down, column + across)
        }
      }
    }
  })
  return built.map((one) => one.columns())
}

/** Whether a block is a part of this very area. */
const covers = (area: Area, block: Area): boolean =>
  area.sheet === block.sheet &&
  area.column === block.column &&
  area.width === block.width &&
  block.row >= area.row &&
  block.row + block.height <= area.row + area.height
