import type { Counts, Report } from '../model/report'
import { severities, severityTitles, type Severity } from '../model/severity'
import { text, type Text } from '../model/text'
import { entriesOf } from './problem-entries'
import type { GroupBy, ProblemFilter } from './problem-filter'
import type { Facets, ProblemGroup, Problems, ProblemSection } from './problem-list'
import { consultantNames } from './problem-order'
import { shownOf, type ShownGroup, type Tallies } from './problem-shown'
import { sheetTitle } from './sheet-title'

const noConsultant = text('未填销售顾问', 'No consultant filled in')
const same = (words: string): Text => text(words, words)

/** What a filter leaves: headings, groups and what else could be chosen. */
export async function problemsOf(report: Report, filter: ProblemFilter, by: GroupBy): Promise<Problems> {
  const { entries, groups, tallies } = await shownOf(report, filter, by)
  const titles = new Map(report.catalog.rules.map(({ id, title }) => [id, title]))
  const sheets = new Map(report.workbook.sheets.map((sheet) => [sheet.id, sheetTitle(sheet)]))
  return {
    total: entries.length,
    of: entriesOf(report).length,
    sections: by === 'rule' ? [] : sectionsOf(groups, by, sheets),
    groups: groups.map(({ of, total, counts, fixes }): ProblemGroup => {
      const { key, rule, code, sheet } = of
      return {
        key,
        section: of.of ?? '',
        rule,
        code,
        sheet,
        title: titles.get(rule) ?? same(code),
        counts,
        total,
        fixes,
      }
    }),
    facets: facetsOf(report, filter, tallies, { titles, sheets }),
  }
}

function sectionsOf(
  groups: readonly ShownGroup[],
  by: GroupBy,
  sheets: ReadonlyMap<string, string>,
): readonly ProblemSection[] {
  const sections = new Map<string | null, { counts: Record<Severity, number>; total: number }>()
  for (const { of, counts, total } of groups) {
    const section = sections.get(of.of) ?? { counts: { error: 0, warning: 0, info: 0 }, total: 0 }
    sections.set(of.of, section)
    section.total += total
    for (const severity of severities) section.counts[severity] += counts[severity]
  }
  const titleOf = (of: string | null): Text => {
    if (by === 'severity') return severityTitles[of as Severity]
    if (of === null) return noConsultant
    return same(by === 'sheet' ? (sheets.get(of) ?? '') : of)
  }
  return [...sections].map(([of, { counts, total }]) => ({
    key: of ?? '',
    title: titleOf(of),
    ...(by === 'consultant' ? { consultant: of } : {}),
    counts,
    total,
  }))
}

interface Names {
  readonly titles: ReadonlyMap<string, Text>
  readonly sheets: ReadonlyMap<string, string>
}

function facetsOf(report: Report, filter: ProblemFilter, tallies: Tallies, { titles, sheets }: Names): Facets {
  const codes = new Map(report.catalog.rules.map(({ id, code }) => [id, code]))
  const rules = [...new Set([...tallies.rules.keys(), ...(filter.rule === undefined ? [] : [filter.rule])])]
  return {
    severities: Object.fromEntries(
      severities.map((severity) => [severity, tallies.severities.get(severity) ?? 0]),
    ) as Counts,
    sheets: report.sheets
      .filter(({ sheet }) => tallies.sheets.has(sheet) || sheet === filter.sheet)
      .map(({ sheet }) => ({ id: sheet, name: sheets.get(sheet) ?? '', count: tallies.sheets.get(sheet) ?? 0 })),
    rules: rules
      .map((id) => ({
        id,
        code: codes.get(id) ?? id,
        title: titles.get(id) ?? same(id),
        count: tallies.rules.get(id) ?? 0,
      }))
      .sort((a, b) => (a.code < b.code ? -1 : 1)),
    consultants: consultantNames(entriesOf(report))
      .filter((name) => tallies.consultants.has(name) || name === filter.consultant)
      .map((name) => ({ name, count: tallies.consultants.get(name) ?? 0 })),
    fixable: tallies.fixable,
  }
}
