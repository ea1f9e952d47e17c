import { catalog } from '../catalog'
import { xmlText } from '../hosts/xml-text'
import { severityRank, severityTitles } from '../model/severity'
import { text, type Locale } from '../model/text'
import type { FailOn } from './options'
import { saidOf } from './print-accepted'
import type { CheckedFile, FindingLine, RefusedFile } from './report-lines'

interface Options {
  readonly failOn: FailOn
  readonly lang: Locale
}
interface TestCase {
  readonly name: string
  readonly classname: string
  readonly outcome: 'failure' | 'error' | 'skipped' | null
  readonly message: string
  readonly type: string
}
interface Suite {
  readonly name: string
  readonly file: string
  readonly cases: readonly TestCase[]
}

/**
 * JUnit's XML: a suite for each sheet with a case for each finding, and one for each file with the rules that found nothing. A finding
 * fails as `--fail-on` says; a milder or accepted one, and a rule that was not checked, are skipped: seen, and not green.
 */
export function* junit(
  checked: readonly CheckedFile[],
  refused: readonly RefusedFile[],
  options: Options,
): Generator<string> {
  const suites = [
    ...checked.flatMap((file) => [...sheetSuites(file, options), ruleSuite(file, options)]),
    ...refused.map((file) => refusedSuite(file, options)),
  ]
  const all = suites.flatMap(({ cases }) => cases)
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="${xmlText('三表助手 Sanbiao')}"${counts(all)}>\n`
  for (const { name, file, cases } of suites) {
    yield `<testsuite name="${xmlText(name)}" file="${xmlText(file)}"${counts(cases)}>\n`
    for (const one of cases) yield caseXml(one)
    yield '</testsuite>\n'
  }
  yield '</testsuites>\n'
}

function counts(cases: readonly TestCase[]): string {
  const of = (kind: TestCase['outcome']): number => cases.filter(({ outcome }) => outcome === kind).length
  return ` tests="${cases.length}" failures="${of('failure')}" errors="${of('error')}" skipped="${of('skipped')}"`
}

function caseXml({ name, classname, outcome, message, type }: TestCase): string {
  const head = `<testcase name="${xmlText(name)}" classname="${xmlText(classname)}"`
  if (outcome === null) return `${head}/>\n`
  if (outcome === 'skipped') return `${head}><skipped message="${xmlText(message)}"/></testcase>\n`
  const said = xmlText(message)
  return `${head}><${outcome} message="${said}" type="${xmlText(type)}">${said}</${outcome}></testcase>\n`
}

const titleOf = (id: string, locale: Locale): string =>
  catalog.rules.find((rule) => rule.id === id)?.title[locale] ?? id

function sheetSuites({ path, report }: CheckedFile, options: Options): readonly Suite[] {
  const sheets = new Map<string, FindingLine[]>()
  for (const finding of report.findings) {
    const there = sheets.get(finding.sheet)
    if (there) there.push(finding)
    else sheets.set(finding.sheet, [finding])
  }
  return [...sheets].map(([sheet, findings]) => ({
    name: `${path} › ${sheet}`,
    file: path,
    cases: findings.map((finding) => findingCase(finding, options)),
  }))
}

function findingCase(
  { code, rule, sheet, cell, severity, message, accepted, acceptance, consultant }: FindingLine,
  { failOn, lang }: Options,
): TestCase {
  const fails = !accepted && failOn !== 'never' && severityRank(severity) <= severityRank(failOn)
  const why = accepted && acceptance ? ` [${saidOf(acceptance, lang)}]` : ''
  const standing = accepted ? text('已认可', 'accepted')[lang] : severityTitles[severity][lang]
  const who = consultant ? ` · ${consultant}` : ''
  return {
    name: `${cell} ${code} ${titleOf(rule, lang)}${who}`,
    classname: sheet,
    outcome: fails ? 'failure' : 'skipped',
    message: `${standing}${text('：', ': ')[lang]}${message[lang]}${why}`,
    type: severity,
  }
}

function ruleSuite({ path, report }: CheckedFile, { lang }: Options): Suite {
  const found = new Set(report.findings.map(({ code }) => code))
  const reasons = new Map(report.notChecked.map(({ code, reason }) => [code, reason]))
  const classname = text('规则', 'Rules')[lang]
  return {
    name: `${path} › ${classname}`,
    file: path,
    cases: catalog.rules.flatMap(({ code, title }): TestCase[] => {
      if (found.has(code)) return []
      const reason = reasons.get(code)
      const message = reason ? text(`未检查：${reason.zh}`, `Not checked: ${reason.en}`)[lang] : ''
      return [
        { name: `${code} ${title[lang]}`, classname, outcome: reason ? 'skipped' : null, message, type: 'not-checked' },
      ]
    }),
  }
}

const refusedSuite = ({ path, code, reason }: RefusedFile, { lang }: Options): Suite => ({
  name: path,
  file: path,
  cases: [{ name: path, classname: 'sanbiao', outcome: 'error', message: reason[lang], type: code }],
})
