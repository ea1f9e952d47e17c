import { findDirectory } from './archive-end'
import { rootStreams } from './compound-file'
import type { RefusalCode } from './refusal'

const startsWith = (bytes: Uint8Array, signature: readonly number[], from = 0): boolean =>
  signature.every((byte, at) => bytes[from + at] === byte)

const ascii = (word: string): readonly number[] => [...word].map((letter) => letter.charCodeAt(0))
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0]
/** How files of other kinds begin, and at which byte. */
const beginnings: readonly (readonly [RefusalCode, readonly number[], number])[] = [
  ['pdf', ascii('%PDF'), 0],
  ['word', ascii('{\\rtf'), 0],
  ['image', [0x89, ...ascii('PNG')], 0],
  ['image', [0xff, 0xd8, 0xff], 0],
  ['image', ascii('GIF8'), 0],
  ['image', ascii('WEBP'), 8],
  ['image', ascii('ftyphei'), 4],
  ['image', [...ascii('II*'), 0], 0],
  ['image', [...ascii('MM'), 0, ...ascii('*')], 0],
  ['archive', ascii('Rar!'), 0],
  ['archive', [...ascii('7z'), 0xbc, 0xaf], 0],
  ['archive', [0x1f, 0x8b, 8], 0],
]
/** Four bytes of a bitmap's header are always zero, so no text is taken for one. */
const isBitmap = (bytes: Uint8Array): boolean => startsWith(bytes, ascii('BM')) && startsWith(bytes, [0, 0, 0, 0], 6)
/** An end record that leads to a directory. */
const isArchive = (bytes: Uint8Array): boolean => {
  const directory = findDirectory(bytes)
  return directory !== null && directory !== 'damaged'
}

/** What a file is that is no zip archive; null where it is one. */
export function identify(bytes: Uint8Array, fileName: string): RefusalCode | null {
  if (bytes.length === 0) return 'empty'
  if (startsWith(bytes, ascii('PK'))) return bytes.length < 22 ? 'truncated' : null
  if (startsWith(bytes, compoundFile)) return identifyCompoundFile(bytes)
  if (bytes[0] === 9 && [0, 2, 4, 8].includes(bytes[1]!) && bytes[3] === 0) return 'xls'
  const other = beginnings.find(([, signature, from]) => startsWith(bytes, signature, from))
  if (other) return other[0]
  if (isBitmap(bytes)) return 'image'
  // Exports of careless programs carry a line end or a warning before the archive; other readers look past it.
  return isArchive(bytes) ? null : identifyText(bytes, fileName)
}

/** By the streams at its root: what a document carries embedded does not say what it is. Some writers name them in capitals. */
const streams: readonly (readonly [RefusalCode, string])[] = [
  ['encrypted', 'ENCRYPTEDPACKAGE'],
  ['xls', 'WORKBOOK'],
  ['xls', 'BOOK'],
  ['word', 'WORDDOCUMENT'],
  ['powerpoint', 'POWERPOINT DOCUMENT'],
]

function identifyCompoundFile(bytes: Uint8Array): RefusalCode {
  const found = rootStreams(bytes)
  if (typeof found === 'string') return found
  const names = new Set(found.map((name) => name.toUpperCase()))
  return streams.find(([, name]) => names.has(name))?.[0] ?? 'other-ole'
}

/** By what stands in the first lines. */
const words: readonly (readonly [RefusalCode, RegExp])[] = [
  ['xml2003', /urn:schemas-microsoft-com:office:spreadsheet|progid="excel\.sheet"/],
  ['word', /schemas\.microsoft\.com\/office\/word\/2003\/wordml|progid="word\.document"/],
  ['ods', /urn:oasis:names:tc:opendocument/],
  ['html', /^\s*mime-version:|<(?:!doctype html|html|table|head|body|meta|style|script|div|tr|br)\b/],
]

function identifyText(bytes: Uint8Array, fileName: string): RefusalCode {
  const start = bytes.subarray(0, 4096)
  const wide = startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])
  const text = new TextDecoder('utf-8').decode(start).replaceAll('\0', '').toLowerCase()
  const known = words.find(([, word]) => word.test(text))
  if (known) return known[0]
  const binary = !wide && start.some((byte) => byte < 9)
  if (!binary && (/\.(csv|tsv|txt|prn)$/i.test(fileName) || /^[^\n]*[,;\t][^\n]*\r?\n/.test(text))) return 'csv'
  return 'unknown'
}
