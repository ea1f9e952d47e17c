import { nativeCodec, openWorkbookFile, type Codec } from '../../../src/hosts/file'
import { portableCodec } from '../../../src/hosts/file/codec'
import { HeldSheets } from '../../../src/hosts/file/held-sheets'
import { defaultLimits } from '../../../src/hosts/file/limits'
import { Package } from '../../../src/hosts/file/package'
import type { SheetPart } from '../../../src/hosts/file/sheet-part'
import { tinyXlsx } from '../../support/package'

const partOf = (size: number): SheetPart => ({ head: '', rows: new Uint8Array(size), tail: '', prefix: '' })
const names = [1, 2, 3].map((n) => `xl/worksheets/sheet${n}.xml`)
const [first = '', second = '', third = ''] = names

function shelf(): { parts: Package; held: HeldSheets; holding: () => readonly boolean[] } {
  const bytes = tinyXlsx({ sheets: ['甲', '乙', '丙'].map((name) => ({ name, rows: '' })) })
  const parts = new Package(bytes, portableCodec, defaultLimits)
  const held = new HeldSheets(parts, 100)
  return { parts, held, holding: () => names.map((name) => held.get(name) !== undefined) }
}

test('the sheet that was looked at longest ago goes first where they grow too large together', () => {
  const { held, holding } = shelf()
  held.keep(first, partOf(50))
  held.keep(second, partOf(50))
  expect(holding()).toEqual([true, true, false])
  held.get(first)
  held.keep(third, partOf(50))
  expect(holding()).toEqual([true, false, true])
})

test('the very last stays whatever its size, alone', () => {
  const { held, holding } = shelf()
  held.keep(first, partOf(10))
  held.keep(second, partOf(1000))
  expect(holding()).toEqual([false, true, false])
})

test('a sheet that was only read takes no place from one that was looked at', () => {
  const { held, holding } = shelf()
  held.keep(first, partOf(60))
  held.keepIfRoom(second, partOf(41))
  held.keepIfRoom(third, partOf(40))
  expect(holding()).toEqual([true, false, true])
})

test('a sheet that was written anew or let go is not given as it was before', () => {
  const { parts, held, holding } = shelf()
  for (const name of names) held.keep(name, partOf(10))
  parts.set(first, '<worksheet/>')
  held.forget(second)
  expect(holding()).toEqual([false, false, true])
})

test('windows of two sheets by turns inflate neither of them again', async () => {
  const rows = Array.from({ length: 20_000 }, (_, n) => `<row r="${n + 1}"><c r="A${n + 1}"><v>${n}</v></c></row>`)
  const file = tinyXlsx({ sheets: ['甲', '乙'].map((name) => ({ name, rows: rows.join('') })) })
  const inflated: number[] = []
  const inflate: Codec['inflate'] = (packed, size) => {
    inflated.push(size)
    return portableCodec.inflate(packed, size)
  }
  const inflateLater: Codec['inflateLater'] = (packed, size, crc, pause) => {
    inflated.push(size)
    return nativeCodec.inflateLater!(packed, size, crc, pause)
  }
  const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))
  const codec: Codec = { ...nativeCodec, inflate, inflateLater }
  const host = await openWorkbookFile(file, 'a.xlsx', { codec, breathe })
  const { sheets } = await host.read()
  const large = (): number => inflated.filter((size) => size > 500_000).length
  expect(large()).toBe(2)
  for (const from of [0, 15_000, 300, 19_990]) {
    for (const { id } of sheets) {
      await host.warm?.(id)
      expect(host.view(id, { from, count: 5 }).rows[0]?.cells[0]).toMatchObject({ value: from })
    }
  }
  expect(large()).toBe(2)
})
