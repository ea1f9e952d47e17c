import type { PivotTable } from '../../model/pivot-table'
import type { SheetContent } from '../../model/sheet-content'
import { spanRange } from './gathered'
import type { Has } from './requirement-sets'
import { widthOf } from './sheet-extras'

/** Points: a panel, the space around it, its title with its edges, one of its buttons, and a row of the sheet. */
const WIDTH = 144
const SPACE = 8
const TITLE = 40
const BUTTON = 19
const ROW = 17
/** More are scrolled. */
const MOST_BUTTONS = 8
/** Characters of a column where nothing is said. */
const COLUMN = 8.43

/** Slicers that stand on a sheet, as people left them. */
export type Standing = Excel.SlicerCollection | null

const kept = ['caption', 'left', 'top', 'width', 'height', 'style', 'sortBy'] as const
export const loadSlicers = (sheet: Excel.Worksheet, has: Has): Standing =>
  has('slicers') ? sheet.slicers.load(['name', ...kept].map((key) => `items/${key}`).join(',')) : null

/** Adds the panels; those that stood there before come back as people had placed and dressed them. */
export function addSlicers(
  sheet: Excel.Worksheet,
  pivot: Excel.PivotTable,
  { name, slicers }: PivotTable,
  { widths }: SheetContent,
  before: ReadonlyMap<string, Excel.Interfaces.SlicerData>,
): void {
  if (!slicers) return
  const { row, column, fields } = slicers
  spanRange(sheet, [0, column, 1, 1]).format.columnWidth = WIDTH + 2 * SPACE
  const left = Array.from({ length: column }, (_, place) => widthOf(widths[place] ?? COLUMN))
  let top = row * ROW + SPACE
  for (const { field, choices } of fields) {
    const height = TITLE + BUTTON * Math.min(MOST_BUTTONS, choices)
    const slicer = sheet.slicers.add(pivot, field, sheet)
    slicer.name = slicerName(name, field)
    slicer.set({
      caption: field,
      left: left.reduce((sum, one) => sum + one, SPACE),
      top,
      width: WIDTH,
      height,
      ...before.get(slicerName(name, field)),
    })
    top += height + SPACE
  }
}

/** One workbook has no two slicers of one name. */
export const slicerName = (pivot: string, field: string): string => `${pivot} ${field}`

/** How each of these looked, by its name; they are taken away. */
export function takenSlicers(standing: Standing): ReadonlyMap<string, Excel.Interfaces.SlicerData> {
  const taken = new Map<string, Excel.Interfaces.SlicerData>()
  for (const slicer of standing?.items ?? []) {
    taken.set(slicer.name, Object.fromEntries(kept.map((key) => [key, slicer[key]])))
    slicer.delete()
  }
  return taken
}
