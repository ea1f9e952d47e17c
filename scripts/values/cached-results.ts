import { errorOf } from '../../src/hosts/xls/error-codes'
import { workbookStream } from '../../src/hosts/xls/read-xls'
import type { Cell, Sheet } from '../../src/model/workbook'
import type { Ours } from './ours'

/** What the file says a formula came to; undefined is a text whose letters are in a code page. */
export type Cached = Cell | undefined
/** By worksheet in the stream's order, then by row and column. */
export type CachedResults = readonly ReadonlyMap<string, Cached>[]

const record = { formula: 0x06, continuation: 0x3c, boundSheet: 0x85, text: 0x207, beginning: 0x809 }
const unicodeVersion = 0x600
const notNumber = 0xffff

const keyOf = (row: number, column: number): string => `${row}:${column}`

/** The results that stand in the formula cells of an .xls file of Excel 5 to 2003, read from its records alone ([MS-XLS] 2.4.127, Formula); null for an older one. */
export function cachedResults(bytes: Uint8Array): CachedResults | null {
  const stream = workbookStream(bytes)
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength)
  if (view.getUint16(0, true) !== record.beginning) return null
  const isUnicode = view.getUint16(4, true) === unicodeVersion
  const sheets = new Map<number, { readonly isWorksheet: boolean; readonly cells: Map<string, Cached> }>()
  let cells: Map<string, Cached> | undefined
  let awaited = ''
  for (let at = 0; at + 4 <= stream.length;) {
    const type = view.getUint16(at, true)
    const body = at + 4
    const end = body + view.getUint16(at + 2, true)
    if (end > stream.length) break
    if (type === record.boundSheet)
      sheets.set(view.getUint32(body, true), { isWorksheet: view.getUint8(body + 5) === 0, cells: new Map() })
    else if (type === record.beginning) cells = sheets.get(at)?.cells ?? cells
    else if (type === record.formula) {
      awaited = keyOf(view.getUint16(body, true), view.getUint16(body + 2, true))
      cells?.set(awaited, resultAt(view, body + 6))
    } else if (type === record.text && isUnicode) cells?.set(awaited, textAt(view, body))
    at = end
  }
  return [...sheets]
    .filter(([, { isWorksheet }]) => isWorksheet)
    .sort(([one], [other]) => one - other)
    .map(([, sheet]) => sheet.cells)
}

/** [MS-XLS] 2.5.133, FormulaValue. */
function resultAt(view: DataView, at: number): Cached {
  if (view.getUint16(at + 6, true) !== notNumber) return view.getFloat64(at, true)
  const kind = view.getUint8(at)
  const value = view.getUint8(at + 2)
  if (kind === 1) return value !== 0
  if (kind === 2) return { error: errorOf(value) }
  return kind === 3 ? null : undefined
}

/** [MS-XLS] 2.4.268, String: its letters may go on in records behind it, each of which says anew how wide they are. */
function textAt(view: DataView, body: number): string {
  let left = view.getUint16(body, true)
  let end = body + view.getUint16(body - 2, true)
  let at = body + 2
  let text = ''
  for (;;) {
    const width = view.getUint8(at++) & 1 ? 2 : 1
    for (; left > 0 && at + width <= end; left--, at += width)
      text += String.fromCharCode(width === 2 ? view.getUint16(at, true) : view.getUint8(at))
    if (left === 0 || end + 5 > view.byteLength || view.getUint16(end, true) !== record.continuation) return text
    at = end + 4
    end = at + view.getUint16(end + 2, true)
  }
}

/** Whether a formula cell of ours holds what the file says. */
function holds(cached: Cached, ours: Cell): boolean {
  if (cached === undefined) return ours === null || typeof ours === 'string'
  if (cached === null || cached === '') return ours === null || ours === ''
  if (typeof cached === 'object') return typeof ours === 'object' && ours?.error === cached.error
  return cached === ours
}

/** Ours, told which results of formulas the file's records hold too. */
export function withRecords(ours: Ours, bytes: Uint8Array): Ours {
  const cached = cachedResults(bytes)
  return {
    ...ours,
    isRecorded: (sheet, row, column, cell) => {
      const cells = cached?.[ours.sheets.findIndex(({ id }) => id === sheet)]
      const key = keyOf(row, column)
      return cells !== undefined && cells.has(key) && holds(cells.get(key), cell)
    },
  }
}

/** Formula cells of ours that hold another result than the file's records. */
export function resultDifferences(sheets: readonly Sheet[], cached: CachedResults | null): readonly string[] {
  if (!cached) return []
  if (sheets.length !== cached.length) return [`${sheets.length} sheets for ${cached.length}`]
  return cached.flatMap((cells, index) =>
    [...cells].flatMap(([key, result]) => {
      const [row = 0, column = 0] = key.split(':').map(Number)
      const own = sheets[index]?.columns[column]?.at(row) ?? null
      const at = `${sheets[index]?.name} R${row + 1}C${column + 1}`
      return holds(result, own) ? [] : [`${at}: ${JSON.stringify(own)} for ${JSON.stringify(result) ?? 'a text'}`]
    }),
  )
}
