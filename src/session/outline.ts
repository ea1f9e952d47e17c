import { countOf } from '../engine/count-findings'
import { sheetMappingOf } from '../engine/mapping'
import { acceptedFindings, openFindings } from '../engine/open-findings'
import { isoDay } from '../model/month'
import type { Report } from '../model/report'
import { severities } from '../model/severity'
import { text } from '../model/text'
import { orderOf } from './order'
import { sheetTitle } from './sheet-title'
import { doubtLines } from './recognition'
import type { FindingGroup, NotCheckedLine, Outline, ReadingLine, SheetDoubt } from './state'

/** What of a report crosses to the pane at once. */
export function outlineOf(report: Report, marked: number, serial: number): Outline {
  const { context } = report
  return {
    serial,
    counts: report.counts,
    roots: report.roots,
    accepted: acceptedFindings(report).length,
    groups: groupsOf(report),
    readings: readingsOf(report),
    notChecked: notCheckedOf(report),
    doubts: doubtsOf(report),
    safeFixes: openFindings(report).reduce((count, { fix }) => count + (fix?.safe ? 1 : 0), 0),
    marked,
    profile: { id: context.profile.id, title: context.profile.oem },
    whyProfile: context.why.profile,
    proposed: proposedBy(context),
    month: context.month,
    whyMonth: context.why.month,
    asOf: isoDay(context.asOf),
    whyAsOf: context.why.asOf,
  }
}

function groupsOf(report: Report): readonly FindingGroup[] {
  const names = new Map(report.workbook.sheets.map((sheet) => [sheet.id, sheetTitle(sheet)]))
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
      fixes: findings.filter(({ fix, entry }) => fix ?? entry).length,
    }
  })
}

function readingsOf(report: Report): readonly ReadingLine[] {
  const { mapping } = report.workbook.memory ?? {}
  const ours = new Set(report.workbook.sheets.filter((sheet) => sheet.ours).map(({ id }) => id))
  return report.sheets
    .filter(({ sheet }) => !ours.has(sheet))
    .map(({ sheet, name, file = null, confidence, table: id, reason, drift }) => {
      const table = report.tables.find((some) => some.id === id)
      const template = table ? report.catalog.templates.find((some) => some.id === table.template.id) : undefined
      return {
        sheet,
        name,
        template: template?.title ?? null,
        file,
        confidence,
        said: sheetMappingOf(mapping, { name, ...(file === null ? {} : { file }) }) !== null,
        rows: table?.height ?? 0,
        month: table?.month ?? null,
        remarks: [...(reason ? [reason] : []), ...(table?.notes ?? []), ...drift],
      }
    })
}

function proposedBy({ proposed }: Report['context']): Outline['proposed'] {
  if (!proposed) return null
  const { id, oem: title, evidence, sameLevels } = proposed
  return { id, title, evidence, sameLevels }
}

const doubtsOf = (report: Report): readonly SheetDoubt[] =>
  report.sheets.flatMap((reading) =>
    doubtLines(reading, report.catalog).map((doubt) => ({
      ...doubt,
      sheet: reading.sheet,
      sheetName: reading.name,
      file: reading.file ?? null,
    })),
  )

const notCheckedOf = (report: Report): readonly NotCheckedLine[] =>
  report.notChecked.map(({ code, reason }) => ({
    code,
    reason,
    title: report.catalog.rules.find((rule) => rule.code === code)?.title ?? text(code, code),
  }))
