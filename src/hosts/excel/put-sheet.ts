import type { Edit, Refusal } from '../../model/edit'
import { isTooLarge } from '../file/sheet-limits'
import { withKeptLayouts } from '../kept-layout'
import { nameOfSheet, sheetNameFor } from '../ours'
import { isAsWritten, loadEarlier } from './as-written'
import { styleCells } from './cell-styles'
import { addChart } from './charts'
import { addHiddenName } from './column-names'
import { spanRange } from './gathered'
import type { Load } from './load'
import type { OwnChanges } from './own-changes'
import { leftFields, loadPivots } from './left-fields'
import { addPivotTable, type SheetOfSource } from './pivot-tables'
import type { Has } from './requirement-sets'
import { addSlicers, loadSlicers, takenSlicers, type Standing } from './slicers'
import { addHighlights, addNotes, notesOf, addValidations, freeze, setWidths } from './sheet-extras'
import { layOutPage } from './sheet-page'
import { refusing, type Step } from './step'
import type { KnownSheet, Structure } from './structure'
import { cellBlocks, writeBlock } from './write-cells'

export type Put = Extract<Edit, { kind: 'put-sheet' }>
/** The sheets that this call puts, by our id, and the names that they get: a PivotTable may read one that is yet to come. */
export type Putting = Map<string, string>

export function putSheet(put: Put, structure: Structure, putting: Putting, has: Has, own: OwnChanges): Step {
  const earlier = structure.ours.get(put.id)
  const others = structure.sheets.filter(({ id }) => id !== earlier?.id).map(({ name }) => name)
  const taken = [...putting].filter(([id]) => id !== put.id).map(([, name]) => name)
  const name = sheetNameFor(put.title, [...others, ...taken])
  const reason = refused(put, structure, putting)
  if (!reason) putting.set(put.id, name)
  let hung: Hung | null = null
  let cells: Excel.Range | null = null
  return {
    edits: [put],
    look: (context) => {
      if (!earlier || reason) return
      const sheet = context.workbook.worksheets.getItem(earlier.id)
      hung = loadHung(sheet, has)
      cells = loadEarlier(sheet, put)
    },
    write(context, load): readonly Refusal[] {
      if (reason) return refusing([put], reason)
      if (hung && isAsWritten(cells, hung.pivots, put)) return []
      const kept = withKeptLayouts(put, hung ? leftFields(hung.pivots) : [])
      const { worksheets } = context.workbook
      const slicers = takenSlicers(hung?.slicers ?? null)
      const sheet = earlier ? emptied(worksheets.getItem(earlier.id), earlier, name, hung!) : worksheets.add(name)
      // The name at once: what is filled only half is known to be ours.
      if (!earlier) {
        own.adds(sheet)
        nameSheet(context.workbook, nameOfSheet(put.id), sheet, structure.lost)
      } else {
        // A name that was left visible when Excel failed half way.
        context.workbook.names.getItem(nameOfSheet(put.id)).visible = false
        own.puts(earlier.id)
        if (earlier.name !== name) own.turns('renamed', earlier.id)
      }
      fill(context, load, sheet, name, kept, { has, sourceOf: sheetOf(context, structure, putting), slicers })
      return []
    },
    takeBack({ workbook }, now) {
      const left = now.sheets.find((sheet) => sheet.name === name)
      if (!earlier && !reason && left && !now.ours.has(put.id)) workbook.worksheets.getItem(left.id).delete()
    },
  }
}

function nameSheet(workbook: Excel.Workbook, name: string, sheet: Excel.Worksheet, lost: readonly string[]): void {
  if (lost.includes(name)) workbook.names.getItem(name).delete()
  addHiddenName(workbook, name, spanRange(sheet, [0, 0, 1, 1]))
}

function refused({ id, content }: Put, structure: Structure, putting: Putting): Refusal['reason'] | null {
  if (isTooLarge(content)) return 'too large'
  if (!structure.ours.has(id) && structure.locked) return 'protected'
  const isThere = (source: NonNullable<typeof content.pivotTables>[number]['source']): boolean =>
    'table' in source
      ? structure.tables.includes(source.table)
      : 'ours' in source
        ? source.ours === id || putting.has(source.ours) || structure.ours.has(source.ours)
        : structure.sheets.some((sheet) => sheet.id === source.sheet)
  return (content.pivotTables ?? []).every(({ source }) => isThere(source)) ? null : 'no such sheet'
}

const sheetOf =
  (context: Excel.RequestContext, { ours }: Structure, putting: Putting): SheetOfSource =>
  (source) => {
    const key = 'ours' in source ? (putting.get(source.ours) ?? ours.get(source.ours)?.id) : source.sheet
    return key === undefined ? null : context.workbook.worksheets.getItem(key)
  }

/** What hangs on a sheet beside its cells. */
interface Hung {
  readonly charts: Excel.ChartCollection
  readonly pivots: Excel.PivotTableCollection
  readonly notes: Excel.NoteCollection | Excel.CommentCollection | null
  readonly slicers: Standing
}
function loadHung(sheet: Excel.Worksheet, has: Has): Hung {
  const notes = notesOf(sheet, has)?.load('items') ?? (has('comments') ? sheet.comments.load('items/id') : null)
  return {
    charts: sheet.charts.load('items/name'),
    pivots: loadPivots(sheet),
    notes,
    slicers: loadSlicers(sheet, has),
  }
}

/** The sheet without anything: deleting it would end what people can undo. */
function emptied(sheet: Excel.Worksheet, earlier: KnownSheet, name: string, hung: Hung): Excel.Worksheet {
  for (const some of [hung.pivots.items, hung.charts.items, hung.notes?.items ?? []])
    for (const one of some) one.delete()
  const all = sheet.getRange().untrack()
  all.unmerge()
  all.clear('All')
  all.conditionalFormats.clearAll()
  all.dataValidation.clear()
  sheet.horizontalPageBreaks.removePageBreaks()
  if (earlier.name !== name) sheet.name = name
  return sheet
}

/** What the filling goes by beside the content. */
interface Means {
  readonly has: Has
  readonly sourceOf: SheetOfSource
  readonly slicers: ReturnType<typeof takenSlicers>
}

function fill(
  context: Excel.RequestContext,
  load: Load,
  sheet: Excel.Worksheet,
  name: string,
  { content }: Put,
  means: Means,
): void {
  sheet.tabColor = '#217346'
  sheet.showGridlines = false
  for (const { row, bytes, cells } of cellBlocks(content.rows)) load.add(bytes, () => writeBlock(sheet, row, cells))
  load.add(content.rows.length * STYLES, () => finish(context, sheet, name, content, means))
}

/** Bytes that the looks of a row take at most: areas of some styles. */
const STYLES = 40
/** What is laid over the cells once they stand. */
function finish(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  name: string,
  content: Put['content'],
  { has, sourceOf, slicers }: Means,
): void {
  styleCells(sheet, content.rows)
  setWidths(sheet, content.widths)
  for (const span of content.merges ?? []) spanRange(sheet, span).merge(false)
  if (content.rows.some((row) => row.some((cell) => cell?.style === 'wrapped'))) {
    spanRange(sheet, [0, 0, content.rows.length, 1]).getEntireRow().untrack().format.autofitRows()
  }
  freeze(sheet, content)
  layOutPage(sheet, content)
  addValidations(sheet, content.validations)
  addHighlights(sheet, content.highlights)
  addNotes(sheet, name, content, has)
  for (const table of content.pivotTables ?? []) {
    const pivot = addPivotTable(context, sheet, table, sourceOf)
    if (has('slicers')) addSlicers(sheet, pivot, table, content, slicers)
  }
  for (const chart of content.charts ?? []) addChart(sheet, chart, content)
}
