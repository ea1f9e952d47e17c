import { a1 } from '../engine/address'
import { cellWords } from '../engine/cell-words'
import { openFindings } from '../engine/open-findings'
import { fields, type FieldKey } from '../model/field'
import type { Finding, Fix, NewEntry } from '../model/finding'
import type { Report } from '../model/report'
import { format, text } from '../model/text'
import type { Cell } from '../model/workbook'
import { placeOf } from './desk'
import type { FindingQuery } from './problem-list'
import { shownBy } from './problem-shown'
import { PAGE, type FixPreview, type PreviewedFix } from './session'
import { sheetTitle } from './sheet-title'

const newRow = text('新的一行', 'A new row')

/** What the safe fixes would change: each cell once, in the order of the findings. */
export const safePreview = (report: Report, offset: number): FixPreview =>
  pageOf(
    report,
    fixesOf(report, ({ fix }) => fix?.safe === true),
    offset,
  )

/** What fixing all that is shown would change: cells first, then rows to be appended. */
export async function groupPreview(report: Report, query: FindingQuery, offset: number): Promise<FixPreview> {
  const wanted = new Set((await shownBy(report, query)).map(({ finding }) => finding))
  const entries = openFindings(report).flatMap((finding) =>
    finding.entry && wanted.has(finding) ? [{ ...finding, entry: finding.entry }] : [],
  )
  const fixes = fixesOf(report, (finding) => wanted.has(finding))
  return pageOf(report, [...fixes, ...entries], offset)
}

type Fixed = Finding & { readonly fix: Fix }
type Entered = Finding & { readonly entry: NewEntry }

function fixesOf(report: Report, isWanted: (finding: Finding) => boolean): readonly Fixed[] {
  const fixes = openFindings(report).flatMap((finding) =>
    finding.fix && isWanted(finding) ? [{ ...finding, fix: finding.fix }] : [],
  )
  return [...new Map(fixes.map((finding) => [placeOf(finding.fix.at), finding])).values()]
}

function pageOf(report: Report, all: readonly (Fixed | Entered)[], offset: number): FixPreview {
  const names = new Map(report.workbook.sheets.map((sheet) => [sheet.id, sheetTitle(sheet)]))
  const lineOf = (finding: Fixed | Entered): PreviewedFix => {
    const { code, data, at: found, entry } = finding
    const at = finding.fix?.at ?? found
    const place = { at, address: a1(at.row, at.column), sheetName: names.get(at.sheet) ?? '', code }
    if (finding.fix) {
      const { was, value, title } = finding.fix
      const isDate = fields[finding.field].type === 'date'
      return {
        id: placeOf(at),
        ...place,
        field: fields[finding.field].title,
        title: text(format(title, data, 'zh'), format(title, data, 'en')),
        before: cellWords(was, isDate),
        after: cellWords(value, isDate),
      }
    }
    const after = entry ? wordsOf(report, entry) : ''
    return { id: entryId(finding), ...place, field: newRow, title: entry?.title ?? newRow, before: '', after }
  }
  return { total: all.length, fixes: all.slice(offset, offset + PAGE).map(lineOf) }
}

/** Tells a row to be appended apart from a change of the cell that it was found at. */
const entryId = ({ at }: Finding): string => `+${placeOf(at)}`

/** What the new row would hold. */
function wordsOf({ tables }: Report, { from, carried, cells }: NewEntry): string {
  const columns = tables.find(({ id }) => id === from.table)?.columns
  const values = Object.entries(carried).map(([field, source]): readonly [string, Cell] => [
    field,
    columns?.[source]?.cells.at(from.row) ?? null,
  ])
  return [...values, ...Object.entries(cells)]
    .map(([field, value]) => cellWords(value, fields[field as FieldKey].type === 'date'))
    .filter((words) => words !== '')
    .join(' · ')
}
