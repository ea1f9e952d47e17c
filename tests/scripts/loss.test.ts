import { zipSync, strToU8 } from 'fflate'
import type { Asked } from '../../scripts/loss/asked'
import { lineOf, type Finding } from '../../scripts/loss/finding'
import { losses, lossesOfOne, lossOf } from '../../scripts/loss/loss-of'
import { readParts } from '../../scripts/loss/parts'
import { setOne } from '../../scripts/loss/writers'
import { partsOf, zipped } from '../support/package'
import { plantedLosses } from './planted-losses'
import { richParts, richXlsx } from './rich-workbook'

const asked: Asked = { part: 'xl/worksheets/sheet1.xml', sheet: '登记表', address: 'B2', value: 46114 }
const sheet = 'xl/worksheets/sheet1.xml'

/** What the tool says of a saved file into which a loss was planted. */
async function planted(plant: (parts: Record<string, string>) => void): Promise<readonly Finding[]> {
  const { bytes } = await setOne(richXlsx, 'a.xlsm', () => [asked])
  const parts: Record<string, string> = { ...partsOf(bytes) }
  plant(parts)
  return lossesOfOne(readParts(richXlsx), readParts(zipped(parts)), asked)
}
test('the host loses nothing, and only what was asked for differs', async () => {
  expect(await planted(() => undefined)).toEqual([])
  for (const edits of ['one', 'all'] as const) {
    expect(await lossOf(richXlsx, 'a.xlsm', edits)).toMatchObject({ state: 'kept', findings: [] })
  }
})

test.each(plantedLosses)('%s is reported', async (_, plant, expected) => {
  const findings = await planted(plant)
  const told = findings.map(({ kind, part, path }) => `${kind} ${part} ${path}`)
  for (const one of expected) expect(told).toContain(one)
  // Broken styles change every cell's look besides.
  if (expected[0] !== 'not XML xl/styles.xml ') expect(told).toHaveLength(expected.length)
})

test('a cell left as it was, and a file that lost nothing but its packing', () => {
  const before = readParts(richXlsx)
  const asStored = zipSync(Object.fromEntries(Object.entries(richParts).map(([name, text]) => [name, strToU8(text)])), {
    level: 0,
    mtime: new Date(2026, 3, 1),
  })
  const told = losses(before, readParts(asStored))
  expect(new Set(told.map(({ kind }) => kind))).toEqual(new Set(['archive changed']))
  expect(told).toContainEqual({ kind: 'archive changed', part: 'xl/styles.xml', path: 'compressed bytes' })
  const [first, ...rest] = Object.entries(richParts)
  const reordered = zipped(Object.fromEntries([...rest, first!]))
  expect(losses(before, readParts(reordered))).toEqual([{ kind: 'archive changed', part: first![0], path: 'order' }])
})

test('a checksum that is wrong in the result alone is reported', () => {
  const spoilt = Buffer.from(richXlsx)
  const listing = spoilt.lastIndexOf('xl/styles.xml') - 46
  spoilt.writeUInt32LE(1, listing + 16)
  const told = losses(readParts(richXlsx), readParts(spoilt))
  expect(told).toContainEqual({ kind: 'archive changed', part: 'xl/styles.xml', path: 'checksum' })
  expect(losses(readParts(spoilt), readParts(spoilt))).toEqual([])
})

test('a line names part, place and kind in both languages, and nothing that a cell holds', () => {
  expect(lineOf({ kind: 'value changed', part: sheet, path: 'C2' })).toBe(
    'xl/worksheets/sheet1.xml  C2  单元格的值变了 / value of a cell changed',
  )
})

test('a file that is no workbook is refused by its name', async () => {
  const outcome = await lossOf(strToU8('姓名,电话\n王伟,13800001234\n'), 'a.csv', 'one')
  expect(outcome).toMatchObject({ state: 'refused', findings: [] })
  expect(outcome.note.zh).toContain('CSV')
})
