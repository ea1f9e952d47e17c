import type { Host } from '../model/host'
import type { Report, SheetReading } from '../model/report'
import type { Table } from '../model/table'
import { text, type Text } from '../model/text'
import type { Area } from '../model/workbook'

/** Of longer lists Excel would have to be asked too often. */
const LONGEST = 5000
/** Runs of rows that are named. */
const NAMED = 5

/** Entries of a sheet that nobody sees, since their rows are hidden or filtered out: they are checked and counted as well (ST07). */
export async function hiddenEntries(host: Host, { tables }: Report, reading: SheetReading): Promise<readonly Text[]> {
  const listed = tables.filter(
    ({ id, from, listed: isList, height }) =>
      reading.tables.includes(id) && from === undefined && isList && height > 0 && height <= LONGEST,
  )
  const notes: Text[] = []
  for (const table of listed) {
    const area = areaOf(table)
    // That Excel is busy keeps nobody from how the sheet was read.
    const unseen = (await host.unseen?.([area]).catch(() => null)) ?? []
    // A hidden column hides no entry.
    const runs = unseen.filter(({ width }) => width === area.width).sort((a, b) => a.row - b.row)
    const n = table.rows.reduce((sum, row) => sum + (runs.some((run) => holds(run, row)) ? 1 : 0), 0)
    if (n > 0)
      notes.push(
        n === table.height
          ? allOf(n)
          : someOf(
              n,
              runs.filter((run) => table.rows.some((row) => holds(run, row))),
            ),
      )
  }
  return notes
}

function areaOf({ sheet, rows, columns }: Table): Area {
  const indexes = Object.values(columns).flatMap(({ index }) => (index >= 0 ? [index] : []))
  const [left, right] = [Math.min(...indexes), Math.max(...indexes)]
  const [first = 0, last = first] = [rows[0], rows.at(-1)]
  return { sheet, row: first, column: left, height: last - first + 1, width: right - left + 1 }
}

const holds = ({ row, height }: Area, at: number): boolean => at >= row && at < row + height

const allOf = (n: number): Text =>
  text(
    `${n}条记录都在隐藏的行或工作表里，照样检查和计数`,
    `All ${n} entries stand in hidden rows or on a hidden sheet; they are checked and counted as well`,
  )
function someOf(n: number, runs: readonly Area[]): Text {
  const named = runs.slice(0, NAMED).map(({ row, height }) => [row + 1, row + height] as const)
  const rows = (to: string): readonly string[] =>
    named.map(([first, last]) => (first === last ? `${first}` : `${first}${to}${last}`))
  const more = runs.length > NAMED
  return text(
    `第${rows('至').join('、')}${more ? '等' : ''}行隐藏着或被筛选掉了，里面${n}条记录照样检查和计数，不该算的请删除或移到别的表`,
    `Rows ${rows(' to ').join(', ')}${more ? ' and more' : ''} are hidden or filtered out; their ${n} entries are checked and counted as well: please delete or move what should not count`,
  )
}
