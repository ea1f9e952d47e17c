import type { Area } from '../../model/workbook'

interface Asked {
  readonly area: Area
  readonly range: Excel.Range
}
const half = (area: Area, by: 'row' | 'column'): readonly Area[] => {
  const side = by === 'row' ? 'height' : 'width'
  const first = area[side] >> 1
  return [
    { ...area, [side]: first },
    { ...area, [by]: area[by] + first, [side]: area[side] - first },
  ]
}

/** Of these areas, what lies in hidden or filtered rows and columns, or on a hidden sheet: mixed answers are halved. */
export async function unseenAreas(context: Excel.RequestContext, areas: readonly Area[]): Promise<readonly Area[]> {
  const unseen: Area[] = []
  let open = areas
  let hiddenSheets: ReadonlySet<string> | null = null
  const sheets = context.workbook.worksheets.load('items/id,items/visibility')
  while (open.length > 0) {
    const asked = open.map((area): Asked => ask(context, area))
    // Each answer says what to halve next.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync()
    hiddenSheets ??= new Set(sheets.items.filter(({ visibility }) => visibility !== 'Visible').map(({ id }) => id))
    const next: Area[] = []
    for (const { area, range } of asked) {
      const { rowHidden, columnHidden } = range as { rowHidden: boolean | null; columnHidden: boolean | null }
      if (hiddenSheets.has(area.sheet) || rowHidden === true || columnHidden === true) unseen.push(area)
      else if (rowHidden === null) next.push(...half(area, 'row'))
      else if (columnHidden === null) next.push(...half(area, 'column'))
    }
    open = next
  }
  return joined(unseen)
}

function ask(context: Excel.RequestContext, area: Area): Asked {
  const { sheet, row, column, height, width } = area
  const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, height, width).untrack()
  return { area, range: range.load('rowHidden,columnHidden') }
}

/** Halves that belong together again. */
function joined(areas: readonly Area[]): readonly Area[] {
  const sorted = [...areas].sort((a, b) => a.sheet.localeCompare(b.sheet) || a.column - b.column || a.row - b.row)
  return sorted.reduce<Area[]>((all, area) => {
    const last = all.at(-1)
    const follows =
      last?.sheet === area.sheet &&
      last.column === area.column &&
      last.width === area.width &&
      last.row + last.height === area.row
    if (follows) all[all.length - 1] = { ...last, height: last.height + area.height }
    else all.push(area)
    return all
  }, [])
}
