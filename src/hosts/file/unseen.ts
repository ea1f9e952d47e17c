import type { Area } from '../../model/workbook'
import type { Document } from './document'
import { maxColumns } from './limits'
import { textOf } from './part-text'
import { rowTable } from './row-table'
import type { SheetPart } from './sheet-part'
import { isTrue, parseAttributes } from './xml'

/** Of these areas, what lies in rows or columns that are hidden, filtered out or folded away, or on a sheet that is. */
export function unseenAreas(document: Document, areas: readonly Area[]): readonly Area[] {
  const sheets = new Map<string, (area: Area) => readonly Area[]>()
  return areas.flatMap((area) => {
    let hidden = sheets.get(area.sheet)
    if (!hidden) sheets.set(area.sheet, (hidden = hiddenOn(document, area.sheet)))
    return hidden(area)
  })
}

function hiddenOn(document: Document, sheet: string): (area: Area) => readonly Area[] {
  const entry = document.entry(sheet)
  if (!entry) return () => []
  if (entry.visibility !== 'visible') return (area) => [area]
  const part = document.sheetPart(entry)
  const columns = hiddenColumns(part.head)
  const isHidden = hiddenRows(part)
  return (area) => {
    const rows = runs(area.row, area.height, isHidden(area))
    const across = columns.size === 0 ? [] : runs(area.column, area.width, (column) => columns.has(column))
    return rows.flatMap(({ from, count, hidden }): readonly Area[] => {
      if (hidden) return [{ ...area, row: from, height: count }]
      const some = across.filter((run) => run.hidden)
      return some.map((run) => ({ ...area, row: from, height: count, column: run.from, width: run.count }))
    })
  }
}

interface Run {
  readonly from: number
  readonly count: number
  readonly hidden: boolean
}
function runs(from: number, count: number, isHidden: (index: number) => boolean): readonly Run[] {
  const found: { from: number; count: number; hidden: boolean }[] = []
  for (let index = from; index < from + count; index++) {
    const hidden = isHidden(index)
    const last = found.at(-1)
    if (last?.hidden === hidden) last.count++
    else found.push({ from: index, count: 1, hidden })
  }
  return found
}

/** Rows that the part does not name are as high as its default says. */
function hiddenRows(part: SheetPart): (area: Area) => (row: number) => boolean {
  const table = rowTable(part)
  const format = /<(?:\w+:)?sheetFormatPr\s[^>]*>/.exec(part.head)?.[0]
  const otherwise = isTrue(parseAttributes(format ?? '').zeroHeight)
  return ({ row, height }) => {
    const named = new Map(
      table
        .within(row, height)
        .map(({ index, start, openEnd }) => [index, hides(textOf(part.rows.subarray(start, openEnd)))]),
    )
    return (index) => named.get(index) ?? otherwise
  }
}

/** Hidden, or given no height or width at all. */
const hides = (tag: string): boolean =>
  /\shidden\s*=\s*["'](?:1|true|on)/.test(tag) || /\s(?:ht|width)\s*=\s*["']0(?:\.0*)?["']/.test(tag)

function hiddenColumns(head: string): ReadonlySet<number> {
  const hidden = new Set<number>()
  for (const [tag] of head.matchAll(/<(?:\w+:)?col\s[^>]*>/g)) {
    if (!hides(tag)) continue
    const { min, max } = parseAttributes(tag)
    for (let column = Number(min); column <= Math.min(Number(max), maxColumns); column++) hidden.add(column - 1)
  }
  return hidden
}
