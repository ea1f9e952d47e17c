/** What the library leaves out of one worksheet. Widths are in characters, heights in points. */
export interface SheetSurvey {
  readonly isWorksheet: boolean
  frozen: { readonly rows: number; readonly columns: number }
  defaultWidth?: number
  defaultHeight?: number
}
export interface Survey {
  readonly encrypted: boolean
  /** Cells that records stand for, blank ones with a look included. */
  readonly cells: number
  /** In the order in which they stand in the stream. */
  readonly sheets: readonly SheetSurvey[]
}

/** Record types of BIFF ([MS-XLS] 2.3.2). */
const record = {
  pane: 0x41,
  defaultColumnWidth: 0x55,
  boundSheet: 0x85,
  standardWidth: 0x99,
  multipleNumbers: 0xbd,
  multipleBlanks: 0xbe,
  defaultRowHeight: 0x225,
  window2: 0x23e,
  filePass: 0x2f,
} as const
/** Of WINDOW2: the panes do not move. */
const frozenFlag = 8
const beginnings: ReadonlySet<number> = new Set([0x09, 0x209, 0x409, 0x809])
const singleCells: ReadonlySet<number> = new Set([
  ...[0x01, 0x02, 0x03, 0x04, 0x05, 0x06],
  ...[0xd6, 0xfd, 0x201, 0x203, 0x204, 0x205, 0x206, 0x27e, 0x406],
])

/** One walk over a workbook stream, without reading a value: whether it is encrypted, how much it holds, panes and measures. */
export function survey(stream: Uint8Array): Survey {
  const bytes = new DataView(stream.buffer, stream.byteOffset, stream.byteLength)
  const byPosition = new Map<number, SheetSurvey>()
  let sheet: SheetSurvey | undefined
  let encrypted = false
  let cells = 0
  let frozen = false
  for (let at = 0; at + 4 <= stream.length;) {
    const type = bytes.getUint16(at, true)
    const length = bytes.getUint16(at + 2, true)
    const body = at + 4
    if (body + length > stream.length) break
    if (singleCells.has(type)) cells++
    else if (type === record.multipleNumbers) cells += Math.floor(length / 6)
    else if (type === record.multipleBlanks) cells += Math.floor(length / 2)
    else if (type === record.filePass) encrypted = true
    else if (type === record.boundSheet && length >= 6) {
      const isWorksheet = bytes.getUint8(body + 5) === 0
      byPosition.set(bytes.getUint32(body, true), { isWorksheet, frozen: { rows: 0, columns: 0 } })
    } else if (beginnings.has(type)) sheet = byPosition.get(at) ?? sheet
    else if (sheet && length >= 2) {
      const first = bytes.getUint16(body, true)
      const second = length >= 4 ? bytes.getUint16(body + 2, true) : 0
      if (type === record.defaultColumnWidth) sheet.defaultWidth ??= first
      else if (type === record.standardWidth) sheet.defaultWidth = first / 256
      else if (type === record.defaultRowHeight && second > 0) sheet.defaultHeight = second / 20
      else if (type === record.window2) frozen = (first & frozenFlag) !== 0
      else if (type === record.pane && frozen) sheet.frozen = { rows: second, columns: first }
    }
    at = body + length
  }
  const sheets = [...byPosition].sort(([one], [other]) => one - other).map(([, found]) => found)
  return { encrypted, cells, sheets }
}
