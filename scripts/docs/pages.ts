import { fieldKeys, fields, type FieldKey } from '../../src/model/field'
import type { Kpi } from '../../src/model/kpi'
import type { Profile } from '../../src/model/profile'
import type { Catalog } from '../../src/model/report'
import { severityTitles } from '../../src/model/severity'
import type { Summary } from '../../src/model/summary'
import type { SheetTemplate } from '../../src/model/template'
import type { Text } from '../../src/model/text'
import { rulePage } from './rule-page'
import { page, table } from './markdown'

/** Every generated page, by its path in docs/. */
export function pagesOf(catalog: Catalog): ReadonlyMap<string, string> {
  return new Map([
    ...catalog.rules.map((rule) => [`rules/${rule.id}.md`, rulePage(rule, catalog)] as const),
    ...catalog.templates.map((template) => [`templates/${template.id}.md`, templatePage(template, catalog)] as const),
    ...catalog.kpis.map((kpi) => [`kpis/${kpi.id}.md`, kpiPage(kpi)] as const),
    ...catalog.summaries.map((summary) => [`summaries/${summary.id}.md`, summaryPage(summary)] as const),
    ...catalog.profiles.map((profile) => [`profiles/${profile.id}.md`, profilePage(profile)] as const),
    ['names.md', namesPage(catalog)] as const,
  ])
}

const both = ({ zh, en }: Text): string => `${zh} / ${en}`
const fieldTitle = (field: FieldKey): string => `${both(fields[field].title)} (\`${field}\`)`

function templatePage(template: SheetTemplate, { rules }: Catalog): string {
  const columns = Object.entries(template.columns).map(([field, spec]) => [
    fieldTitle(field as FieldKey),
    fields[field as FieldKey].type,
    [
      spec.required && '必填列 / required',
      spec.key && '关键列 / key',
      spec.fillDown && '向下补读 / read downwards',
      spec.computed && `计算列 / computed: ${spec.computed}`,
    ]
      .filter(Boolean)
      .join('，'),
    spec.headers.join('、'),
  ])
  const concerned = rules.filter((rule) =>
    rule.scope === 'table'
      ? rule.on.includes(template.id)
      : rule.scope === 'workbook' && Object.values(rule.reads).some((reading) => reading.template === template.id),
  )
  return page(`${template.title.zh} / ${template.title.en}`, [
    `\`${template.id}\` · ${template.monthly ? '每月一份 / one a month' : '台账，逐月累计 / a cumulative ledger'} · ${template.source}`,
    '## 别名 / Also called',
    template.titles.join('、'),
    '## 列 / Columns',
    table(['字段 / Field', '类型 / Type', '要求 / Demands', '表头写法 / Headers'], columns),
    '## 专门的规则 / Rules of its own',
    concerned.map((rule) => `- [${rule.code} ${both(rule.title)}](../rules/${rule.id}.md)`).join('\n'),
  ])
}

function kpiPage(kpi: Kpi): string {
  const how =
    kpi.kind === 'figure'
      ? [
          '## 口径 / Variants',
          table(
            ['口径 / Variant', 'id', '有分母 / A ratio'],
            kpi.variants.map(({ id, title, denominator }, index) => [
              `${both(title)}${index === 0 ? '（默认 / default）' : ''}`,
              `\`${id}\``,
              denominator ? '是 / yes' : '否 / no',
            ]),
          ),
        ]
      : [
          '## 列 / Column',
          `${fieldTitle(kpi.fills)} ← ${kpi.fields.map(fieldTitle).join('，')}`,
          `公式示例 / formula: \`=${kpi.formula((field) => `{${field}}`)}\``,
        ]
  return page(`${kpi.title.zh} / ${kpi.title.en}`, [
    `\`${kpi.id}\` · ${kpi.unit} · ${kpi.source.join('，')}`,
    kpi.definition.zh,
    kpi.definition.en,
    ...how,
  ])
}

function summaryPage(summary: Summary): string {
  return page(`${summary.title.zh} / ${summary.title.en}`, [
    `\`${summary.id}\` · ${summary.of} · ${summary.source.join('，')}`,
    summary.definition.zh,
    summary.definition.en,
    table(
      ['行 / Rows', '列 / Columns', '度量 / Measures'],
      [[both(summary.rows.title), both(summary.columns.title), summary.measures.join('，')]],
    ),
  ])
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
  return page(both(profile.oem), [
    `\`${profile.id}\` · ${profile.source}`,
    '## 用词 / Words',
    table(['词表 / List', '标准词 / Word', '也写作 / Also written'], words),
    '## 阈值 / Settings',
    table(['设置 / Setting', '值 / Value'], settings),
  ])
}

function namesPage({ templates, rules, kpis, summaries, profiles }: Catalog): string {
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
    '## 字段 / Fields',
    table(
      ['字段 / Field', '名称 / Name', '类型 / Type'],
      fieldKeys.map((key) => [`\`${key}\``, both(fields[key].title), fields[key].type]),
    ),
  ])
}
