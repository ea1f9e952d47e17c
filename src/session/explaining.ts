import { fields, type FieldKey } from '../model/field'
import type { Catalog, Report } from '../model/report'
import type { Example } from '../model/rule'
import { text, type Text } from '../model/text'
import type { Cell } from '../model/workbook'
import type { ExampleTable, Explanation } from './session'

/** What a rule says of itself, with its first examples. */
export function explanationOf({ catalog }: Report, id: string): Explanation | null {
  const rule = catalog.rules.find((some) => some.id === id)
  if (!rule) return null
  const { code, title, why, source, examples } = rule
  const tables = (some: readonly Example[] = []): readonly ExampleTable[] => (some[0] ? tablesOf(some[0], catalog) : [])
  return { code, title, why, source, bad: tables(examples?.bad), good: tables(examples?.good) }
}

function tablesOf({ tables, grids = {}, lists = {} }: Example, { templates }: Catalog): readonly ExampleTable[] {
  const forms = Object.entries(tables).map(([id, rows = []]): ExampleTable => {
    const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))] as FieldKey[]
    return {
      title: templates.find((template) => template.id === id)?.title ?? same(id),
      head: columns.map((field) => fields[field].title),
      rows: rows.map((row) => columns.map((field) => written(row[field] ?? null))),
    }
  })
  const sheets = Object.entries({ ...grids, ...lists }).map(([name, [head = [], ...rows]]): ExampleTable => ({
    title: same(name),
    head: head.map((cell) => same(written(cell))),
    rows: rows.map((row) => row.map(written)),
  }))
  return [...forms, ...sheets]
}

const same = (words: string): Text => text(words, words)
const written = (cell: Cell): string => (typeof cell === 'object' && cell !== null ? cell.error : String(cell ?? ''))
