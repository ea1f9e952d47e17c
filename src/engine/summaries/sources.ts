import { fields, type FieldKey } from '../../model/field'
import type { SummarySource } from '../../model/summary'
import type { Table } from '../../model/table'
import { text, type Text } from '../../model/text'
import { isAtHand } from '../view'

export interface Fed {
  readonly source: SummarySource
  readonly tables: readonly Table[]
}

/** The source that feeds a summary: the first with entries, else the first with a table that has all it needs. */
export function fedBy(sources: readonly SummarySource[], tables: readonly Table[]): Fed | null {
  const able = sources
    .map((source): Fed => ({ source, tables: tables.filter((table) => canFeed(source, table)) }))
    .filter((fed) => fed.tables.length > 0)
  return able.find((fed) => fed.tables.some(({ height }) => height > 0)) ?? able[0] ?? null
}

/** The columns without which a table cannot feed it. */
export const neededBy = ({ fields: needed, within }: SummarySource): readonly FieldKey[] =>
  within ? [...needed, within] : needed

function canFeed(source: SummarySource, table: Table): boolean {
  const { template, either } = source
  return (
    table.template.id === template &&
    neededBy(source).every((field) => isAtHand(table, field)) &&
    (!either || either.some((field) => isAtHand(table, field)))
  )
}

export const hasForm = (sources: readonly SummarySource[], tables: readonly Table[]): boolean =>
  sources.some(({ template }) => tables.some((table) => table.template.id === template))

/** Why none of them can feed it. */
export function lackOf(sources: readonly SummarySource[], tables: readonly Table[]): Text {
  for (const source of sources) {
    const ofForm = tables.filter(({ template }) => template.id === source.template)
    const [form] = ofForm
    if (!form) continue
    const isMissing = (field: FieldKey): boolean => ofForm.every((table) => !isAtHand(table, field))
    const missing = neededBy(source).filter(isMissing)
    const named = missing.length > 0 ? missing : (source.either ?? source.fields)
    const titles = [...new Set(named)].map((field) => fields[field].title)
    const [zh, en] = missing.length > 0 ? ['”“', ', '] : ['”或“', ' or ']
    return text(
      `${form.sheetName}缺少“${titles.map((title) => title.zh).join(zh)}”列`,
      `${form.sheetName} has no column ${titles.map((title) => title.en).join(en)}`,
    )
  }
  return text('工作簿里没有这项汇总要用的表', 'The workbook has no form that this summary reads')
}
