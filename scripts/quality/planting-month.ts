import { cellAt, patch, readingOf } from '../../src/engine/patch'
import { parseA1 } from '../../src/engine/address'
import type { MonthId } from '../../src/model/month'
import type { Report } from '../../src/model/report'
import type { TemplateId } from '../../src/model/template'
import type { Cell, Workbook } from '../../src/model/workbook'
import type { Edit, Place } from './planting'
import { PlantingTable } from './planting-table'

/** A clean month, recognised, into which a defect is to be planted. */
export class PlantingMonth {
  readonly workbook: Workbook
  readonly month: MonthId
  readonly today: number
  private readonly made = new Map<string, readonly PlantingTable[]>()

  constructor(
    /** The file that it was read from. */
    readonly name: string,
    /** Its check, in which nothing was found. */
    readonly report: Report,
    /** Last month's workbook, and its check. */
    readonly previous?: Report,
  ) {
    const { month, today } = report.context
    if (month === null) throw new Error(`${name}: no month`)
    this.workbook = report.workbook
    this.month = month
    this.today = today
  }

  /** Ageing is counted to it: the smaller of today and the month's end. */
  get asOf(): number {
    return this.report.context.asOf
  }

  /** The tables of a form, those made out of other forms' cells (`contact-log`) too; none where the month lacks it. */
  tables(template: TemplateId): readonly PlantingTable[] {
    return this.tablesOf(this.report, template)
  }
  /** The same of last month's workbook. */
  previousTables(template: TemplateId): readonly PlantingTable[] {
    return this.previous ? this.tablesOf(this.previous, template) : []
  }
  /** The first of them. */
  table(template: TemplateId): PlantingTable | undefined {
    return this.tables(template)[0]
  }

  /** Every table that stands on a sheet as it was written; none that was made out of another's cells. */
  own(): readonly PlantingTable[] {
    const ids = new Set(this.report.tables.filter(({ from }) => from === undefined).map(({ template }) => template.id))
    return [...ids].flatMap((id) => this.tables(id)).filter(({ table }) => table.from === undefined)
  }

  private tablesOf({ tables, workbook }: Report, template: TemplateId): readonly PlantingTable[] {
    const key = `${workbook === this.workbook ? '' : 'previous '}${template}`
    const known = this.made.get(key)
    const found =
      known ??
      tables.filter((table) => table.template.id === template).map((table) => new PlantingTable(table, workbook))
    this.made.set(key, found)
    return found
  }

  /** What stands in a cell of this month's workbook. */
  cellAt(place: Place): Cell {
    return cellAt(this.workbook, refOf(this.workbook, place))
  }
}

/** A workbook with cells written over. */
export const edited = (workbook: Workbook, edits: readonly Edit[]): Workbook =>
  edits.length === 0
    ? workbook
    : patch(
        workbook,
        readingOf(
          edits.map((edit) => ({ at: refOf(workbook, edit), value: edit.value })),
          workbook,
        ),
      )

function refOf(workbook: Workbook, { sheet: name, cell }: Place) {
  const sheet = workbook.sheets.find((some) => some.name === name)
  const at = parseA1(cell)
  if (!sheet || !at) throw new Error(`no such cell: ${name} ${cell}`)
  return { sheet: sheet.id, ...at }
}
