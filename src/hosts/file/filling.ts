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
  readonly #general = new Map<string, boolean>()

  constructor(
    readonly ledger: Ledger,
    readonly entry: SheetEntry,
    readonly fill: Fill,
    readonly earlier: OurColumn | undefined,
    readonly prefix: string,
    readonly sheetStyles: Styles,
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
      const format = this.fill.formats?.[index] ?? this.fill.format
      const shown = this.#shown(before, format)
      this.#note(row, before, shown)
      return this.#write(row, shown, formulaBody(formula, this.fill.values[index] ?? null), () =>
        this.#styleBeside(left, format),
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
  #note(row: number, before: string, shown: string): void {
    if (before === '') return
    if (blanked(before) === before && shown === before) this.existing.push(row + 1)
    else this.#record.cells[a1(row, this.fill.column)] = before
  }

  /** A blank cell of the form's own that shows numbers as they come gets our number format: a share would else read 0.4583. */
  #shown(before: string, format: string): string {
    const style = / s="(\d+)"/.exec(before)
    if (before === '' || !this.#isGeneral(style?.[1] ?? '0')) return before
    const own = this.#styled(style?.[1] ?? '0', format)
    return style
      ? before.replace(style[0], ` s="${own}"`)
      : before.replace(/^<[^\s/>]+(?:\sr="[^"]*")?/, `$& s="${own}"`)
  }

  #isGeneral(style: string): boolean {
    let known = this.#general.get(style)
    if (known === undefined) {
      known = this.sheetStyles.formatCode(Number(style)) === 'General'
      this.#general.set(style, known)
    }
    return known
  }

  /** The neighbour's look with our number format. */
  #styleBeside(left: RawCell | null, format: string): string {
    return this.#styled(left?.attributes.s ?? '0', format)
  }

  #styled(source: string, format: string): string {
    const key = `${source}|${format}`
    const known = this.#styles.get(key)
    if (known !== undefined) return known
    const { sheetStyles } = this
    const style = String(sheetStyles.withNumberFormat(Number(source), sheetStyles.numberFormat(format)))
    this.#styles.set(key, style)
    return style
  }
}
