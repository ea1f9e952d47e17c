import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { catalog } from '../src/catalog'
import { checkNow } from '../src/engine/check'
import { openWorkbookFile } from '../src/hosts/file'
import { serialOf } from '../src/model/month'
import type { Report } from '../src/model/report'

// Holds what is read in real dealers' workbooks against what is known of them. Skipped where they are not at hand.
const folder = join(__dirname, '..', '..', 'shared', 'real')
const otherTrades = ['partinfo_Import.xlsx', 'rebate_Import.xlsx', 'recallVehicleTemplate.xlsx']
const registerName = 'front-desk-register-2015.xlsx'
let failed = 0

function expect(what: string, seen: unknown, known: unknown): void {
  const same = JSON.stringify(seen) === JSON.stringify(known)
  if (!same) failed++
  console.log(`${same ? '✓' : '✗'} ${what}: ${JSON.stringify(seen)}${same ? '' : `, known ${JSON.stringify(known)}`}`)
}

async function read(name: string): Promise<Report> {
  const host = await openWorkbookFile(readFileSync(join(folder, name)), name)
  const [profile] = catalog.profiles
  const today = serialOf(2026, 1, 31)
  if (!profile || today === null) throw new Error('no profile')
  return checkNow(await host.read(), catalog, { profile, today })
}

async function checkRegister(): Promise<void> {
  const report = await read(registerName)
  const [log] = report.tables
  const count = (field: 'visitKind' | 'testDriven' | 'level', value: unknown): number =>
    log?.columns[field]?.values.rowsWhere((seen) => seen === value).length ?? 0
  expect(
    'tables',
    report.tables.map(({ template, height }) => [template.id, height]),
    [['showroom-traffic-log', 214]],
  )
  expect('month', report.context.month, '2015-12')
  expect('首次, 二次 and 多次', [count('visitKind', '首次'), count('visitKind', '再次')], [140, 74])
  expect('试驾', count('testDriven', true), 28)
  expect(
    'levels',
    ['O', 'H', 'A', 'B', 'C'].map((level) => count('level', level)),
    [25, 50, 75, 26, 19],
  )
  const visits = report.figures.filter(({ kpi, grain }) => kpi === 'showroom-visits' && grain === 'store')
  expect('visits', visits.find(({ variant }) => variant === 'all')?.value, 214)
  // Its dates are text, one phone lacks its area code: nothing else is said of it.
  expect('findings', [...new Set(report.findings.map(({ code }) => code))].sort(), [
    'FL03',
    'FL04',
    'FL11',
    'ST12',
    'ST14',
  ])
  expect('errors', report.counts.error, 0)
}

async function checkAll(): Promise<void> {
  for (const name of readdirSync(folder).filter((some) => some.endsWith('.xlsx'))) {
    const { tables } = await read(name)
    if (otherTrades.includes(name))
      expect(
        `${name}: claimed by`,
        tables.map(({ template }) => template.id),
        [],
      )
  }
  await checkRegister()
  if (failed > 0) process.exit(1)
}

if (existsSync(folder)) void checkAll()
else console.log('register: 跳过，没有真实工作簿 / skipped, no real workbooks at hand')
