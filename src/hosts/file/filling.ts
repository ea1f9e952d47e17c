import { a1 } from '../../engine/address'
import type { Edit } from '../../model/edit'
import { cellXml, formulaBody, valueBody, withPrefix, type CellBody } from './cell-xml'
import type { CellEdit, RowEdit } from './edit-rows'
import { blanked, filled, filledCells, formulaShape, type FilledCells } from './filled-cells'
import type { OurColumn } from './find-ours'
import type { Ledger } from './ledger'
import type { RawCell } from './raw-rows'
import type { SheetEntry } from './read-structure'
import { isCovered, type SheetRules } from './sheet-rules'
import type { Styles } from './styles'
import type { SheetRecord } from './undo-record'

export type Fill = Extract<Edit, { kind: 'fill-column' }>

/** The cells of one filled column, row by row, and what has to be remembered of those that stood there. */
export class Filling {
  /** Rows, 1-based, whose blank cell was filled and comes back by emptying it. */
  readonly existing: number[] = []
  readonly shapes = new Set<string>()
  /** Cells whose formula of ours goes and does not come back. */
  readonly emptied: string[] = []
  headerIsOurs: boolean
  /** What our header says. */
  header: string
  readonly #ours: FilledCells | undefined
  readonly #record: SheetRecord
  readonly #withFormula: ReadonlySet<number>
  readonly #rules: SheetRules
  readonly #styles = new Map<string, string>()

  constructor(
    readonly ledger: Ledger,
    readonly entry: SheetEntry,
    readonly fill: Fill,
    readonly earlier: OurColumn | undefined,
    readonly prefix: string,
    readonly sheetStyles: Styles,
    readonly numberFormat: number,
  ) {
    this.#ours = earlier && filledCells(earlier, ledger)
    this.#record = ledger.sheet(entry.id)
    const { formulas, rules } = ledger.document.cells(entry)
    this.#withFormula = new Set(formulas[fill.column])
    this.#rules = rules
    this.headerIsOurs = earlier?.appended ?? false
    this.header = fill.header
  }

  /** By row: what is to be filled, and what was and no longer is. */
  edits(): ReadonlyMap<number, RowEdit> {
    const { rows, headerRow } = this.fill
    const edits = new Map<number, RowEdit>()
    if (this.earlier) {
      const { top, bottom } = this.earlier.range
      for (let row = top; row <= bottom; row++) edits.set(row, this.#row(row, this.#cell(row, -1)))
    }
    for (const [index, row] of rows.entries()) edits.set(row, this.#row(row, this.#cell(row, index)))
    return edits.set(headerRow, this.#row(headerRow, this.#header()))
  }

  #row(row: number, edit: CellEdit): RowEdit {
    const key = String(row + 1)
    const whenEmptied = this.ledger.knows(this.entry.id) ? this.#record.rows[key] : undefined
    const onFirstCell = (original: string): void => void (this.#record.rows[key] = original)
    return {
      cells: new Map([[this.fill.column, edit]]),
      onFirstCell,
      ...(whenEmptied === undefined ? {} : { whenEmptied }),
    }
  }

  #cell(row: number, index: number): CellEdit {
    const formula = this.fill.formulas[index]
    return (found, left) => {
      const before = this.#before(found, row)
      if (before === null || formula === undefined) {
        if (before !== null && found?.text !== before) this.emptied.push(a1(row, this.fill.column))
        return before
      }
      this.shapes.add(formulaShape(formula))
      this.#note(row, before)
      return this.#write(row, before, formulaBody(formula, this.fill.values[index] ?? null), () =>
        this.#styleBeside(left),
      )
    }
  }

  /** The cell without ours; null where a person's content stands there. */
  #before(found: RawCell | null, row: number): string | null {
    if (!found) return this.isBlank(row) ? '' : null
    if (this.#ours?.isOurs(found, row)) return this.#ours.before(found, row)
    return this.isBlank(row) ? found.text : null
  }

  /** Whether nobody's content stands there, and none shows there from a merged cell or an array. */
  isBlank(row: number): boolean {
    const { column } = this.fill
    const value = this.ledger.document.cells(this.entry).columns[column]?.at(row) ?? null
    return (
      value === null &&
      !this.#withFormula.has(row) &&
      !isCovered(this.#rules, row, column) &&
      !this.#rules.arrays.at(row, column)
    )
  }

  #header(): CellEdit {
    const { headerRow } = this.fill
    return (found, left) => {
      if (!this.isBlank(headerRow)) return null
      this.headerIsOurs = true
      const before = found?.text ?? ''
      const text = this.#write(headerRow, before, valueBody(this.header), () => left?.attributes.s)
      this.#record.cells[a1(headerRow, this.fill.column)] = before
      return text
    }
  }

  #write(row: number, before: string, body: CellBody, style: () => string | undefined): string {
    if (before === '') return withPrefix(cellXml(a1(row, this.fill.column), style(), body), this.prefix)
    return filled(blanked(before), { ...body, xml: withPrefix(body.xml, this.prefix) }, this.prefix)
  }

  /** Notes how to give a cell back that was there. */
  #note(row: number, before: string): void {
    if (before === '') return
    if (blanked(before) === before) this.existing.push(row + 1)
    else this.#record.cells[a1(row, this.fill.column)] = before
  }

  /** The neighbour's look with our number format. */
  #styleBeside(left: RawCell | null): string {
    const source = left?.attributes.s ?? '0'
    const known = this.#styles.get(source)
    if (known !== undefined) return known
    const style = String(this.sheetStyles.withNumberFormat(Number(source), this.numberFormat))
    this.#styles.set(source, style)
    return style
  }
}
