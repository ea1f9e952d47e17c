import { catalog } from '../catalog'
import type { Acceptance } from '../model/acceptance'
import type { NotChecked } from '../model/report'
import { severities, severityRank, severityTitles } from '../model/severity'
import { text, type Locale, type Text } from '../model/text'
import { acceptedLines } from './print-accepted'
import type { CheckedFile, FindingLine, RefusedFile } from './report-lines'

/** More of one rule on one sheet than these are only counted; JSON has all. */
const SHOWN = 20

/** What is told beside the findings. */
export interface Shown {
  /** What was accepted, each with its reason. */
  readonly accepted?: boolean
  /** The key of every finding. */
  readonly keys?: boolean
}

/** A checked file for a terminal. */
export function printCheck(file: CheckedFile, locale: Locale, shown: Shown = {}): string {
  const open = file.report.findings.filter(({ accepted }) => !accepted)
  const found = groups(open).flatMap((group) => printGroup(group, group[0]!.sheet, locale, shown))
  return `${[...printHead(file, locale), ...found, ...printTail(file, locale, shown)].join('\n')}\n`
}

/** Of what month a file is, and how its sheets were read. */
export function printHead({ path, report, readings }: CheckedFile, locale: Locale): readonly string[] {
  const { context, remarks } = report
  const say = (sentence: Text): string => sentence[locale]
  const month = context.month ?? say(text('月份不明', 'month unknown'))
  return [
    `━━ ${path}`,
    ...remarks.map((remark) => say(remark.text)),
    say(
      text(
        `月份 ${month}（${context.why.month.zh}） · 截至 ${context.asOf} · 口径 ${context.profile}`,
        `Month ${month} (${context.why.month.en}) · as of ${context.asOf} · profile ${context.profile}`,
      ),
    ),
    ...readings.map(({ sheet, words }) => `  ${sheet}${locale === 'zh' ? '：' : ': '}${say(words)}`),
    '',
  ]
}

/** How many problems a file has, and what was not checked. */
export const printTail = (file: CheckedFile, locale: Locale, shown: Shown = {}): readonly string[] => [
  countsLine(file.report, locale),
  ...acceptedLines(file, shown, locale),
  ...notCheckedLines(file.report.notChecked, locale),
]

/** Rules that could not run, by reason. */
function notCheckedLines(notChecked: readonly NotChecked[], locale: Locale): string[] {
  if (notChecked.length === 0) return []
  const codes = new Map<string, string[]>()
  for (const { code, reason } of notChecked) codes.set(reason[locale], [...(codes.get(reason[locale]) ?? []), code])
  const head = text(`未检查的规则 ${notChecked.length} 条：`, `Rules not checked: ${notChecked.length}`)
  return [head[locale], ...[...codes].map(([reason, those]) => `  ${those.join(' ')}  ${reason}`)]
}

/** A file that was not checked, and what to do. */
export const printRefused = ({ path, reason }: RefusedFile, locale: Locale): string =>
  `${text(`未检查 ${path}：`, `Not checked: ${path}: `)[locale]}${reason[locale]}\n`

/** By sheet as they come, in it by rule, the gravest first. */
function groups(findings: readonly FindingLine[]): FindingLine[][] {
  const found = new Map<string, FindingLine[]>()
  const sheets = [...new Set(findings.map(({ sheet }) => sheet))]
  for (const finding of findings) {
    const key = `${finding.sheet}\n${finding.severity}\n${finding.code}`
    const there = found.get(key)
    if (there) there.push(finding)
    else found.set(key, [finding])
  }
  const place = ([one]: readonly FindingLine[]): number =>
    one ? sheets.indexOf(one.sheet) * severities.length + severityRank(one.severity) : 0
  return [...found.values()].sort((a, b) => place(a) - place(b) || ((a[0]?.code ?? '') < (b[0]?.code ?? '') ? -1 : 1))
}

/** Findings of one rule and severity on one sheet. */
export function printGroup(
  group: readonly FindingLine[],
  sheet: string,
  locale: Locale,
  { keys }: Shown = {},
): string[] {
  const [first] = group
  if (!first) return []
  const title = catalog.rules.find(({ id }) => id === first.rule)?.title[locale] ?? first.rule
  const rest = group.length - SHOWN
  const more = text(`另有 ${rest} 条，用 --format json 查看全部`, `${rest} more, all of them with --format json`)
  return [
    `【${severityTitles[first.severity][locale]}】${first.code} ${title} · ${sheet} · ${group.length}`,
    ...group
      .slice(0, SHOWN)
      .map(
        (finding) =>
          `  ${finding.cell.padEnd(6)} ${finding.message[locale]}${after(finding, locale)}${keys ? `  ${finding.key}` : ''}`,
      ),
    ...(rest > 0 ? [`  ${more[locale]}`] : []),
    '',
  ]
}

function after({ acceptance, causedBy, fixable }: FindingLine, locale: Locale): string {
  const remarks = [
    ...(acceptance && !acceptance.holds ? [changedSince(acceptance)] : []),
    ...(causedBy ? [text(`由 ${causedBy.split(':')[0]} 引起`, `follows from ${causedBy.split(':')[0]}`)] : []),
    ...(fixable ? [text('可一键修正', 'fixable')] : []),
  ]
  return remarks.length > 0 ? ` [${remarks.map((remark) => remark[locale]).join(locale === 'zh' ? '、' : ', ')}]` : ''
}

const changedSince = ({ by, date }: Acceptance): Text =>
  text(`${by} ${date} 认可过，之后内容有变化`, `accepted by ${by} on ${date}, changed since`)

function countsLine({ counts, roots, sheets, accepted }: CheckedFile['report'], locale: Locale): string {
  if (sheets.every(({ template }) => template === null)) {
    return text('没有认出任何表格，什么也没有检查。', 'No form was recognised, nothing was checked.')[locale]
  }
  const listed = severities.map((severity) => `${severityTitles[severity][locale]} ${counts[severity]}`).join(' · ')
  const caused = severities.reduce((sum, severity) => sum + counts[severity] - roots[severity], 0)
  if (severities.every((severity) => counts[severity] === 0)) {
    return accepted > 0
      ? text('没有待处理的问题。', 'Nothing is left to do.')[locale]
      : text('没有发现问题。', 'Nothing found.')[locale]
  }
  const following = text(`，其中 ${caused} 条由别的问题引起`, `, ${caused} of them follow from others`)[locale]
  return `${text('合计：', 'Total: ')[locale]}${listed}${caused > 0 ? following : ''}`
}
