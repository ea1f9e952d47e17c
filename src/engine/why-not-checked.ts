import { fields, type FieldKey } from '../model/field'
import type { Catalog } from '../model/report'
import type { Table } from '../model/table'
import type { TemplateId } from '../model/template'
import { text, type Text } from '../model/text'
import { isAtHand } from './view'

export function noList(id: string, { callLists = [] }: Catalog): Text {
  const title = callLists.find((list) => list.id === id)?.sheet.title ?? text(id, id)
  return text(`没有《${title.zh}》`, `There is no list “${title.en}”`)
}

export const noPrevious = text('没有打开上个月的工作簿', "Last month's workbook was not opened")

export function noTable(ids: readonly TemplateId[], { templates }: Catalog): Text {
  const titles = ids.map((id) => templates.find((template) => template.id === id)?.title ?? text(id, id))
  return text(`没有${titles.map(({ zh }) => `《${zh}》`).join('或')}`, `No ${titles.map(({ en }) => en).join(' or ')}`)
}

export function noColumn(table: Table, needed: readonly FieldKey[], either: readonly FieldKey[] = []): Text {
  const absent = needed.filter((field) => !isAtHand(table, field)).map((field) => [field])
  const wanted = either.some((field) => isAtHand(table, field))
    ? absent
    : [...absent, either].filter(({ length }) => length)
  const titles = wanted.map((group) => group.map((field) => fields[field].title))
  return text(
    `“${table.sheetName}”没有${titles.map((group) => group.map(({ zh }) => `“${zh}”`).join('或')).join('、')}列`,
    `"${table.sheetName}" has no column ${titles.map((group) => group.map(({ en }) => `"${en}"`).join(' or ')).join(', ')}`,
  )
}
