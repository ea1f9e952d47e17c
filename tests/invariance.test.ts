import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { catalog } from '../src/catalog'
import { checkNow } from '../src/engine/check'
import { openWorkbookFile } from '../src/hosts/file'
import { nodeCodec } from '../src/hosts/file/node-codec'
import { memoryHost } from '../src/hosts/memory'
import { serialOf } from '../src/model/month'
import type { Report } from '../src/model/report'
import type { Workbook } from '../src/model/workbook'
import { openExcel, type OpenExcel } from './hosts/excel/excel-witness'
import { dealerMonth, defectCodes } from './support/dealer-month'
import { Random } from './support/dealer-month/random'
import { xlsxOf } from './support/dealer-month/xlsx'
import { moveColumns, renameSheets, shuffleRows } from './support/invariance/changes'
import { signaturesOf, type Reading } from './support/invariance/signature'

const check = (workbook: Workbook): Report =>
  checkNow(workbook, catalog, { profile: catalog.profiles[0]!, today: serialOf(2026, 4, 10)! })
const fileHost = (bytes: Uint8Array, name: string) => openWorkbookFile(bytes, name, { codec: nodeCodec })
const sampleFile = join(__dirname, '..', 'samples', 'sample.xlsx')
const sample = () => fileHost(new Uint8Array(readFileSync(sampleFile)), 'sample.xlsx')

const many = Object.fromEntries(defectCodes.filter((code) => code !== 'ST02').map((code) => [code, 2]))
const month = dealerMonth({ seed: 41, cards: 160, visits: 220, losses: 90, defects: many })
const workbooks: readonly (readonly [string, () => Promise<Workbook>])[] = [
  ['the dealer month', () => Promise.resolve(month.workbook())],
  ['the sample', async () => (await sample()).read()],
]
const seeds = [1, 2, 3]

let open: OpenExcel | undefined
afterEach(() => {
  open?.office.close()
  open = undefined
})

/** Findings that the other report lacks, and those that it has beside. */
function difference(before: Report, after: Report, reading?: Reading) {
  const [one, other] = [signaturesOf(before), signaturesOf(after, reading)].map((list) =>
    list.map((signature) => JSON.stringify(signature, null, 1)),
  ) as [string[], string[]]
  expect(one.length).toBeGreaterThan(20)
  return { gone: one.filter((told) => !other.includes(told)), new: other.filter((told) => !one.includes(told)) }
}
const none = { gone: [], new: [] }

describe.each(workbooks)('the findings of %s stay, but for their addresses,', (_, read) => {
  test.each(seeds)('where rows are shuffled (seed %i)', async (seed) => {
    const workbook = await read()
    const before = check(workbook)
    expect(difference(before, check(shuffleRows(workbook, before.tables, new Random(seed))))).toEqual(none)
  })
  test.each(seeds)('where columns are moved (seed %i)', async (seed) => {
    const workbook = await read()
    const before = check(workbook)
    expect(difference(before, check(moveColumns(workbook, before.tables, new Random(seed))))).toEqual(none)
  })
  test.each(seeds)('where sheets are renamed (seed %i)', async (seed) => {
    const workbook = await read()
    const { workbook: other, renamed } = renameSheets(workbook, new Random(seed))
    expect(difference(check(workbook), check(other), { renamed })).toEqual(none)
  })
})

test('the dealer month says the same from a file, in memory and in Excel', async () => {
  const file = await fileHost(xlsxOf(month), '3月报表.xlsx')
  const before = check(await file.read())
  const memory = check(await memoryHost(await file.read()).read())
  open = openExcel({ sheets: await file.read() })
  open.office.workbook.name = '3月报表.xlsx'
  const excel = check(await open.host.read())
  const places = ({ findings }: Report) => findings.map(({ code, at: { row, column } }) => [code, row, column])
  for (const other of [memory, excel]) {
    expect(difference(before, other)).toEqual(none)
    expect(places(other)).toEqual(places(before))
  }
})
