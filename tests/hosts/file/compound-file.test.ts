import { CFB } from '@e965/xlsx'
import { rootStreams } from '../../../src/hosts/file/compound-file'
import { identify } from '../../../src/hosts/file/identify'
import { compoundFile } from '../../support/compound-file'

const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
/** Where the directory's entry of a stream begins. */
function entryOf(bytes: Uint8Array, name: string): number {
  const words = [...name].flatMap((letter) => [letter.charCodeAt(0), 0])
  return bytes.findIndex((_, at) => at % 128 === 0 && words.every((byte, index) => bytes[at + index] === byte))
}

test.each([
  ['word', ['WordDocument', '1Table', 'ObjectPool/_1234/Workbook']],
  ['powerpoint', ['PowerPoint Document', 'Embedded/Book']],
  ['xls', ['Workbook', 'MBD0001/WordDocument']],
  ['xls', ['WORKBOOK']],
  ['xls', ['Book', '_VBA_PROJECT_CUR/VBA/dir']],
  ['encrypted', ['EncryptionInfo', 'EncryptedPackage', '\u0006DataSpaces/Version']],
  ['other-ole', ['VisioDocument', 'Sub/Workbook', 'Workbooks']],
])('%s: a compound file is what the streams at its root say', (code, streams) => {
  expect(identify(compoundFile(streams), '三月.xls')).toBe(code)
})

test('a file so large that its header cannot name the whole allocation table', () => {
  const bytes = compoundFile(['Filling', 'Workbook'], 20 << 20)
  expect(view(bytes).getUint32(72, true)).toBeGreaterThan(0)
  expect(rootStreams(bytes)).toEqual(expect.arrayContaining(['Filling', 'Workbook']))
})

test('a directory over many sectors', () => {
  const names = Array.from({ length: 300 }, (_, index) => `Stream${index}`)
  const found = rootStreams(compoundFile([...names, 'Workbook']))
  expect([...found].filter((name) => !name.startsWith('\u0001')).sort()).toEqual([...names, 'Workbook'].sort())
})

test('a file cut off before its directory ends', () => {
  const bytes = compoundFile(['Workbook'])
  const directory = view(bytes).getUint32(48, true)
  expect(rootStreams(bytes.subarray(0, (directory + 1) * 512))).toBe('truncated')
  expect(rootStreams(bytes.subarray(0, 100))).toBe('truncated')
})

test('siblings that lead in a circle are read once', () => {
  const bytes = compoundFile(['Workbook', 'One', 'Two'])
  const root = entryOf(bytes, 'Root Entry')
  const first = view(bytes).getUint32(root + 76, true)
  const entry = root + first * 128
  view(bytes).setUint32(entry + 68, first, true)
  view(bytes).setUint32(entry + 72, 0, true)
  expect(rootStreams(bytes)).toHaveLength(1)
})

test('a directory that leads in a circle, or nowhere, is damaged', () => {
  const bytes = compoundFile(['Workbook'])
  const directory = view(bytes).getUint32(48, true)
  const table = (view(bytes).getUint32(76, true) + 1) * 512
  const round = bytes.slice()
  view(round).setUint32(table + directory * 4, directory, true)
  expect(rootStreams(round)).toBe('damaged')
  const nowhere = bytes.slice()
  view(nowhere).setUint32(entryOf(bytes, 'Root Entry') + 76, 5000, true)
  expect(rootStreams(nowhere)).toBe('damaged')
  const sizes = bytes.slice()
  view(sizes).setUint16(30, 31, true)
  expect(rootStreams(sizes)).toBe('damaged')
})

test('the library finds the same streams', () => {
  const bytes = compoundFile(['Workbook', 'ObjectPool/_1/Book'])
  expect(CFB.find(CFB.read(bytes, { type: 'array' }), '/Workbook')).toBeTruthy()
})
