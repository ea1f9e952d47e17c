import type { Edit } from '../../model/edit'
import { fields } from '../../model/field'
import type { PivotTable } from '../../model/pivot-table'
import type { Report } from '../../model/report'
import type { SheetContent } from '../../model/sheet-content'
import type { Summary, SummaryResult } from '../../model/summary'
import { text, type Locale, type Text } from '../../model/text'
import { widthOf } from '../text-width'
import { cell, speaker, titledFor, type Row, type Say } from './cells'
import { notesAcross } from './notes'
import { pageFoot } from './page-foot'
import { summaryList, type SummaryList } from './summary-list'

/** A longer list would make the workbook slow to open. */
const MOST = 20_000
/** The list's first column at the least, and columns left free between it and the PivotTable: slicers stand in the middle one. */
const LIST = 7
const SPARE = 3

/** The summary as a PivotTable, over a list of its entries that stands to its right. */
export function planPivot(
  summary: Summary,
  { counted }: SummaryResult,
  report: Report,
  locale: Locale,
): readonly Edit[] {
  if (!summary.pivot) return []
  const say = speaker(locale)
  const title = say(summary.pivot.title)
  const titled = titledFor(title, report.context.month, locale)
  const id = `${summary.sheet.id}-pivot`
  const list = counted > 0 && counted <= MOST ? summaryList(summary, report, say) : null
  const content = list ? laidOut(list, { id, title, titled }, say) : without(titled, counted, say)
  return [{ kind: 'put-sheet', id, title, content: { ...content, footer: pageFoot(titled, say) } }]
}

interface Named {
  readonly id: string
  readonly title: string
  readonly titled: string
}

function laidOut(
  { headers, entries, rows, columns, words, values }: SummaryList,
  named: Named,
  say: Say,
): SheetContent {
  const items = columns.length > 0 ? new Set(entries.map((entry) => entry[rows.length]?.value)).size : 0
  const widths = headers.map((header, place) => widest(header, entries, place))
  const item = columns.length > 0 ? (widths[rows.length] ?? NARROW) : NARROW
  const across = [
    ...(rows.length > 1 ? [14] : []),
    28,
    ...Array.from({ length: (items + 1) * values.length }, () => Math.max(10, item)),
  ]
  const left = Math.max(LIST, across.length + SPARE)
  const notes = notesAcross([say(handling)], across, 1)
  const top = 1 + notes.rows.length + 1
  const heads = 1 + columns.length + (values.length > 1 ? 1 : 0)
  const header = top + (words.length > 0 ? words.length + 1 : 0) + heads - 1
  const before: null[] = Array.from({ length: left }, () => null)
  const above: Row[] = [[cell(named.titled, 'title')], ...notes.rows]
  const pivotTable: PivotTable = {
    name: named.title,
    row: top,
    column: 0,
    source: { ours: named.id, cells: [header, left, entries.length + 1, headers.length] },
    rows,
    columns,
    filters: words,
    values,
    slicers: {
      row: header + 1,
      column: left - 2,
      fields: [...rows, ...columns, ...words.filter((word) => word === say(fields.consultant.title))].map((field) => ({
        field,
        choices: new Set(entries.map((entry) => entry[headers.indexOf(field)]?.value)).size,
      })),
    },
  }
  return {
    rows: [
      ...above,
      ...Array.from({ length: header - above.length }, (): Row => []),
      [...before, ...headers.map((one) => cell(one, 'header'))],
      ...entries.map((entry): Row => [...before, ...entry]),
    ],
    widths: [
      ...across,
      ...Array.from({ length: left - across.length }, () => 4),
      ...headers.map((one, place) => (one === rows.at(-1) ? 28 : (widths[place] ?? NARROW))),
    ],
    headerRows: header + 1,
    merges: [[0, 0, 1, across.length], ...notes.merges],
    landscape: true,
    pivotTables: [pivotTable],
  }
}

/** Characters of a column of the list: wide enough for its words, within reason. */
const NARROW = 12
const WIDE = 24
const widest = (header: string, entries: SummaryList['entries'], place: number): number =>
  entries.reduce(
    (width, entry) => {
      const value = entry[place]?.value
      return typeof value === 'string' ? Math.min(WIDE, Math.max(width, widthOf(value) + 2)) : width
    },
    Math.max(NARROW, Math.min(WIDE, widthOf(header) + 2)),
  )

const handling = text(
  '字段可以拖动、筛选；双击数字列出其中的记录。数据取自右边的清单，表改了以后请再按“生成汇总”：清单有变化时，字段的摆放照旧，筛选重新全选；放不下时恢复成原来的样式。',
  'Drag its fields and filter as you like; a double click on a figure lists its entries. It reads the list on the right: after changes press Make the summary again: its fields stay where you put them and its filters are cleared; where it would not fit it is laid out as at first.',
)

function without(titled: string, total: number, say: Say): SheetContent {
  const widths = [80]
  const notes = notesAcross([say(total === 0 ? noEntries : tooMany(total))], widths, 1)
  return { rows: [[cell(titled, 'title')], ...notes.rows], widths, headerRows: 0, merges: notes.merges }
}
const noEntries = text('没有记录，所以没有透视表。', 'There are no entries, so there is no PivotTable.')
const tooMany = (total: number): Text =>
  text(
    `共${total}条记录，超过${MOST}条，所以没有透视表；数字请看汇总表。`,
    `There is no PivotTable over more than ${MOST} entries, and these are ${total}; the summary has the figures.`,
  )
