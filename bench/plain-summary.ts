import type { Context } from '../src/model/context'
import type { Counting, Summary, SummarySource } from '../src/model/summary'
import { monthOf } from '../src/model/month'
import type { Table } from '../src/model/table'
import { viewOf } from '../src/engine/view'

interface Group {
  row: string
  column: string
  count: number
  base: number
  sum: number
  values: number[][]
}

/** The summary as one would write it by hand for exactly these keys and measures: groups, totals, shares and ranks. */
export function plainSummary(summary: Summary, source: SummarySource, tables: readonly Table[], context: Context) {
  const groups = new Map<string, Group>()
  const medians = (summary.medians ?? []).map(({ id }) => id)
  const groupOf = (counting: Counting, entry: number): Group => {
    const row = counting.row(entry) ?? '未填'
    const column = counting.column?.(entry) ?? '未填'
    const key = `${row}\n${column}`
    let group = groups.get(key)
    if (!group) groups.set(key, (group = { row, column, count: 0, base: 0, sum: 0, values: medians.map(() => []) }))
    return group
  }
  for (const table of tables) {
    const dates = source.within && table.columns[source.within]?.values
    const made = source.read(
      viewOf(table, source.within ? [...source.fields, source.within] : source.fields, source.optional),
      context,
    )
    for (const counting of 'row' in made ? [made] : made) {
      for (let entry = 0; entry < table.height; entry++) {
        const date = dates?.at(entry) ?? null
        if (dates && date === null && !table.template.monthly) continue
        if (typeof date === 'number' && monthOf(date) !== context.month) continue
        const counts = counting.counts?.(entry) ?? true
        if (!counts && !summary.base) continue
        const group = groupOf(counting, entry)
        if (summary.base && !summary.base.of) group.base += counting.base ? (counting.base(entry) ?? 0) : 1
        if (!counts) continue
        group.count += counting.weight ? (counting.weight(entry) ?? 0) : 1
        if (summary.amount) group.sum += counting.amount?.(entry) ?? 0
        medians.forEach((id, place) => {
          const value = counting.medians?.[id]?.(entry) ?? null
          if (value !== null) group.values[place]!.push(value)
        })
      }
    }
  }
  const ofRow = new Map<string, number>()
  const ofColumn = new Map<string, number>()
  let all = 0
  for (const { row, column, count } of groups.values()) {
    ofRow.set(row, (ofRow.get(row) ?? 0) + count)
    ofColumn.set(column, (ofColumn.get(column) ?? 0) + count)
    all += count
  }
  const cells = [...groups.values()].map((group) => ({
    ...group,
    share: group.count / all,
    columnShare: group.count / (ofColumn.get(group.column) ?? 1),
    rowShare: group.count / (ofRow.get(group.row) ?? 1),
    rate: group.base > 0 ? group.count / group.base : null,
    rank: 1 + [...groups.values()].filter(({ column, count }) => column === group.column && count > group.count).length,
    medians: group.values.map((values) => values.sort((a, b) => a - b)[values.length >> 1] ?? null),
  }))
  return { cells, ofRow, ofColumn, all }
}
