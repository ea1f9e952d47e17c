import { strToU8, unzipSync } from 'fflate'
import { openWorkbookFile, type FileHost } from '../../../src/hosts/file'
import { readArchive, unpack } from '../../../src/hosts/file/archive'
import { portableCodec } from '../../../src/hosts/file/codec'
import { defaultLimits } from '../../../src/hosts/file/limits'
import { nodeCodec } from '../../../src/hosts/file/node-codec'
import { pack, writeArchive } from '../../../src/hosts/file/write-archive'
import { buildArchive, type ArchiveForm } from '../../support/archive'
import { partsOf, tinyXlsx } from '../../support/package'

const sheet = 'xl/worksheets/sheet1.xml'
const parts = Object.entries(
  partsOf(tinyXlsx({ sheets: [{ name: 'S', rows: '<row r="1"><c r="A1"><v>7</v></c></row>' }] })),
)
/** Formulas are computed anew when a value changes, and the workbook says so. */
const touched = [sheet, 'xl/workbook.xml']
const set = { kind: 'set', at: { sheet: '1', row: 0, column: 0 }, was: 7, value: 8 } as const
const first = async (host: FileHost): Promise<unknown> => (await host.read()).sheets[0]?.columns[0]?.at(0)
/** What lies at a name, by an independent reader. */
const inflated = (bytes: Uint8Array, name: string): string => new TextDecoder().decode(unzipSync(bytes)[name])

const forms: readonly (readonly [string, ArchiveForm])[] = [
  ['deflated', {}],
  ['stored', { stored: true }],
  ['ZIP64 throughout', { zip64: true }],
  ['ZIP64, stored', { zip64: true, stored: true }],
  ['descriptors', { descriptors: 'signed' }],
  ['descriptors without a signature', { descriptors: 'bare' }],
  ['64-bit descriptors', { descriptors: 'signed', zip64: true }],
  ['64-bit descriptors without a signature', { descriptors: 'bare', zip64: true }],
  ['a comment', { comment: 'PK 三月' }],
  ['a line end and a warning before it', { before: strToU8('\r\n<b>Warning</b>: headers already sent') }],
  ['bytes before a ZIP64 archive', { before: strToU8('\uFEFF'), zip64: true }],
  ['a directory said to begin too early', { directoryOffsetBy: -3 }],
  ['a directory said to be too long', { directorySizeBy: 5 }],
  ['fewer entries counted than listed', { count: 2 }],
  ['a deleted file', { unlisted: '<secret/>' }],
]

describe.each(forms)('%s', (_, form) => {
  const bytes = buildArchive(parts, form)
  test.each([
    ['portable', portableCodec],
    ['node', nodeCodec],
  ])('opens, is written and opens again: %s', async (_codec, codec) => {
    const host = await openWorkbookFile(bytes, 'a.xlsx', { codec })
    expect(await first(host)).toBe(7)
    expect(await host.apply([set])).toEqual([])
    const saved = await host.save()
    expect(inflated(saved, sheet)).toContain('<v>8</v>')
    expect(await first(await openWorkbookFile(saved, 'a.xlsx', { codec }))).toBe(8)
    for (const [name, text] of parts) if (!touched.includes(name)) expect(inflated(saved, name)).toBe(text)
  })
  test('an entry that nobody touched keeps its record, descriptor and all', async () => {
    const before = readArchive(bytes, defaultLimits).entries
    const host = await openWorkbookFile(bytes, 'a.xlsx')
    await host.apply([set])
    const after = readArchive(await host.save(), defaultLimits).entries
    const untouched = before.filter(({ name }) => !touched.includes(name))
    expect(untouched.length).toBe(parts.length - touched.length)
    for (const entry of untouched) expect(after.find(({ name }) => name === entry.name)?.record).toEqual(entry.record)
    const length = untouched.reduce((sum, { record }) => sum + record.length, 0)
    expect(length).toBeGreaterThan(untouched.reduce((sum, { packed }) => sum + packed.length + 30, 0))
  })
})

test('the comment of the archive is kept', async () => {
  const host = await openWorkbookFile(buildArchive(parts, { comment: '三月' }), 'a.xlsx')
  expect(readArchive(await host.save(), defaultLimits).comment).toEqual(strToU8('三月'))
})

test('a comment that looks like the end of an archive does not mislead', async () => {
  const comment = 'PK\x05\x06 and so on, for more than the twenty-two bytes of an end'
  const host = await openWorkbookFile(buildArchive(parts, { comment }), 'a.xlsx')
  expect(await first(await openWorkbookFile(await host.save(), 'a.xlsx'))).toBe(7)
})

test('what the directory does not list, and what stands before the archive, is not carried on', async () => {
  const form = { unlisted: '<secret/>', before: strToU8('\r\n'), stored: true }
  const bytes = buildArchive(parts, form)
  expect(Buffer.from(bytes).includes('secret')).toBe(true)
  const saved = await (await openWorkbookFile(bytes, 'a.xlsx')).save()
  expect(Buffer.from(saved).includes('secret')).toBe(false)
  expect([...saved.subarray(0, 4)]).toEqual([0x50, 0x4b, 3, 4])
})

test('of two parts of one name the last is read and written; the other is kept', async () => {
  const twice = parts.map((part) =>
    part[0] === sheet ? ([sheet, part[1].replace('<v>7</v>', '<v>6</v>')] as const) : part,
  )
  const bytes = buildArchive([...twice, ...parts.filter(([name]) => name === sheet)])
  const host = await openWorkbookFile(bytes, 'a.xlsx')
  expect(await first(host)).toBe(7)
  await host.apply([set])
  const saved = await host.save()
  const written = readArchive(saved, defaultLimits).entries.filter(({ name }) => name === sheet)
  const texts = written.map((entry) => new TextDecoder().decode(unpack(entry, portableCodec)))
  expect(texts).toEqual([expect.stringContaining('<v>6</v>'), expect.stringContaining('<v>8</v>')])
  expect(await first(await openWorkbookFile(saved, 'a.xlsx'))).toBe(8)
})

test('more than 65,535 parts: read, written as ZIP64, read again', async () => {
  const names = Array.from({ length: 65_600 }, (_, number) => [`xl/media/${number}.bin`, ''] as const)
  const host = await openWorkbookFile(buildArchive([...parts, ...names], { zip64: true, stored: true }), 'a.xlsx')
  expect(await first(host)).toBe(7)
  const saved = await host.save()
  const view = new DataView(saved.buffer, saved.byteOffset, saved.byteLength)
  expect(view.getUint16(saved.length - 12, true)).toBe(0xffff)
  expect(view.getBigUint64(saved.length - 22 - 20 - 56 + 32, true)).toBe(BigInt(65_600 + parts.length))
  expect(readArchive(saved, defaultLimits).entries.length).toBe(65_600 + parts.length)
})

test('a writer without ZIP64 keeps the last 16 bits of a count: all parts are read', () => {
  const names = Array.from({ length: 65_600 }, (_, number) => [`${number}.bin`, ''] as const)
  const bytes = buildArchive(names, { stored: true, count: 64 })
  expect(readArchive(bytes, defaultLimits).entries.length).toBe(65_600)
  expect(() => readArchive(bytes, { ...defaultLimits, entries: 65_599 })).toThrow('too large')
})

test.each([
  ['plain', {}],
  ['ZIP64', { zip64: true }],
  ['with descriptors', { descriptors: 'signed' as const }],
])('numbers too large for 32 bits are written in 64: %s', (_, form) => {
  const { entries, comment } = readArchive(buildArchive(parts, form), defaultLimits)
  const packed = pack('xl/new.xml', strToU8('<new>新</new>'), portableCodec, 10)
  const bytes = writeArchive({ entries: [...entries, packed], comment }, 10)
  const again = readArchive(bytes, defaultLimits).entries
  expect(again.map(({ name }) => name)).toEqual([...parts.map(([name]) => name), 'xl/new.xml'])
  for (const [name, text] of [...parts, ['xl/new.xml', '<new>新</new>'] as const]) {
    const entry = again.find((one) => one.name === name)!
    expect(new TextDecoder().decode(unpack(entry, portableCodec))).toBe(text)
    expect(inflated(bytes, name)).toBe(text)
  }
  // Written once more, now that all fits, nothing is lost.
  expect(readArchive(writeArchive({ entries: again, comment }), defaultLimits).entries).toHaveLength(again.length)
})

test('a wrong checksum is damage', () => {
  const bytes = buildArchive(parts, { stored: true })
  const { entries } = readArchive(bytes, defaultLimits)
  entries[0]!.packed[10]! ^= 1
  expect(() => unpack(entries[0]!, portableCodec)).toThrow('damaged')
  expect(() => unpack(entries[1]!, portableCodec)).not.toThrow()
})

test.each([
  ['a count above what is listed', { count: 40 }],
  ['a directory that is nowhere', { directoryOffsetBy: 9, directorySizeBy: 9 }],
])('%s is damage', async (_, form) => {
  await expect(openWorkbookFile(buildArchive(parts, form), 'a.xlsx')).rejects.toMatchObject({ code: 'damaged' })
})
