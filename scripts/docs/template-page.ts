import { fields, type FieldKey } from '../../src/model/field'
import type { Catalog } from '../../src/model/report'
import type { SheetTemplate } from '../../src/model/template'
import { page, table } from './markdown'
import { both, fieldTitle } from './titles'

const link = (id: string): string => `[\`${id}\`](${id}.md)`

export function templatePage(template: SheetTemplate, { rules }: Catalog): string {
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
    template.derived
      ? '不是单独的表，由别的表里的格子得出 / no sheet of its own: made out of the cells of another'
      : '',
    template.titles.length > 0 ? `## 别名 / Also called\n\n${template.titles.join('、')}` : '',
    '## 列 / Columns',
    table(['字段 / Field', '类型 / Type', '要求 / Demands', '表头写法 / Headers'], columns),
    table(['版式 / Layout', '读作 / Read as', '表头 / Headers'], layoutRows(template)),
    concerned.length > 0 ? '## 专门的规则 / Rules of its own' : '',
    concerned.map((rule) => `- [${rule.code} ${both(rule.title)}](../rules/${rule.id}.md)`).join('\n'),
  ])
}

/** What is read beside one header a column. */
function layoutRows({ layout, card }: SheetTemplate): readonly (readonly string[])[] {
  const rows: string[][] = []
  for (const { field, headers, into } of layout.spreads ?? []) {
    const words = Object.entries(headers).map(([word, spelled]) => `${word}（${spelled.join('、')}）`)
    const kind = into
      ? `一词一列，填${fields[into].title.zh} / a column a word, filled with a value`
      : '一词一列，打勾 / a tick a word'
    rows.push([kind, [field, ...(into ? [into] : [])].map(fieldTitle).join('，'), words.join('，')])
  }
  const heads = {
    day: '1至31日各一列 / a column a day',
    slot: '一个时段一列 / a column a time slot',
    month: '一个月一列 / a column a month',
  }
  for (const { heads: kind, template, head, cell } of layout.series ?? [])
    rows.push([heads[kind], `${link(template)}：${[head, cell].map(fieldTitle).join('，')}`, ''])
  for (const { field, headers } of layout.dateParts ?? [])
    rows.push([
      '年、月、日各一列 / year, month and day apart',
      fieldTitle(field),
      headers.map((part) => part.join('、')).join('，'),
    ])
  if (layout.transposable) rows.push(['也可横排 / also across', '', ''])
  if (layout.continuation)
    rows.push(['一条占几行 / an entry over several rows', layout.continuation.joined.map(fieldTitle).join('，'), ''])
  if (card) rows.push(['也可一客一卡 / also a card a customer', card.log ? `${link(card.log.template)}` : '', ''])
  return rows
}
