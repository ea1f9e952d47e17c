import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { catalog } from '../../src/catalog'
import { checkNow } from '../../src/engine/check'
import { planKpis } from '../../src/engine/plan'
import { openWorkbookFile } from '../../src/hosts/file'
import type { Edit } from '../../src/model/edit'
import type { SheetCell } from '../../src/model/sheet-content'
import type { Profile } from '../../src/model/profile'
import type { Cell, Sheet } from '../../src/model/workbook'
import { dealerMonth } from '../support/dealer-month'
import { xlsxOf } from '../support/dealer-month/xlsx'
import { logHeader } from '../support/kpi-sheet'
import { convert, describeWithLibreOffice } from '../support/libreoffice'
import { day } from '../support/testRule'
import { writeXlsx } from '../support/xlsx/write'

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

/** `[where, what we cached, what LibreOffice computed]` of every formula. */
async function compare(bytes: Uint8Array): Promise<readonly (readonly [string, Cell, Cell])[]> {
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
const differing = (all: Awaited<ReturnType<typeof compare>>): unknown[] =>
  all.filter(([, cached, computed]) => rounded(cached) !== rounded(computed))

/** Rows of what people type, each value met with each other often enough. */
function untidyRows(count: number): Cell[][] {
  const pools: readonly (readonly Cell[])[] = [
    [46081, 46082, 46099.5, 46112, 46112.75, 46113, '2026-03-05', '3月5日', null, 5, 46090, 46091, 46100],
    [0.4, '9:00', null, 0.37, 0.4],
    [0.5, 0.45, null, 0.3, 0.403125],
    ['王芳'],
    ['13800001234', 13800001235, '未留', '138 0000 1236', '0752-2222222', null],
    ['首次', ' 首次', '初次', '1', 1, '再次', '2次以上', 2, 'X', null, '首 次'],
    ['菱智'],
    ['看车', '提车、保养', '来提车的', null, 3, '办手续'],
    ['是', 'Y', 'y', '√', '1', 1, '是 ', '否', null],
    ['是', '有', '无', null],
    ['是', '成交', '否', 0, null],
    ['陈晓东', ' 陈晓东', '陈*', '李海燕', 'Amy', 'AMY', '1001', 1001, null, '张?'],
  ]
  let state = 12_345
  const pick = (pool: readonly Cell[]): Cell => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return pool[Math.floor((state / 2_147_483_648) * pool.length)] ?? null
  }
  return Array.from({ length: count }, () => pools.map(pick))
}

const golden = (name: string): Uint8Array => readFileSync(join(__dirname, '..', 'golden', name))

describeWithLibreOffice('LibreOffice computes what we cached', () => {
  test('of a dealer month', async () => {
    const all = await compare(xlsxOf(dealerMonth({ visits: 300 })))
    expect(all.length).toBeGreaterThan(120)
    expect(differing(all)).toEqual([])
  }, 180_000)

  test('of an untidy log, its computed column included', async () => {
    const rows = [['3月来店客户登记表'], logHeader, ...untidyRows(300)]
    const all = await compare(
      writeXlsx([
        {
          name: "3月'来 店",
          rows,
          columns: logHeader.map(() => ({ width: 10, style: 'text' as const })),
          titleRows: 1,
          headerRows: 1,
        },
      ]),
    )
    expect(all.filter(([where]) => where.startsWith('dwell-time'))).toHaveLength(300)
    expect(all.filter(([where, cached]) => where.startsWith('dwell-time') && cached !== null).length).toBeGreaterThan(
      30,
    )
    expect(differing(all)).toEqual([])
  }, 180_000)

  test.each(readdirSync(join(__dirname, '..', 'golden')).filter((name) => name.endsWith('.xlsx')))(
    'of %s, written by another program',
    async (name) => {
      const all = await compare(golden(name))
      // A loss table alone makes no figure of ours.
      expect(all.length > 0).toBe(name !== 'wps-signed-by-picture.xlsx')
      expect(differing(all)).toEqual([])
    },
    180_000,
  )
})
