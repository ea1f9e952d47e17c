import type { SheetContent } from '../model/sheet-content'

/** Rows that a sheet takes in print: its charts may stand below its cells. */
export const heightOf = ({ rows, charts = [] }: SheetContent): number =>
  charts.reduce((most, { at: [row, , height] }) => Math.max(most, row + height), rows.length)
