import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { catalog } from '../src/catalog'
import { checkNow } from '../src/engine/check'
import { planKpis } from '../src/engine/plan'
import { openWorkbookFile } from '../src/hosts/file'
import type { SheetCell } from '../src/model/sheet-content'
import { day } from './support/testRule'

const root = join(__dirname, '..')
const readme = readFileSync(join(root, 'README.md'), 'utf8')
const cellAt = (rows: readonly (readonly (SheetCell | null)[])[], address: string): SheetCell => {
  const [, column = 'A', row = '1'] = /^\$?([A-Z])\$?(\d+)$/.exec(address) ?? []
  const cell = rows[Number(row) - 1]?.[column.charCodeAt(0) - 65]
  if (!cell) throw new Error(`no cell at ${address}`)
  return cell
}

test('the rate that the README traces leads in three clicks to the entries it was made of', async () => {
  const host = await openWorkbookFile(new Uint8Array(readFileSync(join(root, 'samples', 'sample.xlsx'))), 'a.xlsx')
  const workbook = await host.read()
  const profile = catalog.profiles[0]!
  const report = checkNow(workbook, { ...catalog, rules: [] }, { profile, today: day('2026-03-31') })
  const put = planKpis(report, 'zh').find((edit) => edit.kind === 'put-sheet' && edit.id === 'kpis')
  if (put?.kind !== 'put-sheet') throw new Error('no sheet of KPIs')
  const { rows } = put.content
  const [, consultant = ''] = /示例工作簿里(\S+?)的“成交率（首次来店）”/.exec(readme) ?? []
  const column = rows.findIndex((row) => row.some((cell) => cell?.value === consultant))
  const place = rows[column]!.findIndex((cell) => cell?.value === consultant)

  // The rate divides two cells of the same sheet.
  const rate = rows.find((row) => row[0]?.value === '成交率（首次来店）')?.[place]
  const [, base = '', top = ''] = /^IF\(([A-Z]\d+)=0,"-",([A-Z]\d+)\/\1\)$/.exec(rate?.formula ?? '') ?? []
  const [orders, visits] = [cellAt(rows, top), cellAt(rows, base)]
  expect(readme).toContain(`是 ${(Number(rate?.value) * 100).toFixed(1)}%`)
  expect(readme).toContain(`${String(orders.value)} ÷ ${String(visits.value)}`)
  expect(readme).toContain(`那 ${String(orders.value)} 位客户`)
  expect(readme).toContain(`他接待的 ${String(visits.value)} 批`)

  // Both count on the sheets that it names, and so many rows answer a filter.
  expect(orders.formula).toContain("COUNTIFS('意向客户卡'!")
  expect(visits.formula).toContain("COUNTIFS('来店登记'!")
  const entries = (id: string, fits: (value: (field: string) => unknown) => boolean): number =>
    report.tables
      .filter(({ template }) => template.id === id)
      .flatMap(({ columns, height }) =>
        Array.from({ length: height }, (_, row) => fits((field) => columns[field as 'phone']?.values.at(row) ?? null)),
      )
      .filter(Boolean).length
  const inMarch = (date: unknown): boolean =>
    typeof date === 'number' && date >= day('2026-03-01') && date < day('2026-04-01')
  const isHis = (value: (field: string) => unknown): boolean => value('consultant') === consultant
  expect(entries('prospect-card', (value) => isHis(value) && inMarch(value('orderDate')))).toBe(orders.value)
  const first = (value: (field: string) => unknown): boolean => value('visitKind') === '首次'
  expect(entries('showroom-traffic-log', (value) => isHis(value) && first(value) && inMarch(value('visitDate')))).toBe(
    visits.value,
  )
})
