import { openWorkbookFile } from '../../../src/hosts/file'
import { readArchive } from '../../../scripts/loss/archive'
import { partsOf, tinyXlsx, zipped } from '../../support/package'
import { everyEdit } from '../every-edit'

const rows = '<row r="1"><c r="A1"><v>1</v></c></row>'
const file = tinyXlsx({ sheets: [{ name: '甲', rows }], workbookBehind: '<calcPr fullCalcOnLoad="1"/>' })

test('the bytes that a caller hands in stay as they are, in a Buffer too', async () => {
  const buffer = Buffer.from(file)
  const host = await openWorkbookFile(buffer, 'a.xlsx')
  await host.apply([{ kind: 'set', at: { sheet: '1', row: 0, column: 0 }, value: '一段比原来长的文字', was: 1 }])
  await host.save()
  await host.save()
  expect(buffer.equals(file)).toBe(true)
})

test('a workbook that computes on opening anyway keeps that part as it was packed', async () => {
  const repacked = Buffer.from(file)
  const listing = repacked.lastIndexOf('xl/workbook.xml') - 46
  repacked.writeUInt16LE(0x7777, listing + 12)
  const host = await openWorkbookFile(repacked, 'a.xlsx')
  await host.apply([{ kind: 'set', at: { sheet: '1', row: 0, column: 0 }, value: 2, was: 1 }])
  const time = (bytes: Uint8Array, part: string): number =>
    readArchive(bytes)
      .entries.find(({ name }) => name === part)!
      .listing.readUInt16LE(12)
  const saved = await host.save()
  expect(time(saved, 'xl/workbook.xml')).toBe(0x7777)
})

test.each(['<sheetData/>', '<sheetData />', '<sheetData></sheetData>', '<sheetData>\n</sheetData>', ''])(
  'a sheet without rows, written %j, is that again when ours are removed',
  async (data) => {
    const part = 'xl/worksheets/sheet1.xml'
    const parts = partsOf(tinyXlsx({ sheets: [{ name: '空', rows: '' }] }))
    const empty = { ...parts, [part]: parts[part]!.replace('<sheetData></sheetData>', data) }
    const host = await openWorkbookFile(zipped(empty), 'a.xlsx')
    await host.apply(everyEdit((await host.read()).sheets[0]!))
    const full = await host.save()
    expect(partsOf(full)[part]).toContain('<row ')
    const again = await openWorkbookFile(full, 'a.xlsx')
    await again.apply([{ kind: 'clean' }])
    expect(partsOf(await again.save())).toEqual(empty)
  },
)

test('a part that was written and then given back within one go stays as it was packed', async () => {
  const host = await openWorkbookFile(file, 'a.xlsx')
  await host.apply(everyEdit((await host.read()).sheets[0]!))
  await host.apply([{ kind: 'clean' }])
  expect(Buffer.from(file).equals(await host.save())).toBe(true)
})
