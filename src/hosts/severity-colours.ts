import type { Severity } from '../model/severity'

/** Fill and letters of a mark, and of the cells of our own sheets that name a severity; ARGB. */
export const severityColours: Readonly<Record<Severity, { readonly fill: string; readonly font: string }>> = {
  error: { fill: 'FFFFC7CE', font: 'FF9C0006' },
  warning: { fill: 'FFFFEB9C', font: 'FF7F4F00' },
  info: { fill: 'FFDDEBF7', font: 'FF1F4E79' },
}
