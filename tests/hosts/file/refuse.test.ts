import { strToU8, zipSync } from 'fflate'
import { FileRefusal, openWorkbookFile } from '../../../src/hosts/file'
import { defaultLimits } from '../../../src/hosts/file/limits'
import { nodeCodec } from '../../../src/hosts/file/node-codec'
import { compoundFile } from '../../support/compound-file'
import { partsOf, tinyXlsx, zipped } from '../../support/package'

const good = tinyXlsx({ sheets: [{ name: 'S', rows: '<row r="1"><c r="A1"><v>1</v></c></row>' }] })
const parts = partsOf(good)
const without = (name: string): Uint8Array =>
  zipped(Object.fromEntries(Object.entries(parts).filter(([key]) => key !== name)))
const sheetOf = (xml: string): Uint8Array => zipped({ ...parts, 'xl/worksheets/sheet1.xml': xml })
const flipped = (): Uint8Array => {
  const bytes = zipSync({ '[Content_Types].xml': [strToU8(parts['[Content_Types].xml']!), { level: 0 }] })
  bytes[80]! ^= 1
  return bytes
}

const officeFile = (type: string): Uint8Array =>
  zipped({
    ...parts,
    '[Content_Types].xml': parts['[Content_Types].xml']!.replace(/application[^"]*sheet\.main\+xml/, type),
  })
const pictures = [
  Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10),
  Uint8Array.of(0xff, 0xd8, 0xff, 0xe0),
  strToU8('GIF89a'),
  strToU8('RIFF\0\0\0\0WEBPVP8 '),
  strToU8('BM\x36\0\0\0\0\0\0\0\x36\0\0\0'),
  strToU8('\0\0\0\x18ftypheic'),
]
/** 姓名,电话 as Chinese Windows writes it. */
const gb18030 = Uint8Array.of(0xd0, 0xd5, 0xc3, 0xfb, 44, 0xb5, 0xe7, 0xbb, 0xb0, 13, 10)
function utf16(text: string): Uint8Array {
  return Uint8Array.from([0xfeff, ...[...text].map((one) => one.charCodeAt(0))].flatMap((one) => [one & 255, one >> 8]))
}
/** Every entry said to be locked by a password. */
function locked(): Uint8Array {
  const bytes = good.slice()
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < bytes.length - 4; at++) if (view.getUint32(at, true) === 0x02014b50) bytes[at + 8]! |= 1
  return bytes
}
/** A workbook packed by a method that Excel never uses. */
function methodOf(method: number): Uint8Array {
  const bytes = good.slice()
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < bytes.length - 4; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 10, method, true)
  }
  return bytes
}

const cases: readonly (readonly [string, string, Uint8Array])[] = [
  ['empty', 'a.xlsx', new Uint8Array()],
  ['encrypted', 'a.xlsx', compoundFile(['EncryptedPackage'])],
  ['xls', 'a.xls', compoundFile(['Workbook'])],
  ['other-ole', 'a.xls', compoundFile(['VisioDocument'])],
  ['word', 'a.xls', compoundFile(['WordDocument'])],
  ['word', 'a.xls', strToU8('{\\rtf1\\ansi 姓名}')],
  ['word', 'a.xlsx', officeFile('application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml')],
  ['word', 'a.xlsx', zipped({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<x/>' })],
  ['word', 'a.xls', strToU8('<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument/>')],
  ['powerpoint', 'a.xls', compoundFile(['PowerPoint Document'])],
  [
    'powerpoint',
    'a.xlsx',
    officeFile('application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml'),
  ],
  ['powerpoint', 'a.xlsx', zipped({ mimetype: 'application/vnd.oasis.opendocument.presentation', 'content.xml': '' })],
  ['numbers', 'a.xlsx', zipped({ 'Index/Document.iwa': 'x', 'Metadata/Properties.plist': 'x' })],
  ['pdf', 'a.xlsx', strToU8('%PDF-1.7\n%\n1 0 obj')],
  ...pictures.map((bytes) => ['image', 'a.xlsx', bytes] as const),
  ['archive', 'a.xlsx', strToU8('Rar!\x1a\x07\x00')],
  ['archive', 'a.xlsx', Uint8Array.of(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c)],
  ['archive', 'a.xlsx', Uint8Array.of(0x1f, 0x8b, 8, 0)],
  ['archive', 'a.zip', zipped({ '三月/三表.xlsx': 'x', '说明.txt': 'x' })],
  ['xls', 'a.xls', Uint8Array.of(9, 8, 8, 0, 0, 5)],
  ['csv', 'a.csv', strToU8('姓名,电话\n王伟,13800001234\n')],
  ['csv', 'a.xlsx', strToU8('a;b;c\n1;2;3\n')],
  ['csv', 'a.xls', strToU8('BM\t品牌\n1\t2\n')],
  ['csv', 'a.csv', gb18030],
  ['csv', 'a.xls', utf16('姓名\t电话\r\n王伟\t13800001234\r\n')],
  ['html', 'a.xls', strToU8('<style>td { color: red }</style><table><tr><td>1</td></tr></table>')],
  ['html', 'a.xls', strToU8('MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n')],
  ['html', 'a.xls', strToU8('<html><table><tr><td>1</td></tr></table></html>')],
  [
    'xml2003',
    'a.xls',
    strToU8('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'),
  ],
  [
    'ods',
    'a.xls',
    strToU8('<?xml version="1.0"?><o:document xmlns:o="urn:oasis:names:tc:opendocument:xmlns:office:1.0"/>'),
  ],
  ['unknown', 'a.xlsx', Uint8Array.of(1, 2, 3, 4, 5)],
  ['truncated', 'a.xlsx', good.subarray(0, good.length - 40)],
  ['truncated', 'a.xlsx', good.subarray(0, 20)],
  ['encrypted-zip', 'a.xlsx', locked()],
  ['encrypted-zip', 'a.xlsx', methodOf(99)],
  ['packing', 'a.xlsx', methodOf(14)],
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
