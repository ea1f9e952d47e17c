import type { RowWindow, SheetView } from './view'

/** The first rows of a workbook's first sheet, seen before the rest is read. */
export interface Preview {
  /** All sheets; the first is the one that can be seen. */
  readonly sheets: readonly { readonly id: string; readonly name: string }[]
  /** So many rows of it are known. */
  readonly rows: number
  view(window: RowWindow): SheetView
}

/** What whoever opens a file wants to hear of it, and has to say. */
export interface Opening {
  /** From 0 to 1, and the name of the sheet that is being read. */
  readonly progress?: (share: number, sheet: string | null) => void
  readonly cancelled?: () => boolean
  /** Lets others in: a click, a message. */
  readonly breathe?: () => Promise<void>
  readonly preview?: (preview: Preview) => void
}
