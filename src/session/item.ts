import { a1 } from '../engine/address'
import { fields } from '../model/field'
import type { Finding } from '../model/finding'
import { isoDay } from '../model/month'
import type { Report } from '../model/report'
import { format, text } from '../model/text'
import type { CellRef } from '../model/workbook'
import { orderOf } from './order'
import type { FindingItem } from './session'
import { sheetTitle } from './sheet-title'

const SHOWN_CONSEQUENCES = 20
const wholeSheet = text('整张表', 'The whole sheet')

/** Equal for findings that say the same of the same cell, in whatever report. */
export function idOf(finding: Finding): string {
  const { code, at, message, data, subject } = finding
  return [code, at.sheet, at.row, at.column, subject ?? '', format(message, data, 'zh')].join('|')
}

/** Whether a finding is about a cell. */
export const isAt =
  ({ sheet, row, column }: CellRef) =>
  ({ at }: Finding): boolean =>
    at.row === row && at.column === column && at.sheet === sheet

export function findById(report: Report, id: string): Finding | undefined {
  const code = id.slice(0, id.indexOf('|'))
  return report.findings.find((finding) => finding.code === code && idOf(finding) === id)
}

export function itemOf(finding: Finding, report: Report, folded = true): FindingItem {
  const { at, message, data, fix, entry, note } = finding
  const sheetName = (id: string): string => {
    const sheet = report.workbook.sheets.find((one) => one.id === id)
    return sheet ? sheetTitle(sheet) : ''
  }
  const isTable = (id: string): boolean => report.tables.some((table) => table.id === id)
  const consequences = folded ? (orderOf(report).consequences.get(finding) ?? []) : []
  return {
    id: idOf(finding),
    code: finding.code,
    rule: finding.rule,
    severity: finding.severity,
    at,
    sheetName: sheetName(at.sheet),
    address: a1(at.row, at.column),
    field: isTable(finding.table) ? fields[finding.field].title : wholeSheet,
    sentence: text(format(message, data, 'zh'), format(message, data, 'en')),
    fix: fix
      ? { title: text(format(fix.title, data, 'zh'), format(fix.title, data, 'en')), safe: fix.safe }
      : entry
        ? { title: entry.title, safe: false }
        : null,
    note: note ? { title: note.title, date: isoDay(note.day) } : null,
    related: finding.related.map((place) => ({
      at: place,
      address: a1(place.row, place.column),
      sheetName: sheetName(place.sheet),
    })),
    consequences: consequences.slice(0, SHOWN_CONSEQUENCES).map((one) => itemOf(one, report, false)),
    consequenceCount: consequences.length,
    acceptance: report.acceptances.get(finding) ?? null,
  }
}
