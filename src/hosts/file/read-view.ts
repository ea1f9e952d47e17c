import type { SheetView, RowWindow, ViewCell, ViewColumn, ViewRow } from '../../model/view'
import type { Document } from './document'
import { formulaReader } from './shared-formulas'
import { commentsOf } from './read-comments'
import { readMarks } from './marks'
import { textOf } from './part-text'
import { rawCells } from './raw-rows'
import { readLooks } from './read-looks'
import type { SheetCells } from './read-sheet'
import type { SheetEntry } from './read-structure'
import { parseRectangle } from './reference'
import { rowTable } from './row-table'
import type { SheetPart } from './sheet-part'
import { childOf, childrenOf, isTrue, parseXml, type XmlElement } from './xml'

export function readView(document: Document, entry: SheetEntry, window?: RowWindow): SheetView {
  return viewOf(document, entry, document.sheetPart(entry), document.cells(entry), window)
}

/** The same of rows that were read by themselves. */
export function viewOf(
  document: Document,
  entry: SheetEntry,
  part: SheetPart,
  { columns }: Pick<SheetCells, 'columns'>,
  window?: RowWindow,
): SheetView {
  const root = parseXml(part.head + part.tail)
  const { rows, height, width } = readRows(part, window, (row, column) => columns[column]?.at(row) ?? null)
  const comments = commentsOf(document, entry, part, window)
  const size = { height: Math.max(height, columns[0]?.length ?? 0), width: Math.max(width, columns.length) }
  const format = childOf(root, 'sheetFormatPr')
  const pane = childOf(childOf(childOf(root, 'sheetViews'), 'sheetView'), 'pane')
  const frozen = pane?.attributes.state?.startsWith('frozen')
  const count = (split: string | undefined): number => (frozen ? Math.floor(Number(split ?? 0)) : 0)
  return {
    id: entry.id,
    name: entry.name,
    visible: entry.visibility === 'visible',
    ours: [...document.ours.sheets.values()].some(({ id }) => id === entry.id),
    ...size,
    looks: readLooks(document.parts, document.structure),
    rows,
    columns: childrenOf(childOf(root, 'cols'), 'col').map(viewColumn),
    defaultWidth: Number(format?.attributes.defaultColWidth ?? format?.attributes.baseColWidth ?? 8.43),
    defaultHeight: Number(format?.attributes.defaultRowHeight ?? 15),
    merges: mergesOf(root),
    frozen: { rows: count(pane?.attributes.ySplit), columns: count(pane?.attributes.xSplit) },
    marks: readMarks(part, entry.id, size),
    ...(comments.length > 0 ? { comments } : {}),
    date1904: document.structure.date1904,
  }
}

function mergesOf(root: XmlElement): SheetView['merges'] {
  return childrenOf(childOf(root, 'mergeCells'), 'mergeCell').flatMap(({ attributes }) => {
    const area = parseRectangle(attributes.ref ?? '')
    return area ? [[area.top, area.left, area.bottom - area.top + 1, area.right - area.left + 1] as const] : []
  })
}

function viewColumn({ attributes: { min, max, width, hidden } }: XmlElement): ViewColumn {
  return {
    from: Number(min) - 1,
    to: Number(max) - 1,
    ...(width === undefined ? {} : { width: Number(width) }),
    ...(isTrue(hidden) ? { hidden: true } : {}),
  }
}

type ValueAt = (row: number, column: number) => ViewCell['value']
interface Rows {
  readonly rows: readonly ViewRow[]
  readonly height: number
  readonly width: number
}
function readRows(part: SheetPart, window: RowWindow | undefined, valueAt: ValueAt): Rows {
  const { rows: bytes, prefix } = part
  const { from = 0, count = Infinity } = window ?? {}
  const table = rowTable(part)
  const rows: ViewRow[] = []
  const formulaOf = formulaReader(part)
  let width = 0
  for (const { index, start, openEnd, closeStart } of table.within(from, count)) {
    const cells: (ViewCell | null)[] = []
    for (const { column, attributes, body } of rawCells(textOf(bytes.subarray(openEnd, closeStart)), prefix)) {
      while (cells.length < column) cells.push(null)
      const formula = formulaOf(body, index, column)
      cells[column] = {
        value: valueAt(index, column),
        look: Number(attributes.s ?? 0),
        ...(formula === undefined ? {} : { formula }),
      }
    }
    width = Math.max(width, cells.length)
    const open = textOf(bytes.subarray(start, openEnd))
    const points = /\sht=["']([\d.]+)/.exec(open)?.[1]
    const hidden = /\shidden=["'](?:1|true)/.test(open)
    rows.push({
      index,
      cells,
      ...(points === undefined ? {} : { height: Number(points) }),
      ...(hidden ? { hidden: true } : {}),
    })
  }
  return { rows, height: table.height, width }
}
