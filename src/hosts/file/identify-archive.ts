import type { Package } from './package'
import type { RefusalCode } from './refusal'

const openDocument = 'application/vnd.oasis.opendocument.'
const workbookFile = /\.(?:xls[xmb]?|et|ods|csv)$/i

/** What an archive is that holds no Office Open XML. */
export function identifyArchive(parts: Package): RefusalCode {
  const type = parts.text('mimetype')?.trim() ?? ''
  if (type.startsWith(`${openDocument}spreadsheet`)) return 'ods'
  if (type.startsWith(`${openDocument}text`)) return 'word'
  if (type.startsWith(`${openDocument}presentation`)) return 'powerpoint'
  const names = parts.names()
  if (names.some((name) => /(?:^|\/)(?:[^/]+\.iwa|Index\.zip)$/.test(name))) return 'numbers'
  return names.some((name) => workbookFile.test(name)) ? 'archive' : 'other-zip'
}
