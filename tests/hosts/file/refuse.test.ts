import { strToU8, zipSync } from 'fflate'
import { FileRefusal, openWorkbookFile } from '../../../src/hosts/file'
import { defaultLimits } from '../../../src/hosts/file/limits'
import { nodeCodec } from '../../../src/hosts/file/node-codec'
import { partsOf, tinyXlsx, zipped } from '../../support/package'

const good = tinyXlsx({ sheets: [{ name: 'S', rows: '<row r="1"><c r="A1"><v>1</v></c></row>' }] })
const parts = partsOf(good)
const ole = (word: string): Uint8Array =>
  Uint8Array.from([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    ...new Array<number>(600).fill(0),
    ...[...word].flatMap((one) => [one.charCodeAt(0), 0]),
  ])
const without = (name: string): Uint8Array =>
  zipped(Object.fromEntries(Object.entries(parts).filter(([key]) => key !== name)))
const sheetOf = (xml: string): Uint8Array => zipped({ ...parts, 'xl/worksheets/sheet1.xml': xml })
const flipped = (): Uint8Array => {
  const bytes = zipSync({ '[Content_Types].xml': [strToU8(parts['[Content_Types].xml']!), { level: 0 }] })
  bytes[80]! ^= 1
  return bytes
}

const cases: readonly (readonly [string, string, Uint8Array])[] = [
  ['empty', 'a.xlsx', new Uint8Array()],
  ['encrypted', 'a.xlsx', ole('EncryptedPackage')],
  ['xls', 'a.xls', ole('Workbook')],
  ['other-ole', 'a.doc', ole('WordDocument')],
  ['xls', 'a.xls', Uint8Array.of(9, 8, 8, 0, 0, 5)],
  ['csv', 'a.csv', strToU8('姓名,电话\n王伟,13800001234\n')],
  ['csv', 'a.xlsx', strToU8('a;b;c\n1;2;3\n')],
  ['html', 'a.xls', strToU8('<html><table><tr><td>1</td></tr></table></html>')],
  [
    'xml2003',
    'a.xls',
    strToU8('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'),
  ],
  ['unknown', 'a.xlsx', Uint8Array.of(1, 2, 3, 4, 5)],
  ['truncated', 'a.xlsx', good.subarray(0, good.length - 40)],
  ['truncated', 'a.xlsx', good.subarray(0, 20)],
  ['damaged', 'a.xlsx', flipped()],
  ['other-zip', 'a.zip', zipped({ 'readme.txt': 'x' })],
  ['other-zip', 'a.xlsx', without('xl/workbook.xml')],
  ['ods', 'a.ods', zipped({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<x/>' })],
  [
    'xlsb',
    'a.xlsb',
    zipped({
      ...parts,
      '[Content_Types].xml': parts['[Content_Types].xml']!.replace('sheet.main+xml', 'sheet.binary.macroEnabled.main'),
    }),
  ],
  ['dtd', 'a.xlsx', sheetOf('<!DOCTYPE worksheet [<!ENTITY a "b">]><worksheet><sheetData/></worksheet>')],
  ['dtd', 'a.xlsx', zipped({ ...parts, 'xl/sharedStrings.xml': '<!DOCTYPE x><sst/>' })],
  ['dtd', 'a.xlsx', zipped({ ...parts, 'xl/workbook.xml': '<!DOCTYPE x><workbook/>' })],
  ['damaged', 'a.xlsx', sheetOf('<worksheet><sheetData><row r="1048577"/></sheetData></worksheet>')],
  [
    'damaged',
    'a.xlsx',
    sheetOf('<worksheet><sheetData><row r="1"><c r="XFE1"><v>1</v></c></row></sheetData></worksheet>'),
  ],
]
const refusalOf = (bytes: Uint8Array, name: string, options = {}): Promise<unknown> =>
  openWorkbookFile(bytes, name, options).then(
    () => 'opened',
    (problem: unknown) => problem,
  )

test.each(cases)('%s: %s is refused by name', async (code, name, bytes) => {
  for (const options of [{}, { codec: nodeCodec }]) {
    const refusal = await refusalOf(bytes, name, options)
    expect(refusal).toBeInstanceOf(FileRefusal)
    expect((refusal as FileRefusal).code).toBe(code)
    expect((refusal as FileRefusal).text.zh).toMatch(/^[^,]+。$/)
  }
})

describe('a file that would grow too large', () => {
  const bomb = zipSync({
    ...Object.fromEntries(Object.entries(parts).map(([key, text]) => [key, strToU8(text)])),
    'xl/media/x.bin': new Uint8Array(80 << 20),
  })
  test('declared honestly, by its ratio', async () => {
    expect(await refusalOf(bomb, 'a.xlsx')).toMatchObject({ code: 'too-large' })
  })
  test('by the sum of its parts', async () => {
    expect(await refusalOf(good, 'a.xlsx', { limits: { ...defaultLimits, inflated: 1000 } })).toMatchObject({
      code: 'too-large',
    })
  })
  test.each([
    ['portable', undefined],
    ['node', nodeCodec],
  ])('declared falsely, inflation stops at the declared size: %s', async (_, codec) => {
    const lying = zipped({
      ...parts,
      'xl/worksheets/sheet1.xml': parts['xl/worksheets/sheet1.xml'] + ' '.repeat(5_000_000),
    })
    const view = new DataView(lying.buffer, lying.byteOffset, lying.byteLength)
    for (let at = 0; at < lying.length - 4; at++) {
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 5_000_000)
        view.setUint32(at + 24, 300, true)
    }
    expect(await refusalOf(lying, 'a.xlsx', codec ? { codec } : {})).toMatchObject({ code: 'damaged' })
  })
  test('by its cells', async () => {
    const rows = '<row r="1000000"><c r="A1000000"><v>1</v></c><c r="B1000000"><v>1</v></c></row>'
    const bytes = tinyXlsx({ sheets: [{ name: 'S', rows }] })
    expect(await refusalOf(bytes, 'a', { limits: { ...defaultLimits, cells: 1_999_999 } })).toMatchObject({
      code: 'too-large',
    })
    expect(await refusalOf(bytes, 'a', { limits: { ...defaultLimits, cells: 2_000_000 } })).toBe('opened')
  })
})
