import { catalog } from '../../src/catalog'
import { checkNow } from '../../src/engine/check'
import { planKpis } from '../../src/engine/plan'
import { openWorkbookFile } from '../../src/hosts/file'
import type { Edit } from '../../src/model/edit'
import type { Profile } from '../../src/model/profile'
import type { SheetCell } from '../../src/model/sheet-content'
import type { Cell, Sheet } from '../../src/model/workbook'
import { convert } from './libreoffice'
import { day } from './testRule'

/** Written where our cached value belongs: only a program that computes gets past it. */
const WRONG = -1
const withWrongValue = (cell: SheetCell | null): SheetCell | null => (cell?.formula ? { ...cell, value: WRONG } : cell)
const spoilt = (edit: Edit): Edit => {
  if (edit.kind === 'fill-column') return { ...edit, values: edit.values.map(() => WRONG) }
  if (edit.kind !== 'put-sheet') return edit
  return { ...edit, content: { ...edit.content, rows: edit.content.rows.map((row) => row.map(withWrongValue)) } }
}
const valueAt = (sheet: Sheet | undefined, row: number, column: number): Cell =>
  sheet?.columns[column - sheet.left]?.at(row - sheet.top) ?? null
/** A program's arithmetic may differ in the last of sixteen digits. */
const rounded = (cell: Cell): Cell => (typeof cell === 'number' ? Number(cell.toPrecision(12)) : cell)

/** `[where, what we cached, what LibreOffice computed]` of every formula that the KPIs write into a workbook. */
export async function recomputed(bytes: Uint8Array): Promise<readonly (readonly [string, Cell, Cell])[]> {
  const host = await openWorkbookFile(bytes, '3月.xlsx')
  const workbook = await host.read()
  const question = { profile: catalog.profiles[0] as Profile, today: day('2026-04-10'), month: '2026-03' as const }
  const edits = planKpis(checkNow(workbook, { ...catalog, rules: [] }, question), 'zh')
  expect(await host.apply(edits.map(spoilt))).toEqual([])
  const computed = await (await openWorkbookFile(convert(await host.save(), 'xlsx'), '3月.xlsx')).read()
  const named = (name: string | undefined): Sheet | undefined => computed.sheets.find((sheet) => sheet.name === name)
  return edits.flatMap((edit): (readonly [string, Cell, Cell])[] => {
    if (edit.kind === 'fill-column') {
      const sheet = named(workbook.sheets.find(({ id }) => id === edit.sheet)?.name)
      return Array.from(edit.rows, (row, index) => {
        const cached = edit.values[index] === '' ? null : (edit.values[index] ?? null)
        return [`${edit.id} ${row}`, cached, valueAt(sheet, row, edit.column)] as const
      })
    }
    if (edit.kind !== 'put-sheet') return []
    return edit.content.rows.flatMap((cells, row) =>
      cells.flatMap((cell, column) =>
        cell?.formula
          ? [[`${edit.title} ${row} ${cell.formula}`, cell.value, valueAt(named(edit.title), row, column)] as const]
          : [],
      ),
    )
  })
}
export const differing = (all: Awaited<ReturnType<typeof recomputed>>): unknown[] =>
  all.filter(([, cached, computed]) => rounded(cached) !== rounded(computed))
