import { fields, type FieldKey } from '../../src/model/field'
import type { Catalog } from '../../src/model/report'
import type { Example, Reading, Rule } from '../../src/model/rule'
import { severityTitles } from '../../src/model/severity'
import type { TemplateId } from '../../src/model/template'
import type { Text } from '../../src/model/text'
import type { Cell } from '../../src/model/workbook'
import { page, table } from './markdown'

/** One rule, as the pane explains it. */
export function rulePage(rule: Rule, catalog: Catalog): string {
  const messages = Object.entries(rule.messages).map(([id, message]) => {
    const severity = rule.severities?.[id] ?? rule.severity
    return [severityTitles[severity].zh, message.zh, message.en]
  })
  const { bad, good } = rule.examples ?? { bad: [], good: [] }
  return page(`${rule.code} ${rule.title.zh} / ${rule.title.en}`, [
    `\`${rule.id}\` · ${severityTitles[rule.severity].zh} / ${severityTitles[rule.severity].en} · ${rule.source.join('，')}`,
    '## 为什么 / Why',
    rule.why.zh,
    rule.why.en,
    '## 查哪里 / Where',
    whereOf(rule, catalog),
    '## 提示语 / Messages',
    table(['级别 / Severity', '中文', 'English'], messages),
    bad.length > 0 ? '## 会提示 / Reported' : '',
    ...bad.flatMap((example) => exampleOf(example, catalog)),
    good.length > 0 ? '## 不提示 / Not reported' : '',
    ...good.flatMap((example) => exampleOf(example, catalog)),
  ])
}

const titleOf = (id: TemplateId, { templates }: Catalog): Text =>
  templates.find((template) => template.id === id)?.title ?? { zh: id, en: id }
const link = (id: TemplateId, catalog: Catalog): string =>
  `[${titleOf(id, catalog).zh} / ${titleOf(id, catalog).en}](../templates/${id}.md)`
const names = (some: readonly FieldKey[]): string => some.map((field) => fields[field].title.zh).join('、')

function whereOf(rule: Rule, catalog: Catalog): string {
  if (rule.scope === 'reading') return '每一张工作表，没认出的也在内 / every sheet, those not recognised among them'
  if (rule.scope === 'sheet') return '每一张认出的表 / every recognised sheet'
  if (rule.scope === 'column') {
    const places = catalog.templates.flatMap(({ id, columns }) => {
      const hit = (Object.keys(columns) as FieldKey[]).filter((field) =>
        rule.applies({
          field,
          type: fields[field].type,
          planned: fields[field].planned ?? false,
          key: columns[field]?.key ?? false,
          template: id,
        }),
      )
      return hit.length > 0 ? [`- ${link(id, catalog)}：${names(hit)}`] : []
    })
    return places.join('\n')
  }
  const readings: readonly Reading[] =
    rule.scope === 'table'
      ? rule.on.map((template) => ({ template, fields: rule.fields, optional: rule.optional }))
      : Object.values(rule.reads)
  return readings
    .map(({ template, fields: needed, optional = [], ...reading }) => {
      const further = [...new Set(optional)].filter((field) => !needed.includes(field))
      return `- ${link(template, catalog)}${whichOf(reading)}：${names(needed)}${further.length > 0 ? `（有则用：${names(further)}）` : ''}`
    })
    .concat(listOf(rule, catalog))
    .join('\n')
}

/** The call list of ours whose answers are read. */
function listOf({ calls }: Rule, { callLists = [] }: Catalog): readonly string[] {
  const title = callLists.find(({ id }) => id === calls?.list)?.title
  if (!calls || !title) return []
  return [`- ${title.zh} / ${title.en}：填写的内容 / what was filled in${calls.dispensable ? '（有则用）' : ''}`]
}

/** Which tables of the form a rule reads, where it is not this month's own. */
const whichOf = ({ previous, apart, copies }: Pick<Reading, 'previous' | 'apart' | 'copies'>): string =>
  previous
    ? '（上月的 / last month’s）'
    : apart
      ? '（另列的名单 / a list kept apart）'
      : copies
        ? '（副本 / a copy that is set aside）'
        : ''

function exampleOf({ month, tables, grids = {}, lists = {}, locked }: Example, catalog: Catalog): string[] {
  const sheets = Object.entries({ ...grids, ...lists }).flatMap(([name, [head = [], ...rows]]) => [
    `**${name}**${month ? `（${month}）` : ''}`,
    table(
      head.map(written),
      rows.map((row) => row.map(written)),
    ),
  ])
  const forms = Object.entries(tables).flatMap(([id, rows]) => {
    const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))] as FieldKey[]
    const heading = `**${titleOf(id as TemplateId, catalog).zh}**${month ? `（${month}）` : ''}`
    return [
      heading,
      table(
        columns.map((field) => fields[field].title.zh),
        rows.map((row) => columns.map((field) => String(row[field] ?? ''))),
      ),
    ]
  })
  return [...forms, ...sheets, ...(locked ? ['（工作表受保护 / the sheet is protected）'] : [])]
}
const written = (cell: Cell): string => String(cell ?? '')
