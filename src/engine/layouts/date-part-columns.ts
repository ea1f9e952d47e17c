import { columnOf } from '../../model/column'
import { foldWidth } from '../../model/fold'
import { serialOf } from '../../model/month'
import { DAYS_1904, type Cell, type Column } from '../../model/workbook'
import type { DatePartHeads } from './find-date-parts'
import { madeOf } from './memo'
import { origin, type ProjectedColumn, type Projection } from './projection'

/** The date that three columns tell, standing at the day's cell; what is no date stays a text, as 2013-13-5. */
export function datePartColumn(
  projection: Projection,
  { row: headRow, year, month, day }: DatePartHeads,
  headerRow: number,
  header: string,
  date1904: boolean,
): ProjectedColumn {
  const { sheet } = projection
  const sources = [day, month, ...(year === null ? [] : [year])].map((column) => sheet.columns[column] as Column)
  const how = JSON.stringify([
    'date parts',
    day,
    month,
    year,
    headRow,
    headerRow,
    header,
    date1904,
    sheet.top,
    sheet.left,
  ])
  return madeOf(sources, how, () => {
    const [days, months, years] = sources as [Column, Column, Column | undefined]
    const heads = sources.map((column) => column.at(headRow))
    const cells: Cell[] = []
    const at = new Float64Array(days.length)
    // Year and month are written once and left blank below.
    let above: { year: number | null; month: number | null } = { year: null, month: null }
    for (let row = 0; row < days.length; row++) {
      at[row] = origin(projection, row, day)
      cells.push(null)
      if (row === headerRow) cells[row] = header
      if (row <= Math.max(headRow, headerRow)) continue
      if (sources.every((column, index) => column.at(row) === heads[index])) {
        cells[row + headerRow - headRow] = header
        continue
      }
      above = { year: partOf(years?.at(row) ?? null) ?? above.year, month: partOf(months.at(row)) ?? above.month }
      cells[row] = dateOf(above, days.at(row), date1904)
    }
    return { cells: columnOf(cells), at, head: origin(projection, headRow, day), own: false }
  })
}

function partOf(cell: Cell): number | null {
  if (typeof cell === 'number') return cell
  const digits = typeof cell === 'string' ? /^\s*(\d{1,4})\s*[年月日号]?份?\s*$/.exec(foldWidth(cell))?.[1] : undefined
  return digits === undefined ? null : Number(digits)
}

function dateOf(above: { year: number | null; month: number | null }, said: Cell, date1904: boolean): Cell {
  const day = partOf(said)
  if (day === null) return typeof said === 'string' ? said : null
  const { month } = above
  const year = above.year !== null && above.year < 100 ? 2000 + above.year : above.year
  if (month === null) return `${day}日`
  if (year === null) return `${month}月${day}日`
  const serial = serialOf(year, month, day)
  return serial === null ? `${year}-${month}-${day}` : serial - (date1904 ? DAYS_1904 : 0)
}
