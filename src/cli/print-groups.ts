import { severities, severityRank, severityTitles, type Severity } from '../model/severity'
import { text, type Locale } from '../model/text'
import { printGroup, printHead, printTail, type Shown } from './print-check'
import type { CheckedFile, FindingLine } from './report-lines'

export const groupings = ['consultant', 'sheet', 'rule'] as const
/** Whom problems are handed to: a consultant, whoever keeps a sheet, whoever looks after a rule. */
export type Grouping = (typeof groupings)[number]

interface Placed {
  readonly finding: FindingLine
  /** The file's path before the sheet's name where there are several files. */
  readonly sheet: string
}

/** Checked files for a terminal, their findings together and by person, sheet or rule. */
export function* printGrouped(
  files: readonly CheckedFile[],
  by: Grouping,
  locale: Locale,
  shown: Shown = {},
): Generator<string> {
  for (const file of files) yield `${[...printHead(file, locale), ...printTail(file, locale, shown)].join('\n')}\n\n`
  const placed = files.flatMap(({ path, report }) =>
    report.findings.flatMap((finding) =>
      finding.accepted ? [] : [{ finding, sheet: files.length > 1 ? `${path} · ${finding.sheet}` : finding.sheet }],
    ),
  )
  const groups = grouped(placed, (one) => headingOf(one, by, locale))
  const collator = new Intl.Collator('zh-Hans-CN').compare
  const isNobody = ([, [one]]: Group): number => (one?.finding.consultant ? 0 : 1)
  if (by === 'consultant') groups.sort((a, b) => isNobody(a) - isNobody(b) || (isNobody(a) ? 0 : collator(a[0], b[0])))
  if (by === 'rule') groups.sort(([a], [b]) => (a < b ? -1 : 1))
  for (const [heading, those] of groups)
    yield `■ ${heading} · ${counted(those, locale)}\n${inside(those, locale, shown)}\n`
}

type Group = readonly [string, readonly Placed[]]

function grouped(placed: readonly Placed[], keyOf: (one: Placed) => string): Group[] {
  const groups = new Map<string, Placed[]>()
  for (const one of placed) {
    const key = keyOf(one)
    const there = groups.get(key)
    if (there) there.push(one)
    else groups.set(key, [one])
  }
  return [...groups]
}

function headingOf({ finding: { code, consultant }, sheet }: Placed, by: Grouping, locale: Locale): string {
  if (by === 'rule') return code
  if (by === 'sheet') return sheet
  return consultant ?? text(`没有写明顾问：${sheet}`, `No consultant named: ${sheet}`)[locale]
}

function counted(those: readonly Placed[], locale: Locale): string {
  const of = (severity: Severity): number => those.filter(({ finding }) => finding.severity === severity).length
  const listed = severities.flatMap((one) => (of(one) > 0 ? [`${severityTitles[one][locale]} ${of(one)}`] : []))
  const inner = listed.join(' · ')
  return text(`${those.length}（${inner}）`, `${those.length} (${inner})`)[locale]
}

/** In a group by severity, then sheet by sheet as they come, then by rule. */
function inside(those: readonly Placed[], locale: Locale, shown: Shown): string {
  const sheets = [...new Set(those.map(({ sheet }) => sheet))]
  const place = ([, [one]]: Group): readonly [number, number, string] => [
    severityRank(one!.finding.severity),
    sheets.indexOf(one!.sheet),
    one!.finding.code,
  ]
  return grouped(those, ({ finding, sheet }) => `${finding.severity}\n${sheet}\n${finding.code}`)
    .map((group) => ({ group, at: place(group) }))
    .sort(({ at: a }, { at: b }) => a[0] - b[0] || a[1] - b[1] || (a[2] < b[2] ? -1 : 1))
    .flatMap(({ group: [, some] }) =>
      printGroup(
        some.map(({ finding }) => finding),
        some[0]!.sheet,
        locale,
        shown,
      ),
    )
    .join('\n')
}
