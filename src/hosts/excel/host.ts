import { text, type Text } from '../../model/text'
import type { Host, HostRemark } from '../../model/host'
import type { CellRef, Workbook } from '../../model/workbook'
import { applyEdits, type Applying } from './apply'
import { refusalOf } from './faults'
import { Formats } from './formats'
import { spanRange } from './gathered'
import { inExcel } from './in-excel'
import { OwnChanges } from './own-changes'
import { officePorts, type ExcelPorts } from './ports'
import { readAreas } from './read-areas'
import { readWorkbook, type Reading } from './read-workbook'
import { missedWith, probing } from './requirement-sets'
import { unseenAreas } from './unseen'
import { watchWorkbook } from './watch'

/** The workbook that is open in Excel. */
export interface ExcelHost extends Required<Host> {
  missing(): readonly Text[]
}

const readOnlyRemark: HostRemark = {
  kind: 'read-only',
  text: text(
    '工作簿是以只读方式打开的，只能检查，不能修改；要修改，请先另存一份。',
    'The workbook is open read-only: it can be checked but not changed; save a copy to change it.',
  ),
}

/** The host over office.js; refuses by name where this is no Excel, or one that is too old. */
export function openExcelHost(ports: ExcelPorts = officePorts()): ExcelHost {
  const has = probing(ports)
  const formats = new Formats()
  const own = new OwnChanges()
  let last: Reading | null = null
  let known: Workbook | null = null
  let readOnly = false

  async function readAll(): Promise<Workbook> {
    const before = last
    const there = before?.structure.sheets.filter(({ id }) => !own.gone.has(id)).map(({ id }) => id) ?? []
    last = await inExcel(ports, (context) => readWorkbook(context, has, before, there))
    readOnly = last.structure.readOnly
    known = last.workbook
    return known
  }
  return {
    async read(areas) {
      if (!areas) return readAll()
      const whole = known ?? (await readAll())
      return inExcel(ports, (context) => readAreas(context, areas, whole))
    },
    async apply(edits) {
      if (edits.length === 0) return []
      if (readOnly) return edits.map((edit) => ({ edit, reason: 'read-only' }))
      const applying: Applying = { has, formats, own, over: 0 }
      try {
        const refusals = await own.during(edits, () =>
          inExcel(ports, (context, repeated) => applyEdits(context, edits, applying, repeated), true),
        )
        const memory = edits.findLast(({ kind }) => kind === 'remember' || kind === 'clean')
        if (known && memory) known = { ...known, memory: memory.kind === 'remember' ? memory.memory : undefined }
        return refusals
      } catch (error) {
        throw refusalOf(error).after({ done: applying.over, asked: edits.length })
      }
    },
    remarks: () => (readOnly ? [readOnlyRemark] : []),
    missing: () => missedWith(has),
    unseen: async (areas) => (areas.length === 0 ? [] : inExcel(ports, (context) => unseenAreas(context, areas))),
    watch: (changed) => watchWorkbook(ports, has, own, changed),
    reveal: (at) => inExcel(ports, (context) => reveal(context, at)),
    selection: () => inExcel(ports, selected).catch(() => null),
    formats: (cells) => inExcel(ports, (context) => formatsOf(context, cells)),
  }
}

async function reveal(context: Excel.RequestContext, { sheet, row, column }: CellRef): Promise<void> {
  const worksheet = context.workbook.worksheets.getItem(sheet)
  worksheet.activate()
  spanRange(worksheet, [row, column, 1, 1]).select()
  await context.sync()
}

/** Several areas, a chart or a picture are no cell: Excel refuses to name one. */
async function selected(context: Excel.RequestContext): Promise<CellRef> {
  const range = context.workbook.getSelectedRange().load('rowIndex,columnIndex,worksheet/id')
  await context.sync()
  return { sheet: range.worksheet.id, row: range.rowIndex, column: range.columnIndex }
}

async function formatsOf(context: Excel.RequestContext, cells: readonly CellRef[]): Promise<readonly string[]> {
  const ranges = cells.map(({ sheet, row, column }) =>
    spanRange(context.workbook.worksheets.getItem(sheet), [row, column, 1, 1]).load('numberFormat'),
  )
  await context.sync()
  return ranges.map(({ numberFormat }) => String(numberFormat[0]![0]))
}
