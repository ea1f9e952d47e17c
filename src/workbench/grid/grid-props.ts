import type { CellBlock } from '../../session/cells'
import type { SheetLayout } from '../../session/layout'
import type { Area, CellRef } from '../../model/workbook'

/** Where a grid gets its cells: whoever draws it, only what is in view is asked for. */
export interface GridSource {
  layout(sheet: string): Promise<SheetLayout>
  cells(area: Area): Promise<CellBlock>
}
export interface GridProps {
  readonly source: GridSource
  /** The sheet shown. */
  readonly sheet: string
  readonly name: string
  /** Grows when cells or marks may have changed. */
  readonly revision: number
  /** Changes when the sheet's measures may have. */
  readonly shape: string
  readonly selection: CellRef
  /** No cell opens: whoever types is told why by `onEdit`. */
  readonly readOnly: boolean
  readonly onSelect: (at: CellRef) => void
  /** False where the edit was refused. */
  readonly onEdit: (at: CellRef, input: string) => Promise<boolean>
  /** A block of cells as the clipboard holds it. */
  readonly onPaste: (at: CellRef, clipboard: string) => Promise<boolean>
}
