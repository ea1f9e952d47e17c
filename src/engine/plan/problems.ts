import type { Edit } from '../../model/edit'
import type { Finding } from '../../model/finding'
import type { Report } from '../../model/report'
import { severities, severityRank, severityTitles } from '../../model/severity'
import { format, text, type Locale, type Text } from '../../model/text'
import { openFindings } from '../open-findings'
import { acceptedPart, changedSince } from './accepted-rows'
import { cell, monthTitle, speaker, titledFor, wrapped, type Row, type Say } from './cells'
import { cellLink } from './cell-link'
import { fixPart, writtenFixLines, type FixLine } from './fix-lines'
import { notesAcross } from './notes'
import { pageFoot } from './page-foot'

/** More rows than these no sheet can hold beside the head and the foot. */
const MOST = 1_000_000
const widths = [6, 8, 8, 18, 9, 56, 48]
const headers = [
  text('序号', 'No.'),
  text('级别', 'Severity'),
  text('规则', 'Rule'),
  text('工作表', 'Sheet'),
  text('单元格', 'Cell'),
  text('问题', 'Finding'),
  text('为什么', 'Why'),
]

/** The list of findings as a sheet, each with a link to its cell; then what fixes changed, as the list there is tells it unless more is known, and at the foot what could not be checked. */
export function planProblems(
  report: Report,
  locale: Locale,
  fixed: readonly FixLine[] = writtenFixLines(report.workbook),
): readonly Edit[] {
  const say = speaker(locale)
  const { catalog, workbook } = report
  const order = new Map(workbook.sheets.map(({ id }, index) => [id, index]))
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.id, sheet]))
  const rules = new Map(catalog.rules.map((rule) => [rule.id, rule]))
  const sorted = [...openFindings(report)].sort(
    (a, b) =>
      severityRank(a.severity) - severityRank(b.severity) ||
      (order.get(a.at.sheet) ?? 0) - (order.get(b.at.sheet) ?? 0) ||
      a.at.row - b.at.row ||
      a.at.column - b.at.column,
  )
  const files = new Set(workbook.sheets.map(({ file }) => file))
  const rowOf = (finding: Finding, index: number): Row => {
    const sheet = sheets.get(finding.at.sheet)
    const why = rules.get(finding.rule)?.why
    return [
      cell(index + 1, 'number'),
      cell(say(severityTitles[finding.severity]), finding.severity),
      cell(finding.code),
      wrapped([sheet?.file, sheet?.name].filter(Boolean).join(' · ')),
      cellLink(finding.at, sheet, files.size <= 1),
      wrapped(
        format(finding.message, finding.data, locale) +
          consequence(finding, say) +
          changedSince(finding, report, locale),
      ),
      wrapped(why ? say(why) : ''),
    ]
  }
  const counts = notesAcross([say(countsLine(report, locale))], widths, 1)
  const title = say(text('问题清单', 'Findings'))
  const { month } = report.context
  const head: Row[] = [[cell(title, 'title')], ...counts.rows, headers.map((header) => cell(say(header), 'header'))]
  const rows: Row[] = [...head, ...sorted.slice(0, MOST).map(rowOf)]
  const accepted = acceptedPart(report, { say, headers, widths, from: rows.length, rowOf })
  rows.push(...accepted.rows)
  const corrected = fixPart(fixed, { say, widths, from: rows.length, workbook })
  rows.push(...corrected.rows, [])
  const foot = notesAcross(footLines(report, Math.max(0, sorted.length - MOST)).map(say), widths, rows.length)
  rows.push(...foot.rows, ...notCheckedRows(report, say))
  const content = {
    rows,
    widths,
    headerRows: head.length,
    merges: [
      [0, 0, 1, widths.length] as const,
      ...counts.merges,
      ...accepted.merges,
      ...corrected.merges,
      ...foot.merges,
    ],
    landscape: true,
    footer: pageFoot(titledFor(title, month, locale), say),
  }
  return [{ kind: 'put-sheet', id: 'problems', title, content }]
}

const consequence = ({ causedBy }: Finding, say: Say): string =>
  causedBy ? say(text(`（随${causedBy.code}一并解决）`, ` (goes with ${causedBy.code})`)) : ''

function countsLine({ counts, roots, context: { month } }: Report, locale: Locale): Text {
  const list = (language: Locale): string =>
    severities
      .map((severity) => `${severityTitles[severity][language]} ${counts[severity]}`)
      .join(language === 'zh' ? '，' : ', ')
  const causes = severities.reduce((sum, severity) => sum + roots[severity], 0)
  const period = month ? monthTitle(month, locale) : null
  return text(
    `${period ?? '月份不明'}：${list('zh')}；去掉连带的，共${causes}项要看。点“单元格”列跳到原处。`,
    `${period ?? 'Month unknown'}: ${list('en')}; ${causes} to look at without those that only follow. Click a cell's address to go there.`,
  )
}

function footLines({ notChecked }: Report, more: number): readonly Text[] {
  const tooMany = text(`另有${more}项，工作表装不下。`, `${more} more do not fit on a sheet.`)
  const checked =
    notChecked.length === 0
      ? text('全部规则都已检查。', 'Every rule was checked.')
      : text('以下规则这次没有检查，不等于没有问题：', 'These rules were not checked, which is no pass:')
  return more > 0 ? [tooMany, checked] : [checked]
}

const notCheckedRows = ({ notChecked, catalog }: Report, say: Say): readonly Row[] =>
  notChecked.map(({ code, reason }) => {
    const title = catalog.rules.find((rule) => rule.code === code)?.title
    return [null, null, cell(code), null, null, wrapped(title ? say(title) : ''), wrapped(say(reason))]
  })
