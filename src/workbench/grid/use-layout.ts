import { useEffect, useMemo, useState } from 'react'
import type { SheetLayout } from '../../session/layout'
import { Axis } from './axis'
import type { GridSource } from './grid-props'

/** Room below and beside the data, as people know it. */
const SPARE = { rows: 30, columns: 6, leastRows: 60, leastColumns: 20 }

export interface GridAxes {
  readonly sheet: string
  readonly layout: SheetLayout
  readonly rows: Axis
  readonly columns: Axis
}

/** The measures of the sheet; null until they are known. */
export function useLayout(source: GridSource, sheet: string, shape: string): GridAxes | null {
  const [loaded, setLoaded] = useState<{ readonly sheet: string; readonly layout: SheetLayout } | null>(null)
  useEffect(() => {
    let wanted = true
    source.layout(sheet).then(
      (layout) => wanted && setLoaded({ sheet, layout }),
      () => undefined,
    )
    return () => {
      wanted = false
    }
  }, [source, sheet, shape])
  return useMemo(() => {
    if (loaded?.sheet !== sheet) return null
    const { layout } = loaded
    const { rows, columns, heights, widths, defaultHeight, defaultWidth } = layout
    return {
      sheet,
      layout,
      rows: new Axis(Math.max(rows + SPARE.rows, SPARE.leastRows), (row) => heights[row] ?? defaultHeight),
      columns: new Axis(
        Math.max(columns + SPARE.columns, SPARE.leastColumns),
        (column) => widths[column] ?? defaultWidth,
      ),
    }
  }, [loaded, sheet])
}
