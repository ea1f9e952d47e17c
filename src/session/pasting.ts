import { a1 } from '../engine/address'
import { text } from '../model/text'
import type { SheetView } from '../model/view'
import type { CellRef } from '../model/workbook'
import type { Desk } from './desk'
import { blockOf } from './display/block-text'
import type { Change, Step } from './history'
import { typeInExcel } from './in-excel'
import { beyondSheet, ourSheet, underMerge } from './sentences'
import type { Notice } from './state'
import { isNotice, typedChange } from './typing'

/** What a worksheet holds at most. */
const MOST = { rows: 1_048_576, columns: 16_384 }

/** What pasting a block changes, its top left cell being `at`; or why nothing of it may be pasted. */
export async function pastedStep(desk: Desk, at: CellRef, clipboard: string, today: number): Promise<Step | Notice> {
  if (!desk.host.view) return typeInExcel
  if (desk.workbook.sheets.find(({ id }) => id === at.sheet)?.ours) return ourSheet
  const block = blockOf(clipboard)
  const width = Math.max(...block.map(({ length }) => length))
  if (at.row + block.length > MOST.rows || at.column + width > MOST.columns) return beyondSheet
  const view = await desk.host.view(at.sheet, { from: at.row, count: block.length })
  const rows = new Map(view.rows.map((row) => [row.index, row]))
  const single = block.length === 1 && width === 1
  const step: Change[] = []
  for (const [down, inputs] of block.entries()) {
    for (const [right, input] of inputs.entries()) {
      const place = { ...at, row: at.row + down, column: at.column + right }
      const cell = rows.get(place.row)?.cells[place.column] ?? null
      const format = (cell && view.looks[cell.look]?.format) ?? 'General'
      const hidden = isUnderMerge(view, place)
      if (hidden && input === '') continue
      const made = hidden ? underMerge : typedChange(input, { at: place, cell, format }, desk, today)
      if (isNotice(made)) return single ? made : refusedAt(place, made)
      if (made) step.push(made)
    }
  }
  return step
}

/** Only the first cell of a merged one is seen. */
const isUnderMerge = ({ merges }: SheetView, { row, column }: CellRef): boolean =>
  merges.some(
    ([top, left, height, width]) =>
      row >= top && row < top + height && column >= left && column < left + width && (row > top || column > left),
  )

function refusedAt({ row, column }: CellRef, notice: Notice): Notice {
  const { zh, en } = notice.text
  return {
    ...notice,
    text: text(`没有粘贴。${a1(row, column)}：${zh}`, `Nothing was pasted. ${a1(row, column)}: ${en}`),
  }
}
