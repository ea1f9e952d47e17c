import { strToU8, zipSync } from 'fflate'
import { FileRefusal, openWorkbookFile } from '../../../src/hosts/file'
import { a1 } from '../../../src/engine/address'
import { nodeCodec } from '../../../src/hosts/file/node-codec'
import { partsOf, tinyXlsx } from '../../support/package'

const parts = partsOf(tinyXlsx({ sheets: [{ name: 'S', rows: '' }] }))
const sheet = 'xl/worksheets/sheet1.xml'
const packed = Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]))

/** The workbook with 70 MB of zeros as its sheet, a thousandth of it in the file. */
const honest = zipSync({ ...packed, [sheet]: new Uint8Array(70_000_000) })
/** The same bytes, said to be a few. */
function lying(): Uint8Array {
  const bytes = honest.slice()
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < bytes.length - 28; at++) {
    if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === 70_000_000)
      view.setUint32(at + 24, 5000, true)
  }
  return bytes
}
/** Many parts, each below what is looked at alone. */
const split = (): Uint8Array =>
  zipSync({
    ...packed,
    ...Object.fromEntries(Array.from({ length: 2 }, (_, n) => [`x${n}.xml`, new Uint8Array(40_000_000)])),
  })
/** One cell in the last row of each column. */
function lastRow(columns: number): string {
  const cells = Array.from({ length: columns }, (_, column) => `<c r="${a1(1048575, column)}"><v>1</v></c>`)
  return `<row r="1048576">${cells.join('')}</row>`
}
const wide = tinyXlsx({ sheets: [{ name: 'S', rows: lastRow(16_384) }] })
const many = tinyXlsx({ sheets: Array.from({ length: 60 }, (_, n) => ({ name: `S${n}`, rows: lastRow(25) })) })

async function refusalOf(bytes: Uint8Array, node: boolean): Promise<{ code: string; grew: number }> {
  const before = process.memoryUsage().rss
  const problem = await openWorkbookFile(bytes, 'a.xlsx', node ? { codec: nodeCodec } : {}).catch((one: unknown) => one)
  const grew = (process.memoryUsage().rss - before) / 1_000_000
  return { code: problem instanceof FileRefusal ? problem.code : String(problem), grew }
}

test.each([
  ['70 MB in 70 KB, declared honestly', 'too-large', honest],
  ['70 MB in 70 KB, declared as 5 KB', 'damaged', lying()],
  ['80 MB in parts of 40 MB', 'too-large', split()],
])('%s: refused before it takes 150 MB', async (_, code, bytes) => {
  expect(bytes.length).toBeLessThan(300_000)
  for (const node of [false, true]) {
    const refusal = await refusalOf(bytes, node)
    expect(refusal.code).toBe(code)
    expect(refusal.grew).toBeLessThan(150)
  }
})

test.each([
  ['16,384 columns of one sheet', wide],
  ['25 columns of each of 60 sheets', many],
])('a cell in the last row of %s: refused before a billion cells are held', async (_, bytes) => {
  const refusal = await refusalOf(bytes, true)
  expect(refusal.code).toBe('too-large')
  expect(refusal.grew).toBeLessThan(1000)
})

test('a few stray cells in the last row still open', async () => {
  const host = await openWorkbookFile(tinyXlsx({ sheets: [{ name: 'S', rows: lastRow(12) }] }), 'a.xlsx')
  expect((await host.read()).sheets[0]?.columns[11]?.at(1048575)).toBe(1)
})
