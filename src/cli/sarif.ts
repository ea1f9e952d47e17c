import { isAbsolute, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import { catalog } from '../catalog'
import type { Rule } from '../model/rule'
import type { Severity } from '../model/severity'
import { text, type Locale } from '../model/text'
import manifest from '../../package.json'
import { saidOf } from './print-accepted'
import type { CheckedFile, FindingLine, RefusedFile } from './report-lines'

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'
const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' }
const indexes = new Map(catalog.rules.map(({ code }, index) => [code, index]))

/** SARIF 2.1.0 (OASIS): one run, a result for each finding, written result by result. A cell is a logical location. */
export function* sarif(
  checked: readonly CheckedFile[],
  refused: readonly RefusedFile[],
  locale: Locale,
): Generator<string> {
  const paths = [...checked, ...refused].map(({ path }) => path)
  const artifact = (path: string) => {
    const index = paths.indexOf(path)
    return { uri: uriOf(path), ...(index < 0 ? {} : { index }) }
  }
  const run = {
    tool: {
      driver: {
        name: 'Sanbiao',
        fullName: '三表助手 Sanbiao',
        version: manifest.version,
        language: languageOf(locale),
        rules: catalog.rules.map((rule) => descriptorOf(rule, locale)),
      },
    },
    language: languageOf(locale),
    columnKind: 'utf16CodeUnits',
    artifacts: paths.map((path) => ({ location: { uri: uriOf(path) }, roles: ['analysisTarget'] })),
    invocations: [
      {
        executionSuccessful: refused.length === 0,
        toolExecutionNotifications: [
          ...refused.map(({ path, code, reason }) => ({
            descriptor: { id: code },
            level: 'error',
            message: { text: reason[locale] },
            locations: [{ physicalLocation: { artifactLocation: artifact(path) } }],
          })),
          ...checked.flatMap(({ path, report }) =>
            report.notChecked.map(({ code, reason }) => ({
              associatedRule: ruleOf(code),
              level: 'note',
              message: { text: text(`未检查：${reason.zh}`, `Not checked: ${reason.en}`)[locale] },
              locations: [{ physicalLocation: { artifactLocation: artifact(path) } }],
            })),
          ),
        ],
      },
    ],
  }
  yield `{"$schema":${JSON.stringify(schema)},"version":"2.1.0","runs":[${JSON.stringify(run).slice(0, -1)},"results":[`
  let before = ''
  for (const { path, report } of checked) {
    for (const finding of report.findings) {
      yield `${before}\n${JSON.stringify(resultOf(finding, path, artifact, locale))}`
      before = ','
    }
  }
  yield '\n]}]}\n'
}

const languageOf = (locale: Locale): string => (locale === 'zh' ? 'zh-CN' : 'en-US')
const ruleOf = (code: string) => ({ id: code, index: indexes.get(code) ?? -1 })

function descriptorOf({ code, id, severity, title, why, messages, source }: Rule, locale: Locale) {
  const docs = `docs/rules/${id}.md`
  const said = Object.values(messages).map((message) => message[locale].replace(/\{\w+\}/g, '…'))
  const more = text(`更多见 ${docs}`, `More in ${docs}`)[locale]
  return {
    id: code,
    name: id,
    shortDescription: { text: title[locale] },
    fullDescription: { text: why[locale] },
    help: {
      text: [why[locale], ...said, more].join('\n'),
      markdown: [`**${code} ${title[locale]}**`, why[locale], ...said.map((one) => `- ${one}`), more].join('\n\n'),
    },
    defaultConfiguration: { level: levels[severity] },
    properties: { tags: [code.replace(/\d+$/, '')], docs, source },
  }
}

type Artifact = (path: string) => { readonly uri: string; readonly index?: number }

function resultOf(finding: FindingLine, path: string, artifact: Artifact, locale: Locale) {
  const {
    code,
    severity,
    message,
    sheet,
    cell,
    related,
    key,
    accepted,
    acceptance,
    field,
    fixable,
    causedBy,
    consultant,
  } = finding
  const place = (file: string, of: { readonly sheet: string; readonly cell: string }) => ({
    physicalLocation: { artifactLocation: artifact(file) },
    logicalLocations: [{ name: of.cell, fullyQualifiedName: `${of.sheet}!${of.cell}`, kind: 'cell' }],
  })
  return {
    ruleId: code,
    ruleIndex: indexes.get(code) ?? -1,
    level: levels[severity],
    message: { text: message[locale] },
    locations: [place(path, { sheet, cell })],
    ...(related.length > 0
      ? { relatedLocations: related.map((one, index) => ({ id: index + 1, ...place(one.file ?? path, one) })) }
      : {}),
    partialFingerprints: { 'sanbiaoKey/v1': key },
    // Once one result says whether it is suppressed, all must (3.27.23).
    suppressions: accepted
      ? [{ kind: 'external', status: 'accepted', ...(acceptance && { justification: saidOf(acceptance, locale) }) }]
      : [],
    properties: { field, fixable, causedBy, consultant },
  }
}

/** Relative as it was given, else a file's address. */
const uriOf = (path: string): string =>
  isAbsolute(path) ? pathToFileURL(path).href : path.split(sep).map(encodeURIComponent).join('/')
