import { countOf } from '../engine/check'
import { isoDay } from '../model/month'
import type { Report } from '../model/report'
import { severities } from '../model/severity'
import { text } from '../model/text'
import { orderOf } from './order'
import type { FindingGroup, NotCheckedLine, Outline, ReadingLine } from './state'

/** What of a report crosses to the pane at once. */
export function outlineOf(report: Report, marked: number, serial: number): Outline {
  const { context } = report
  return {
    serial,
    counts: report.counts,
    roots: report.roots,
    groups: groupsOf(report),
    readings: readingsOf(report),
    notChecked: notCheckedOf(report),
    safeFixes: report.findings.reduce((count, { fix }) => count + (fix?.safe ? 1 : 0), 0),
    marked,
    profile: context.profile.oem,
    month: context.month,
    whyMonth: context.why.month,
    asOf: isoDay(context.asOf),
    whyAsOf: context.why.asOf,
  }
}

function groupsOf(report: Report): readonly FindingGroup[] {
  const names = new Map(report.workbook.sheets.map(({ id, name }) => [id, name]))
  return orderOf(report).groups.map(({ sheet, rule: id, findings }) => {
    const roots = countOf(findings)
    const rule = report.catalog.rules.find((some) => some.id === id)
    return {
      sheet,
      sheetName: names.get(sheet) ?? '',
      rule: id,
      code: rule?.code ?? id,
      title: rule?.title ?? text(id, id),
      severity: severities.find((severity) => roots[severity] > 0) ?? 'info',
      roots,
      fixes: findings.filter(({ fix }) => fix).length,
    }
  })
}

function readingsOf(report: Report): readonly ReadingLine[] {
  const ours = new Set(report.workbook.sheets.filter((sheet) => sheet.ours).map(({ id }) => id))
  return report.sheets
    .filter(({ sheet }) => !ours.has(sheet))
    .map(({ sheet, name, table: id, reason }) => {
      const table = report.tables.find((some) => some.id === id)
      const template = table ? report.catalog.templates.find((some) => some.id === table.template.id) : undefined
      return {
        sheet,
        name,
        template: template?.title ?? null,
        rows: table?.height ?? 0,
        month: table?.month ?? null,
        remarks: [...(reason ? [reason] : []), ...(table?.notes ?? [])],
      }
    })
}

const notCheckedOf = (report: Report): readonly NotCheckedLine[] =>
  report.notChecked.map(({ code, reason }) => ({
    code,
    reason,
    title: report.catalog.rules.find((rule) => rule.code === code)?.title ?? text(code, code),
  }))
