import { a1 } from '../engine/address'
import { cellWords } from '../engine/cell-words'
import { openFindings } from '../engine/open-findings'
import { fields } from '../model/field'
import type { Report } from '../model/report'
import { format, text } from '../model/text'
import { placeOf } from './desk'
import { PAGE, type FixPreview } from './session'
import { sheetTitle } from './sheet-title'

/** What the safe fixes would change: each cell once, in the order of the findings. */
export function safePreview(report: Report, offset: number): FixPreview {
  const names = new Map(report.workbook.sheets.map((sheet) => [sheet.id, sheetTitle(sheet)]))
  const safe = openFindings(report).flatMap((finding) => (finding.fix?.safe ? [{ ...finding, fix: finding.fix }] : []))
  const cells = [...new Map(safe.map((finding) => [placeOf(finding.fix.at), finding])).entries()]
  return {
    total: cells.length,
    fixes: cells.slice(offset, offset + PAGE).map(([id, { code, field, data, fix }]) => {
      const { at, was, value, title } = fix
      const isDate = fields[field].type === 'date'
      return {
        id,
        at,
        address: a1(at.row, at.column),
        sheetName: names.get(at.sheet) ?? '',
        code,
        field: fields[field].title,
        title: text(format(title, data, 'zh'), format(title, data, 'en')),
        before: cellWords(was, isDate),
        after: cellWords(value, isDate),
      }
    }),
  }
}
