import { churnProfiles } from '../../src/catalog/facts/churn-profiles'
import { fieldKeys, fields } from '../../src/model/field'
import type { Profile } from '../../src/model/profile'
import type { Catalog } from '../../src/model/report'
import { severityTitles } from '../../src/model/severity'
import type { Summary } from '../../src/model/summary'
import type { Text } from '../../src/model/text'
import { churnPage } from './churn-page'
import { diagnosesPage } from './diagnoses-page'
import { kpiPage } from './kpi-page'
import { rulePage } from './rule-page'
import { settingsPage } from './settings-page'
import { page, table } from './markdown'
import { templatePage } from './template-page'
import { both } from './titles'

/** Every generated page, by its path in docs/. */
export function pagesOf(catalog: Catalog): ReadonlyMap<string, string> {
  return new Map([
    ...catalog.rules.map((rule) => [`rules/${rule.id}.md`, rulePage(rule, catalog)] as const),
    ...catalog.templates.map((template) => [`templates/${template.id}.md`, templatePage(template, catalog)] as const),
    ...catalog.kpis.map((kpi) => [`kpis/${kpi.id}.md`, kpiPage(kpi, catalog)] as const),
    ...catalog.summaries.map((summary) => [`summaries/${summary.id}.md`, summaryPage(summary)] as const),
    ...catalog.profiles.map((profile) => [`profiles/${profile.id}.md`, profilePage(profile)] as const),
    ['churn-profiles.md', churnPage()] as const,
    ['diagnoses.md', diagnosesPage()] as const,
    ['names.md', namesPage(catalog)] as const,
    ['规则设置.md', settingsPage()] as const,
  ])
}

function summaryPage(summary: Summary): string {
  return page(`${summary.title.zh} / ${summary.title.en}`, [
    `\`${summary.id}\` · ${summary.of.map(({ template }) => template).join('，')} · ${summary.source.join('，')}`,
    summary.definition.zh,
    summary.definition.en,
    table(
      ['行 / Rows', '列 / Columns', '度量 / Measures'],
      [[both(summary.rows.title), summary.columns ? both(summary.columns.title) : '—', summary.measures.join('，')]],
    ),
    ...pivotLine(summary),
  ])
}

function pivotLine({ rows, columns, pivot }: Summary): readonly string[] {
  if (!pivot) return []
  const across = [...(rows.group ? [rows.group.title] : []), rows.title, ...(columns ? [columns.title] : [])]
  const list = [...across, ...pivot.beside.map((field) => fields[field].title)]
  return [
    `《${pivot.title.zh}》：数据透视表，旁边一条记录一行的清单：${list.map(({ zh }) => zh).join('、')}。`,
    `“${pivot.title.en}”: a PivotTable, beside it a list with one row an entry: ${list.map(({ en }) => en).join(', ')}.`,
  ]
}

function profilePage(profile: Profile): string {
  const words = Object.entries(profile.vocabularies).flatMap(([id, vocabulary]) =>
    Object.entries(vocabulary as Record<string, readonly string[]>).map(([term, spellings]) => [
      `\`${id}\``,
      term,
      spellings.join('、'),
    ]),
  )
  const settings = Object.entries(profile.settings).map(([name, value]) => [
    `\`${name}\``,
    `\`${JSON.stringify(value)}\``,
  ])
  const { levels, signatures } = profile
  const levelRows = levels.levels.map((level) => [
    level,
    String(levels.window[level] ?? '—'),
    String(levels.cadence[level] ?? '—'),
  ])
  const letters = [
    ...Object.entries(levels.outcomes).flatMap(([status, list]) => list.map((letter) => [letter, status])),
    ...Object.entries(levels.others).map(([letter, title]) => [letter, both(title)]),
  ]
  const signers = Object.entries(signatures).map(([form, list]) => [`\`${form}\``, list.join('、')])
  return page(both(profile.oem), [
    `\`${profile.id}\` · ${profile.source}`,
    '## 级别 / Levels',
    both(levels.title),
    table(['级别 / Level', '几天内购买 / Buys within days', '几天联系一次 / Contact every days'], levelRows),
    ...(letters.length > 0 ? [table(['字母 / Letter', '意思 / Meaning'], letters)] : []),
    ...(signers.length > 0 ? ['## 签字 / Signatures', table(['表 / Form', '谁签 / Who signs'], signers)] : []),
    '## 用词 / Words',
    table(['词表 / List', '标准词 / Word', '也写作 / Also written'], words),
    '## 阈值 / Settings',
    table(['设置 / Setting', '值 / Value'], settings),
  ])
}

function namesPage({ templates, rules, kpis, summaries, profiles, callLists = [] }: Catalog): string {
  const units = (some: readonly { readonly id: string; readonly title: Text }[]): string =>
    table(
      ['id', '名称 / Name'],
      some.map(({ id, title }) => [`\`${id}\``, both(title)]),
    )
  return page('名称一览 / All names', [
    '## 表 / Templates',
    units(templates),
    '## 规则 / Rules',
    table(
      ['代码 / Code', 'id', '级别 / Severity', '名称 / Name'],
      rules
        .toSorted((a, b) => (a.code < b.code ? -1 : 1))
        .map(({ code, id, severity, title }) => [
          code,
          `[\`${id}\`](rules/${id}.md)`,
          both(severityTitles[severity]),
          both(title),
        ]),
    ),
    '## 指标 / KPIs',
    units(kpis),
    '## 汇总 / Summaries',
    units(summaries),
    '## 口径 / Profiles',
    table(
      ['id', '厂家 / OEM'],
      profiles.map(({ id, oem }) => [`\`${id}\``, both(oem)]),
    ),
    '## 售后流失口径 / Definitions of churn',
    units(Object.values(churnProfiles)),
    '## 名单 / Call lists',
    units(callLists),
    '## 字段 / Fields',
    table(
      ['字段 / Field', '名称 / Name', '类型 / Type'],
      fieldKeys.map((key) => [`\`${key}\``, both(fields[key].title), fields[key].type]),
    ),
  ])
}
