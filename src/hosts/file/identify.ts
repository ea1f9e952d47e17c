import type { RefusalCode } from './refusal'

const startsWith = (bytes: Uint8Array, ...signature: readonly number[]): boolean =>
  signature.every((byte, at) => bytes[at] === byte)

const utf16 = (word: string): Uint8Array => Uint8Array.from([...word].flatMap((letter) => [letter.charCodeAt(0), 0]))

function includes(bytes: Uint8Array, part: Uint8Array): boolean {
  const first = part[0]!
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let length = 1
    while (length < part.length && bytes[at + length] === part[length]) length++
    if (length === part.length) return true
  }
  return false
}

/** What a file is that is no zip archive; null where it starts as one. */
export function identify(bytes: Uint8Array, fileName: string): RefusalCode | null {
  if (bytes.length === 0) return 'empty'
  if (startsWith(bytes, 0x50, 0x4b)) return bytes.length < 22 ? 'truncated' : null
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return identifyCompoundFile(bytes)
  if (startsWith(bytes, 0x09) && [0, 2, 4, 8].includes(bytes[1]!) && bytes[3] === 0) return 'xls'
  return identifyText(bytes, fileName)
}

function identifyCompoundFile(bytes: Uint8Array): RefusalCode {
  if (includes(bytes, utf16('EncryptedPackage'))) return 'encrypted'
  return includes(bytes, utf16('Workbook')) || includes(bytes, utf16('Book\0')) ? 'xls' : 'other-ole'
}

function identifyText(bytes: Uint8Array, fileName: string): RefusalCode {
  const start = new TextDecoder('utf-8').decode(bytes.subarray(0, 4096)).replaceAll('\0', '').toLowerCase()
  if (start.includes('urn:schemas-microsoft-com:office:spreadsheet')) return 'xml2003'
  if (/<(?:!doctype html|html|table|head|body|meta)\b/.test(start)) return 'html'
  const binary = bytes.subarray(0, 4096).some((byte) => byte < 9)
  if (!binary && (/\.(csv|tsv|txt)$/i.test(fileName) || /^[^\n]*[,;\t][^\n]*\r?\n/.test(start))) return 'csv'
  return 'unknown'
}
