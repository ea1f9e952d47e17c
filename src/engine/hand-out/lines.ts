import type { Finding } from '../../model/finding'
import type { Report } from '../../model/report'
import type { Severity } from '../../model/severity'
import { format, text, type Text } from '../../model/text'
import type { CellRef } from '../../model/workbook'
import { unmasked, type Mask } from '../masking/mask'

/** A finding as the person reads it who has to do with it. */
export interface HandOutLine {
  readonly severity: Severity
  readonly at: CellRef
  /** The entry's customer; null where the finding is about something else. */
  readonly customer: string | null
  readonly sentence: Text
  /** What Sanbiao offers to do about it. */
  readonly offer: Text | null
}

/** What to do with a finding, as far as its level says. */
export const asksOf: Readonly<Record<Severity, Text>> = {
  error: text('今天改正', 'Correct it today'),
  warning: text('核实后改；属实的写明原因', 'Verify and correct; where it is so, note why'),
  info: text('看一下，不一定要改', 'Take a look; it may stand'),
}

/** Findings as lines to hand out, in their order. */
export function handOutLines(
  findings: readonly Finding[],
  { tables }: Pick<Report, 'tables'>,
  mask: Mask = unmasked,
): readonly HandOutLine[] {
  const byId = new Map(tables.map((table) => [table.id, table]))
  return findings.map((finding) => {
    const { severity, at, message, row, subject, fix, entry, note } = finding
    const column = row >= 0 && subject === undefined ? byId.get(finding.table)?.columns.customerName : undefined
    const name = column?.values.at(row) ?? column?.cells.at(row) ?? null
    const data = mask.data(finding.data)
    const offer = fix?.title ?? entry?.title ?? note?.title
    return {
      severity,
      at,
      customer: typeof name === 'string' || typeof name === 'number' ? mask(String(name)) : null,
      sentence: text(format(message, data, 'zh'), format(message, data, 'en')),
      offer: offer ? text(format(offer, data, 'zh'), format(offer, data, 'en')) : null,
    }
  })
}
