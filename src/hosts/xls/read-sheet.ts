import type { CellObject, WorkSheet } from '@e965/xlsx'
import type { CellLook, ViewColumn } from '../../model/view'
import { cellCode } from '../../model/workbook'
import { ColumnBuilder, Dictionary } from '../file/column-builder'
import { maxColumns, maxRows, type Limits } from '../file/limits'
import { FileRefusal } from '../file/refusal'
import type { XlsColumn, XlsSheet } from './contents'
import { errorOf } from './error-codes'
import type { SheetSurvey } from './survey'

interface Growing {
  readonly values: ColumnBuilder
  readonly looks: Map<number, number>
  readonly formulas: Map<number, string>
}
export interface About {
  readonly name: string
  readonly visible: boolean
  readonly seen: SheetSurvey | undefined
}

/** Turns the library's cells into columns; what sheets share, strings and looks, is collected over all of them. */
export class SheetReader {
  readonly dictionary = new Dictionary([])
  readonly looks: CellLook[] = [{}]
  readonly #lookNumbers = new Map<string, number>([['General|', 0]])
  #held = 0

  constructor(readonly limits: Limits) {}

  read(sheet: WorkSheet, { name, visible, seen }: About): XlsSheet {
    const growing: Growing[] = []
    let height = 0
    rowsOf(sheet).forEach((cells, row) => {
      if (row >= maxRows || cells.length > maxColumns) throw new FileRefusal('damaged', 'extent')
      height = Math.max(height, row + 1)
      cells.forEach((cell, column) => {
        while (growing.length <= column) growing.push(this.#start())
        this.#put(growing[column]!, row, cell)
      })
    })
    return {
      name,
      visible,
      height,
      columns: growing.map((column) => this.#finish(column, height)),
      merges: (sheet['!merges'] ?? []).map(({ s, e }) => [s.r, s.c, e.r - s.r + 1, e.c - s.c + 1]),
      widths: widthsOf(sheet),
      rows: measuresOf(sheet),
      defaultWidth: seen?.defaultWidth ?? 8.43,
      defaultHeight: seen?.defaultHeight ?? 15,
      frozen: seen?.frozen ?? { rows: 0, columns: 0 },
    }
  }

  #start(): Growing {
    return { values: new ColumnBuilder(0, (cells) => this.#hold(cells)), looks: new Map(), formulas: new Map() }
  }
  #hold(cells: number): void {
    this.#held += cells
    if (this.#held > this.limits.cells) throw new FileRefusal('too-large', 'cells')
  }

  #put({ values, looks, formulas }: Growing, row: number, cell: CellObject): void {
    const { t, v, f } = cell
    if (t === 'n' && typeof v === 'number') values.putNumber(row, v)
    else if (t === 's') values.put(row, this.dictionary.codeOf(String(v ?? '')))
    else if (t === 'b') values.put(row, v ? cellCode.true : cellCode.false)
    else if (t === 'e') values.put(row, this.dictionary.errorCode(errorOf(v)))
    if (f) formulas.set(row, f)
    const look = this.#lookOf(cell)
    if (look !== 0) looks.set(row, look)
  }

  #lookOf({ z, s }: CellObject): number {
    const format = typeof z === 'string' ? z : 'General'
    const fill = fillOf(s)
    const key = `${format}|${fill}`
    let number = this.#lookNumbers.get(key)
    if (number === undefined) {
      number = this.looks.push({ ...(format === 'General' ? {} : { format }), ...(fill ? { fill } : {}) }) - 1
      this.#lookNumbers.set(key, number)
    }
    return number
  }

  #finish({ values, looks, formulas }: Growing, height: number): XlsColumn {
    const { codes, numbers } = values.finish(height)
    const byRow = new Uint16Array(looks.size === 0 ? 0 : height)
    for (const [row, look] of looks) byRow[row] = look
    return { codes: codes.slice(), numbers: numbers.slice(), looks: byRow, formulas }
  }
}

/** Sparse in both directions. */
const rowsOf = (sheet: WorkSheet): readonly (readonly CellObject[])[] => sheet['!data'] ?? []

function fillOf(style: unknown): string {
  if (typeof style !== 'object' || style === null) return ''
  const { patternType, fgColor } = style as { patternType?: string; fgColor?: { rgb?: string } }
  const { rgb = '' } = fgColor ?? {}
  return patternType === 'solid' && /^[\da-f]{6}$/i.test(rgb) ? `#${rgb.toLowerCase()}` : ''
}

function widthsOf(sheet: WorkSheet): ViewColumn[] {
  return (sheet['!cols'] ?? []).flatMap((column, index): readonly ViewColumn[] => {
    if (!column || index >= maxColumns) return []
    const { width, hidden } = column
    return [{ from: index, to: index, ...(width ? { width } : {}), ...(hidden ? { hidden: true } : {}) }]
  })
}

function measuresOf(sheet: WorkSheet): XlsSheet['rows'] {
  const rows = new Map<number, { height?: number; hidden?: true }>()
  sheet['!rows']?.forEach((row, index) => {
    if (!row || index >= maxRows) return
    const { hpt, hidden } = row
    if (hpt || hidden) rows.set(index, { ...(hpt ? { height: hpt } : {}), ...(hidden ? { hidden: true } : {}) })
  })
  return rows
}
