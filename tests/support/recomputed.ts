import { catalog } from '../../src/catalog'
import { checkNow } from '../../src/engine/check'
import { planKpis } from '../../src/engine/plan'
import { openWorkbookFile } from '../../src/hosts/file'
import type { Edit } from '../../src/model/edit'
import type { Profile } from '../../src/model/profile'
import type { SheetCell } from '../../src/model/sheet-content'
import type { Cell, Sheet, Workbook } from '../../src/model/workbook'
import { convertAll } from './libreoffice'
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
/** Sums of times are added up in another order. */
const isSame = (one: Cell, other: Cell): boolean =>
  typeof one === 'number' && typeof other === 'number'
    ? Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one), Math.abs(other))
    : one === other

/** Where a formula stands, what we cached for it, what LibreOffice computed. */
export type Recomputed = readonly (readonly [where: string, cached: Cell, computed: Cell])[]

/** Of every formula that the KPIs write into a workbook. */
export const recomputed = async (bytes: Uint8Array): Promise<Recomputed> => (await recomputedAll([bytes]))[0]!

/** The same of several workbooks, in one run of LibreOffice. */
export async function recomputedAll(files: readonly Uint8Array[]): Promise<readonly Recomputed[]> {
  const written = await Promise.all(files.map(writeKpis))
  const converted = convertAll(
    written.map(({ saved }) => saved),
    'xlsx',
  )
  return Promise.all(written.map(async (one, at) => compare(one, await readWorkbook(converted[at]!))))
}

interface Written {
  readonly workbook: Workbook
  readonly edits: readonly Edit[]
  readonly saved: Uint8Array
}
const readWorkbook = async (bytes: Uint8Array): Promise<Workbook> => (await openWorkbookFile(bytes, '3月.xlsx')).read()

async function writeKpis(bytes: Uint8Array): Promise<Written> {
  const host = await openWorkbookFile(bytes, '3月.xlsx')
  const workbook = await host.read()
  const question = { profile: catalog.profiles[0] as Profile, today: day('2026-04-10'), month: '2026-03' as const }
  const edits = planKpis(checkNow(workbook, { ...catalog, rules: [] }, question), 'zh')
  expect(await host.apply(edits.map(spoilt))).toEqual([])
  return { workbook, edits, saved: await host.save() }
}

function compare({ workbook, edits }: Written, computed: Workbook): Recomputed {
  const named = (name: string | undefined): Sheet | undefined => computed.sheets.find((sheet) => sheet.name === name)
  return edits.flatMap((edit): Recomputed => {
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
          ? [
              [
                `${edit.title} ${row} ${cell.formula}`,
                cell.value === '' ? null : cell.value,
                valueAt(named(edit.title), row, column),
              ] as const,
            ]
          : [],
      ),
    )
  })
}

export const differing = (all: Recomputed): unknown[] => all.filter(([, cached, computed]) => !isSame(cached, computed))
