import { foldWidth } from '../../model/fold'
import type { Series, SheetTemplate } from '../../model/template'
import type { Cell } from '../../model/workbook'
import { numeralOf } from '../chinese-numerals'
import { foldsOf } from '../recognition/spellings'
import type { HeadGrid } from './head-grid'

/** Columns headed by days, slots or months. */
export interface SeriesHeads {
  readonly series: Series
  readonly row: number
  readonly columns: readonly number[]
}

const FEWEST: Readonly<Record<Series['heads'], number>> = { day: 15, slot: 3, month: 6 }
const clock = '\\d{1,2}(?:[:：点时]\\d{0,2}分?)?'
const slot = new RegExp(`^(?:${clock}[-~—–至到]+${clock}|${clock}(?:以前|之前|前|以后|之后|后))$`)

/** What a head counts: days and months in order, slots by their hour; null where the cell is no such head. */
const orderOf: Readonly<Record<Series['heads'], (cell: Cell) => number | null>> = {
  day(cell) {
    if (typeof cell === 'number') {
      const isDay = Number.isInteger(cell) && ((cell >= 1 && cell <= 31) || (cell > 35_000 && cell < 55_153))
      return isDay ? cell : null
    }
    if (typeof cell !== 'string' || cell.length > 16) return null
    const [full] = foldsOf(cell)
    const found = /^(?:(?:\d{4}年?)?\d{1,2}[月/-])?(0?[1-9]|[12]\d|3[01])[日号]?$/.exec(full)
    return found ? Number(found[1]) : null
  },
  slot(cell) {
    const word = typeof cell === 'string' && cell.length <= 16 ? foldWidth(cell).replace(/\s/g, '') : ''
    return slot.test(word) ? Number.parseInt(word, 10) : null
  },
  month(cell) {
    if (typeof cell !== 'string' || cell.length > 8) return null
    const found = /^(1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])月份?/.exec(foldsOf(cell)[1])?.[1]
    return found === undefined ? null : (numeralOf(found) ?? Number(found))
  },
}

/** The columns of a template's series; the second series of a kind is the second run of such heads. */
export function findSeries({ layout: { series = [] } }: SheetTemplate, grid: HeadGrid): readonly SeriesHeads[] {
  const used = new Map<string, number>()
  return series.flatMap((one) => {
    const nth = used.get(one.heads) ?? 0
    used.set(one.heads, nth + 1)
    for (let row = 0; row < grid.height; row++) {
      const run = runsOf(one.heads, row, grid)[nth]
      if (run) return [{ series: one, row, columns: run }]
    }
    return []
  })
}

/** Ascending heads from left to right; other columns, such as 合计, may stand between. */
function runsOf(heads: Series['heads'], row: number, grid: HeadGrid): readonly (readonly number[])[] {
  const runs: number[][] = []
  let run: number[] = []
  let first = 0
  let last = -Infinity
  const close = (): void => {
    const isDense = heads === 'slot' || last - first + 1 <= run.length * 1.6
    if (run.length >= FEWEST[heads] && isDense) runs.push(run)
  }
  for (let column = 0; column < grid.width; column++) {
    const order = orderOf[heads](grid.cell(row, column))
    if (order === null) continue
    if (order <= last) {
      close()
      run = []
    }
    if (run.length === 0) first = order
    run.push(column)
    last = order
  }
  close()
  return runs
}
