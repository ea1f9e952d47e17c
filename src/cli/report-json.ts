import { a1, columnLetters } from '../engine/address'
import { acceptedFindings, isAccepted } from '../engine/open-findings'
import { fieldKeys } from '../model/field'
import type { Finding } from '../model/finding'
import type { HostRemark } from '../model/host'
import { isoDay } from '../model/month'
import type { NotChecked, Report, SheetReading } from '../model/report'
import { severities } from '../model/severity'
import type { Table } from '../model/table'
import { format } from '../model/text'
import type { Keying } from './keying'
import type { Mask } from '../engine/masking/mask'
import type { FileReport, FindingLine, SheetLine } from './report-lines'

/** One workbook's share of a report: all of it, or of several joined ones the sheets that came from it. */
export interface Share {
  readonly path: string
  readonly report: Report
  readonly mask: Mask
  readonly keys: Keying
  readonly remarks: readonly HostRemark[]
  /** Whether a sheet came from this workbook. */
  readonly owns: (sheet: string) => boolean
  /** The file of a sheet of another workbook. */
  readonly fileOf: (sheet: string) => string | undefined
}

/** The report as JSON says it: rows and cells as Excel shows them, sentences made, people masked. */
export function reportJson(share: Share): FileReport {
  const { report, mask, owns, path, remarks } = share
  const { context } = report
  const findings = report.findings.filter(({ at }) => owns(at.sheet))
  const open = findings.filter((finding) => !isAccepted(finding, report))
  const { profile, month, asOf, today } = context.why
  return {
    path,
    remarks,
    context: {
      profile: context.profile.id,
      month: context.month,
      asOf: isoDay(context.asOf),
      today: isoDay(context.today),
      churnProfile: context.settings.churnProfile,
      why: { profile: mask.text(profile), month: mask.text(month), asOf: mask.text(asOf), today: mask.text(today) },
    },
    sheets: report.sheets.filter(({ sheet }) => owns(sheet)).map((sheet) => sheetLine(sheet, share)),
    findings: findingLines(findings, share),
    counts: count(open),
    roots: count(open.filter(({ causedBy }) => causedBy === null)),
    accepted: acceptedFindings(report).filter(({ at }) => owns(at.sheet)).length,
    notChecked: report.notChecked.map(({ code, reason }): NotChecked => ({ code, reason: mask.text(reason) })),
  }
}

function sheetLine(reading: SheetReading, { report, mask }: Share): SheetLine {
  const table = report.tables.find(({ id }) => id === reading.table)
  // Where a field's cells do not stand in one column, it is told by the cell that heads it.
  const columns = fieldKeys
    .flatMap((field) => {
      const column = table?.columns[field]
      return table && column ? [{ field, header: column.header, index: table.place(-1, field).column }] : []
    })
    .sort((one, other) => one.index - other.index)
  return {
    name: mask(reading.name),
    template: table?.template.id ?? null,
    confidence: Math.round(reading.confidence * 1000) / 1000,
    headerRows: table?.headerRows.map((row) => row + 1) ?? [],
    rows: table?.height ?? 0,
    columns: columns.map(({ field, header, index }) => ({ field, header: mask(header), column: columnLetters(index) })),
    unmapped: table?.unmapped.map(mask) ?? [],
  }
}

function findingLines(findings: readonly Finding[], { report, mask, keys, fileOf }: Share): FindingLine[] {
  const names = new Map(report.workbook.sheets.map(({ id, name }) => [id, mask(name)]))
  const tables = new Map(report.tables.map((table) => [table.id, table]))
  return findings.map((finding) => {
    const { code, rule, severity, at, field, message, causedBy } = finding
    const data = mask.data(finding.data)
    const acceptance = report.acceptances.get(finding)
    return {
      code,
      rule,
      severity,
      sheet: names.get(at.sheet) ?? '',
      cell: a1(at.row, at.column),
      row: at.row + 1,
      field,
      consultant: consultantOf(finding, tables.get(finding.table), mask),
      message: { zh: format(message, data, 'zh'), en: format(message, data, 'en') },
      data,
      related: finding.related.map((place) => {
        const file = fileOf(place.sheet)
        return {
          ...(file === undefined ? {} : { file }),
          sheet: names.get(place.sheet) ?? '',
          cell: a1(place.row, place.column),
        }
      }),
      fixable: finding.fix !== undefined,
      key: keys(finding),
      causedBy: causedBy && keys(causedBy),
      accepted: acceptance?.holds === true,
      acceptance: acceptance ? { ...acceptance, by: mask(acceptance.by), reason: mask(acceptance.reason) } : null,
    }
  })
}

function consultantOf({ row }: Finding, table: Table | undefined, mask: Mask): string | null {
  const written = row < 0 ? null : table?.columns.consultant?.values.at(row)
  const name = typeof written === 'string' && written !== '' ? written : table?.stated.consultant
  return name ? mask(name) : null
}

const count = (findings: readonly Finding[]): FileReport['counts'] =>
  Object.fromEntries(
    severities.map((severity) => [severity, findings.filter((finding) => finding.severity === severity).length]),
  ) as unknown as FileReport['counts']
