import type { CellStyle } from '../model/sheet-content'
import { severities, type Severity } from '../model/severity'
import { severityColours } from './severity-colours'

/** How a cell of a sheet of ours looks; colours are ARGB. */
export interface CellLook {
  readonly bold?: true
  readonly size?: number
  readonly colour?: string
  readonly underline?: true
  readonly fill?: string
  readonly border?: true
  readonly format?: string
  readonly horizontal?: 'center'
  readonly vertical?: 'top' | 'center'
  readonly wrap?: true
}
const totalFill = 'FFF2F2F2'
const severe = (severity: Severity): CellLook => ({
  border: true,
  fill: severityColours[severity].fill,
  colour: severityColours[severity].font,
  horizontal: 'center',
  vertical: 'top',
})

/** The same in a file and in Excel. */
export const cellLooks: Readonly<Record<CellStyle, CellLook>> = {
  title: { bold: true, size: 14, vertical: 'center' },
  note: { colour: 'FF595959', vertical: 'top', wrap: true },
  header: { bold: true, border: true, fill: 'FFE2EFDA', horizontal: 'center', vertical: 'center', wrap: true },
  text: { border: true, vertical: 'top' },
  wrapped: { border: true, vertical: 'top', wrap: true },
  number: { border: true, vertical: 'top' },
  percent: { border: true, format: '0.0%', vertical: 'top' },
  faintPercent: { border: true, format: '0.0%', colour: 'FF8C8C8C', vertical: 'top' },
  entry: { border: true, fill: 'FFFFF9E5', vertical: 'top' },
  date: { border: true, format: 'yyyy/m/d', horizontal: 'center', vertical: 'top' },
  link: { border: true, underline: true, colour: 'FF0563C1', vertical: 'top' },
  total: { bold: true, border: true, fill: totalFill },
  totalPercent: { bold: true, border: true, fill: totalFill, format: '0.0%' },
  ...(Object.fromEntries(severities.map((severity) => [severity, severe(severity)])) as Record<Severity, CellLook>),
}
export const borderColour = 'FFBFBFBF'
