import { a1 } from '../engine/address'
import type { Edit } from '../model/edit'
import type { Host } from '../model/host'
import { text, type Text } from '../model/text'
import type { Area, CellRef } from '../model/workbook'

/** Places that are named; of more only their number is told. */
const NAMED = 5

export const oneCell = (at: CellRef): Area => ({ ...at, height: 1, width: 1 })

/** The cells that edits write into the dealer's sheets. */
export const writtenBy = (edits: readonly Edit[]): readonly Area[] =>
  edits.flatMap((edit): readonly Area[] => {
    if (edit.kind === 'set') return [oneCell(edit.at)]
    if (edit.kind !== 'fill-column') return []
    const { sheet, column, headerRow, rows } = edit
    const runs: { row: number; height: number }[] = [{ row: headerRow, height: 1 }]
    for (const row of rows) {
      const last = runs.at(-1)!
      if (row === last.row + last.height) last.height++
      else runs.push({ row, height: 1 })
    }
    return runs.map((run) => ({ sheet, column, width: 1, ...run }))
  })

/** Says of what was written how much nobody sees, and where; null where all of it is seen. */
export async function unseenText(
  host: Host,
  written: readonly Area[],
  nameOf: (sheet: string) => string,
): Promise<Text | null> {
  const unseen = written.length > 0 ? await host.unseen?.(written) : undefined
  if (!unseen || unseen.length === 0) return null
  const count = unseen.reduce((sum, { height, width }) => sum + height * width, 0)
  const places = unseen.slice(0, NAMED).map((area) => `${nameOf(area.sheet)}!${addressOf(area)}`)
  const more = unseen.length > NAMED
  return text(
    `其中${count}个单元格在隐藏或筛选掉的行、列或工作表里：${places.join('、')}${more ? '等' : ''}。`,
    `${count} of these cells ${count === 1 ? 'lies' : 'lie'} in rows, columns or sheets that are hidden or filtered out: ${places.join(', ')}${more ? ' and more' : ''}.`,
  )
}

const addressOf = ({ row, column, height, width }: Area): string =>
  height === 1 && width === 1 ? a1(row, column) : `${a1(row, column)}:${a1(row + height - 1, column + width - 1)}`
