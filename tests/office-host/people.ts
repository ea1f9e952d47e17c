import type { Definition, HostObject } from './definition'
import { parseAddress, type Rect } from './model/address'
import { shown } from './model/shown'
import type { SheetModel } from './model/sheet'
import type { WorkbookModel } from './model/workbook'
import { range } from './objects/range'
import { protection } from './objects/protection'

/** What people do in Excel itself, by a sheet's name and an address; give it to `office.person`. */
type Act = (workbook: WorkbookModel) => void

const on = (workbook: WorkbookModel, name: string): SheetModel => {
  const sheet = workbook.sheetNamed(name)
  if (!sheet) throw new Error(`no sheet ${name}`)
  return sheet
}
const rectOf = (address: string): Rect => {
  const found = parseAddress(address)
  if (!found) throw new Error(`no address ${address}`)
  return found.rect
}
function call({ definition, state }: HostObject, method: string, ...args: readonly unknown[]): unknown {
  return (definition as unknown as Definition<object>).methods![method]!(state, ...args)
}
function set({ definition, state }: HostObject, property: string, value: unknown): void {
  ;(definition as unknown as Definition<object>).scalars![property]!.write!(state, value)
}
const cells = (workbook: WorkbookModel, sheet: string, address: string): HostObject =>
  range(on(workbook, sheet).range(rectOf(address)))

export const typeInto =
  (sheet: string, address: string, value: unknown): Act =>
  (workbook) =>
    set(cells(workbook, sheet, address), 'Values', value)
export const clearCells =
  (sheet: string, address: string): Act =>
  (workbook) =>
    void call(cells(workbook, sheet, address), 'Clear', 'Contents')
export const insertRows =
  (sheet: string, address: string): Act =>
  (workbook) =>
    void call(cells(workbook, sheet, address), 'Insert', 'Down')
export const deleteRows =
  (sheet: string, address: string): Act =>
  (workbook) =>
    void call(cells(workbook, sheet, address), 'Delete', 'Up')
export const insertColumns =
  (sheet: string, address: string): Act =>
  (workbook) =>
    void call(cells(workbook, sheet, address), 'Insert', 'Right')
export const hideRows =
  (sheet: string, address: string): Act =>
  (workbook) =>
    set(cells(workbook, sheet, address), 'RowHidden', true)
export const hideColumns =
  (sheet: string, address: string): Act =>
  (workbook) =>
    set(cells(workbook, sheet, address), 'ColumnHidden', true)
export const mergeCells =
  (sheet: string, address: string): Act =>
  (workbook) =>
    void call(cells(workbook, sheet, address), 'Merge', false)
export const protectSheet =
  (sheet: string, options: Readonly<Record<string, boolean>> = {}, password?: string): Act =>
  (workbook) =>
    void call(protection({ sheet: on(workbook, sheet) }), 'Protect', options, password)
/** Cells that may be written also while the sheet is protected. */
export const unlock =
  (sheet: string, address: string): Act =>
  (workbook) =>
    on(workbook, sheet).format(rectOf(address), { locked: false })
export const renameSheet =
  (sheet: string, name: string): Act =>
  (workbook) =>
    workbook.renameSheet(on(workbook, sheet), name)
export const deleteSheet =
  (sheet: string): Act =>
  (workbook) =>
    workbook.deleteSheet(on(workbook, sheet))
export const addSheet =
  (name: string): Act =>
  (workbook) =>
    void workbook.addSheet(name)
/** Sorts the rows of an area by one of its columns, ascending; formulas go along as they are. */
export const sortRows =
  (sheet: string, address: string, by: number): Act =>
  (workbook) => {
    const { cells: all } = on(workbook, sheet)
    const { row, column, rows, columns } = rectOf(address)
    const lines = Array.from({ length: rows }, (_, line) =>
      Array.from({ length: columns }, (_, place) => ({
        value: all.value(row + line, column + place),
        formula: all.formula(row + line, column + place),
      })),
    )
    const key = (line: (typeof lines)[number]) => shown(line[by]?.value ?? '')
    lines.sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0))
    for (const [line, some] of lines.entries()) {
      for (const [place, { value, formula }] of some.entries()) all.put(row + line, column + place, value, formula)
    }
    workbook.fire('rowSorted', { worksheetId: on(workbook, sheet).id, address })
  }
