import type { Span } from '../../model/sheet-content'
import type { Area, Memory } from '../../model/workbook'
import { columnsIn, loadNames, type OurColumn } from './column-names'
import { refusalOf } from './faults'
import { memoryOf } from './memory-part'
import { loadMerged, mergedByHalves, mergedIn } from './merged-areas'
import type { Reading } from './read-workbook'
import { readStructure, type KnownSheet, type Structure } from './structure'

export interface Outline {
  readonly sheet: KnownSheet
  readonly area: Area
  readonly columns: readonly OurColumn[]
  readonly merges: readonly Span[]
  /** Protected, formats too. */
  readonly locked: boolean
  /** Protected in whatever way. */
  readonly guarded: boolean
}
interface Loaded {
  readonly used: Excel.Range
  readonly names: Excel.NamedItemCollection
  readonly merged: Excel.RangeAreas | null
  readonly protection: Excel.WorksheetProtection
}
type LoadedSheets = ReadonlyMap<string, Loaded>

/**
 * What the workbook is made of and where its cells are: two messages, of which the first does where nothing came since the last
 * time; some more where a sheet has too many merged areas for it.
 */
export async function readOutlines(
  context: Excel.RequestContext,
  withMerges: boolean,
  last: Reading | null,
  sheetsThere: readonly string[],
): Promise<{
  readonly structure: Structure
  readonly outlines: readonly Outline[]
  readonly memory: Memory | undefined
}> {
  const { structure, known } = await structureAnd(context, sheetsThere, withMerges)
  const [part] = structure.memoryParts
  const same = part !== undefined && part === last?.structure.memoryParts[0]
  const missing = structure.sheets.filter(({ id }) => !known.has(id)).map(({ id }) => id)
  const load = (merges: boolean) => ({
    loaded: loadSheets(context, missing, merges),
    xml: same || part === undefined ? null : context.workbook.customXmlParts.getItem(part).getXml(),
  })
  let { loaded, xml } = load(withMerges)
  let apart = false
  try {
    if (missing.length > 0 || xml) await context.sync()
  } catch (error) {
    const refusal = refusalOf(error)
    if (!withMerges || passes(refusal.code)) throw refusal
    apart = true
    ;({ loaded, xml } = load(false))
    await context.sync()
  }
  const outlines: Outline[] = []
  for (const sheet of structure.sheets) {
    const { used, names, merged, protection } = loaded.get(sheet.id) ?? known.get(sheet.id)!
    const area = areaOf(sheet.id, used)
    const span: Span = [area.row, area.column, area.height, area.width]
    const asked = apart && !merged && area.height > 0 ? await mergedByHalves(context, sheet.id, span) : []
    const guarded = protection.protected
    const locked = guarded && !protection.options.allowFormatCells
    outlines.push({
      sheet,
      area,
      columns: columnsIn(names),
      merges: merged ? mergedIn(merged) : asked,
      locked,
      guarded,
    })
  }
  return { structure, outlines, memory: xml ? memoryOf(xml.value) : same ? last?.workbook.memory : undefined }
}

/** The structure, and in the same message the sheets that should be there, unless one of them is gone or too much. */
async function structureAnd(
  context: Excel.RequestContext,
  ids: readonly string[],
  withMerges: boolean,
): Promise<{ readonly structure: Structure; readonly known: LoadedSheets }> {
  let known: LoadedSheets = new Map()
  if (ids.length === 0) return { structure: await readStructure(context), known }
  try {
    const structure = await readStructure(context, false, () => (known = loadSheets(context, ids, withMerges)))
    return { structure, known }
  } catch (error) {
    const refusal = refusalOf(error)
    if (refusal.code !== 'gone' && passes(refusal.code)) throw refusal
    return { structure: await readStructure(context), known: new Map() }
  }
}

/** What asking for less does not help against. */
const passes = (code: string): boolean => code === 'gone' || code === 'editing' || code === 'busy'

function loadSheets(context: Excel.RequestContext, ids: readonly string[], withMerges: boolean): LoadedSheets {
  const load = (sheet: Excel.Worksheet): Loaded => {
    const used = sheet.getUsedRangeOrNullObject(true).untrack()
    used.load('rowIndex,columnIndex,rowCount,columnCount')
    const merged = withMerges ? loadMerged(sheet.getRange().untrack()) : null
    return { used, names: loadNames(sheet), merged, protection: sheet.protection.load('protected,options') }
  }
  return new Map(ids.map((id) => [id, load(context.workbook.worksheets.getItem(id))]))
}

function areaOf(sheet: string, used: Excel.Range): Area {
  if (used.isNullObject) return { sheet, row: 0, column: 0, height: 0, width: 0 }
  const { rowIndex, columnIndex, rowCount, columnCount } = used
  return { sheet, row: rowIndex, column: columnIndex, height: rowCount, width: columnCount }
}
