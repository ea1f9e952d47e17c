import type { Span } from '../../model/sheet-content'
import type { Area, Memory, Sheet, Workbook } from '../../model/workbook'
import { columnsIn, loadNames, type OurColumn } from './column-names'
import { refusalOf } from './faults'
import { memoryOf } from './memory-part'
import { loadMerged, mergedByHalves, mergedIn } from './merged-areas'
import { readCells } from './read-cells'
import type { Has } from './requirement-sets'
import { readStructure, type KnownSheet, type Structure } from './structure'

interface Outline {
  readonly sheet: KnownSheet
  readonly area: Area
  readonly columns: readonly OurColumn[]
  readonly merges: readonly Span[]
}
export interface Reading {
  readonly workbook: Workbook
  readonly structure: Structure
}

/** The whole workbook: what it is made of, where its cells are, and the cells in blocks. */
export async function readWorkbook(context: Excel.RequestContext, has: Has): Promise<Reading> {
  const structure = await readStructure(context)
  const { outlines, memory } = await readOutlines(context, structure, has('mergedAreas'))
  const cells = await readCells(
    context,
    outlines.map(({ area }) => area),
  )
  const oursById = new Set([...structure.ours.values()].map(({ id }) => id))
  const sheets = outlines.map(({ sheet, area, columns, merges }, index): Sheet => {
    const down = merges.filter(([, , height]) => height > 1)
    return {
      id: sheet.id,
      name: sheet.name,
      top: area.row,
      left: area.column,
      columns: cells[index]!,
      ...(down.length > 0 ? { merges: down } : {}),
      ...ourParts(oursById.has(sheet.id), columns),
    }
  })
  const { date1904, fileName } = structure
  return {
    structure,
    workbook: {
      sheets,
      ...(date1904 ? { date1904 } : {}),
      ...(fileName === '' ? {} : { fileName }),
      ...(memory ? { memory } : {}),
    },
  }
}

export function ourParts(ours: boolean, columns: readonly OurColumn[]): Pick<Sheet, 'ours' | 'ourColumns'> {
  const appended = columns.filter((column) => column.appended).map(({ id, range }) => [id, range.left] as const)
  return {
    ...(ours ? { ours: true } : {}),
    ...(appended.length > 0 ? { ourColumns: Object.fromEntries(appended) } : {}),
  }
}

/** One message; where a sheet has too many merged areas for it, some more. */
async function readOutlines(
  context: Excel.RequestContext,
  { sheets, memoryParts }: Structure,
  withMerges: boolean,
): Promise<{ readonly outlines: readonly Outline[]; readonly memory: Memory | undefined }> {
  const [part] = memoryParts
  const load = (merges: boolean) => {
    const { workbook } = context
    const loaded = sheets.map((sheet) => {
      const object = workbook.worksheets.getItem(sheet.id)
      const used = object.getUsedRangeOrNullObject(true).untrack()
      used.load('rowIndex,columnIndex,rowCount,columnCount')
      return { sheet, used, names: loadNames(object), merged: merges ? loadMerged(object.getRange().untrack()) : null }
    })
    return { loaded, xml: part === undefined ? null : workbook.customXmlParts.getItem(part).getXml() }
  }
  let { loaded, xml } = load(withMerges)
  let apart = false
  try {
    await context.sync()
  } catch (error) {
    const refusal = refusalOf(error)
    if (!withMerges || refusal.code === 'gone' || refusal.code === 'editing' || refusal.code === 'busy') throw refusal
    apart = true
    ;({ loaded, xml } = load(false))
    await context.sync()
  }
  const outlines: Outline[] = []
  for (const { sheet, used, names, merged } of loaded) {
    const area = areaOf(sheet.id, used)
    const span: Span = [area.row, area.column, area.height, area.width]
    const asked = apart && area.height > 0 ? await mergedByHalves(context, sheet.id, span) : []
    outlines.push({ sheet, area, columns: columnsIn(names), merges: merged ? mergedIn(merged) : asked })
  }
  return { outlines, memory: xml === null ? undefined : memoryOf(xml.value) }
}

function areaOf(sheet: string, used: Excel.Range): Area {
  if (used.isNullObject) return { sheet, row: 0, column: 0, height: 0, width: 0 }
  const { rowIndex, columnIndex, rowCount, columnCount } = used
  return { sheet, row: rowIndex, column: columnIndex, height: rowCount, width: columnCount }
}
