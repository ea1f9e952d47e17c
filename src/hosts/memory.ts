import { columnOf } from '../model/column'
import type { Edit, Mark, Refusal } from '../model/edit'
import type { SheetContent } from '../model/sheet-content'
import type { Host } from '../model/host'
import type { CellRef, Memory, Sheet, Workbook } from '../model/workbook'
import { readAreas } from './areas'
import { isStorable, sameCell } from './file/cell-value'
import { clearColumn, fillColumn, put, type Filled, type Grid } from './memory-columns'
import { isUnderMerge } from './merges'
import { withPivots } from './memory-pivots'
import { sheetNameFor } from './ours'

interface Page {
  readonly id: string
  name: string
  readonly grid: Grid
  readonly filled: Map<string, Filled>
  readonly formats: Map<string, string>
  marks: readonly Mark[]
  readonly merges?: Sheet['merges']
  /** The id of ours that it was put with. */
  readonly ours?: string
}

/** A workbook that lives in memory alone; what was applied can be looked at. */
export interface MemoryHost extends Host {
  readonly marks: readonly Mark[]
  readonly memory: Memory | undefined
  formula(at: CellRef): string | undefined
  /** The number format that a cell was set with. */
  format(at: CellRef): string | undefined
}

export function memoryHost(workbook: Workbook): MemoryHost {
  let pages = workbook.sheets.filter(({ ours }) => !ours).map(pageOf)
  let memory = workbook.memory
  const page = (id: string): Page | undefined => pages.find((one) => one.id === id)

  const apply = (edit: Edit): Refusal['reason'] | null => {
    switch (edit.kind) {
      case 'put-sheet': {
        const content = withPivots(edit.content, edit.id, pages)
        if (!content) return 'no such sheet'
        pages = withPut(pages, edit.id, edit.title, content)
        return null
      }
      case 'remove-sheet':
        pages = pages.filter(({ ours }) => ours !== edit.id)
        return null
      case 'remember':
        memory = edit.memory
        return null
      case 'clean':
        for (const one of pages) cleanPage(one)
        pages = pages.filter(({ ours }) => ours === undefined)
        memory = undefined
        return null
    }
    const target = page(edit.kind === 'set' ? edit.at.sheet : edit.sheet)
    if (!target) return 'no such sheet'
    if (edit.kind === 'set') return setCell(target, edit)
    if (edit.kind === 'fill-column') fillColumn(target, edit)
    else if (edit.kind === 'remove-column') clearColumn(target, edit.id)
    else target.marks = edit.marks
    return null
  }
  const now = (): Workbook => {
    return { ...workbook, sheets: pages.map(sheetOf), memory }
  }
  const format = ({ sheet, row, column }: CellRef): string | undefined => page(sheet)?.formats.get(`${row},${column}`)
  return {
    read: async (areas) => (areas ? readAreas(now(), areas) : now()),
    async apply(edits) {
      return edits.flatMap((edit): readonly Refusal[] => {
        const reason = apply(edit)
        return reason ? [{ edit, reason }] : []
      })
    },
    get marks() {
      return pages.flatMap(({ marks }) => marks)
    },
    get memory() {
      return memory
    },
    format,
    formats: async (cells) => cells.map((at) => format(at) ?? 'General'),
    formula({ sheet, row, column }) {
      const found = page(sheet)
      return found && [...found.filled.values()].find((one) => one.column === column)?.formulas.get(row)
    },
  }
}

function pageOf({ id, name, top, left, columns, merges }: Sheet): Page {
  const grid: Grid = []
  for (const [index, column] of columns.entries()) {
    for (let row = 0; row < column.length; row++) put(grid, top + row, left + index, column.at(row))
  }
  return { id, name, grid, filled: new Map(), formats: new Map(), marks: [], merges }
}

function setCell(
  { grid, filled, formats, merges }: Page,
  edit: Extract<Edit, { kind: 'set' }>,
): Refusal['reason'] | null {
  const { at, value, was, format, look } = edit
  const formula = [...filled.values()].some(({ column, formulas }) => column === at.column && formulas.has(at.row))
  if (merges && isUnderMerge(merges, at.row, at.column)) return 'merged'
  if (formula) return 'formula'
  if (!sameCell(grid[at.row]?.[at.column] ?? null, was)) return 'changed'
  if (!isStorable(value)) return 'no cell value'
  put(grid, at.row, at.column, value)
  if (look !== undefined) formats.delete(`${at.row},${at.column}`)
  else if (format !== undefined) formats.set(`${at.row},${at.column}`, format)
  return null
}

function cleanPage(page: Page): void {
  for (const id of [...page.filled.keys()]) clearColumn(page, id)
  page.marks = []
}

function withPut(pages: readonly Page[], id: string, title: string, content: SheetContent): Page[] {
  const earlier = pages.find(({ ours }) => ours === id)
  const others = pages.filter((one) => one !== earlier)
  const name = sheetNameFor(
    title,
    others.map((one) => one.name),
  )
  const grid: Grid = content.rows.map((row) => row.map((cell) => (cell?.value === '' ? null : (cell?.value ?? null))))
  const put: Page = {
    id: earlier?.id ?? `ours-${id}`,
    name,
    grid,
    filled: new Map(),
    formats: new Map(),
    marks: [],
    ours: id,
  }
  return earlier ? pages.map((one) => (one === earlier ? put : one)) : [...pages, put]
}

function sheetOf({ id, name, grid, filled, ours, merges }: Page): Sheet {
  const height = grid.findLastIndex((row) => row.some((cell) => (cell ?? null) !== null)) + 1
  const width = Math.max(0, ...grid.map((row) => row.findLastIndex((cell) => (cell ?? null) !== null) + 1))
  const columns = Array.from({ length: width }, (_, column) =>
    columnOf(Array.from({ length: height }, (_, row) => grid[row]?.[column] ?? null)),
  )
  const appended = [...filled]
    .filter(([, { headerIsOurs }]) => headerIsOurs)
    .map(([key, one]) => [key, one.column] as const)
  const own = [...filled]
    .filter(([, { headerIsOurs }]) => !headerIsOurs)
    .map(([key, { column, formulas }]) => [key, { column, rows: [...formulas.keys()] }] as const)
  return {
    id,
    name,
    top: 0,
    left: 0,
    columns,
    ...(merges ? { merges } : {}),
    ...(ours === undefined ? {} : { ours: true }),
    ...(appended.length === 0 ? {} : { ourColumns: Object.fromEntries(appended) }),
    ...(own.length === 0 ? {} : { filledColumns: Object.fromEntries(own) }),
  }
}
