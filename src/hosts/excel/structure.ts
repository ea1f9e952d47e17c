import { memoryNamespace, readOurName } from '../ours'
import { parseReference, type Reference } from '../file/reference'

export interface KnownSheet {
  readonly id: string
  readonly name: string
  readonly visible: boolean
}
/** What the workbook is made of, without its cells. */
export interface Structure {
  readonly sheets: readonly KnownSheet[]
  /** Sheets of ours, by the id that they were put with. */
  readonly ours: ReadonlyMap<string, KnownSheet>
  /** Names of ours whose sheet somebody deleted. */
  readonly lost: readonly string[]
  /** Ids of custom XML parts that hold the workbook's memory; more than one only where something went wrong. */
  readonly memoryParts: readonly string[]
  readonly date1904: boolean
  readonly readOnly: boolean
  /** Its structure is protected: no sheet can come or go. */
  readonly locked: boolean
  /** The names of its tables. */
  readonly tables: readonly string[]
  readonly fileName: string
}

/** One message; tables are only asked for where a PivotTable reads one. `along` may load more with it. */
export async function readStructure(
  context: Excel.RequestContext,
  withTables = false,
  along?: () => void,
): Promise<Structure> {
  const { workbook } = context
  const sheets = workbook.worksheets.load('items/id,items/name,items/visibility')
  const names = workbook.names.load('items/name,items/formula')
  const parts = workbook.customXmlParts.getByNamespace(memoryNamespace).load('items/id')
  const tables = withTables ? workbook.tables.load('items/name') : null
  const protection = workbook.protection.load('protected')
  // Office says nothing of the date system but by what its functions answer.
  const second = workbook.functions.date(1904, 1, 2).load('value')
  workbook.load('name,readOnly')
  along?.()
  await context.sync()
  const known = sheets.items.map(({ id, name, visibility }) => ({ id, name, visible: visibility === 'Visible' }))
  const ours = ourSheets(known, names.items)
  const isLost = (name: string): boolean => {
    const named = readOurName(name)
    return named?.kind === 'sheet' && !ours.has(named.id)
  }
  return {
    sheets: known,
    ours,
    lost: names.items.map(({ name }) => name).filter(isLost),
    memoryParts: parts.items.map(({ id }) => id),
    date1904: second.value === 1,
    readOnly: workbook.readOnly,
    locked: protection.protected,
    tables: tables?.items.map(({ name }) => name) ?? [],
    fileName: workbook.name,
  }
}

function ourSheets(sheets: readonly KnownSheet[], names: readonly Excel.NamedItem[]): ReadonlyMap<string, KnownSheet> {
  const found = names.flatMap(({ name, formula }) => {
    const ours = readOurName(name)
    const sheet = ours?.kind === 'sheet' && sheetOf(formula)?.sheet
    const entry = sheets.find((one) => one.name === sheet)
    return ours && entry ? [[ours.id, entry] as const] : []
  })
  return new Map(found)
}

/** Where a name leads to; null where that is gone, or is no cell. */
export const sheetOf = (formula: unknown): Reference | null =>
  typeof formula === 'string' ? parseReference(formula) : null
