import { CFB, read, set_cptable, SSF, type WorkBook } from '@e965/xlsx'
import { builtInFormats } from '../file/number-formats'
import { defaultLimits, type Limits } from '../file/limits'
import { FileRefusal } from '../file/refusal'
import { codePages } from './code-pages'
import type { XlsAnswer, XlsContents } from './contents'
import { survey, type Survey } from './survey'
import { SheetReader } from './read-sheet'

/** Reads BIFF bytes (Excel 2.0 to 2003). Not for the thread that people wait at: a hostile file may take long, or all memory. */
export function readXls(bytes: Uint8Array, limits: Limits = defaultLimits): XlsAnswer {
  try {
    return quietly(() => contentsOf(bytes, limits))
  } catch (problem) {
    if (problem instanceof FileRefusal) return { refused: problem.code, detail: problem.detail ?? '' }
    return { refused: 'damaged', detail: problem instanceof Error ? problem.name : 'reader' }
  }
}

function contentsOf(bytes: Uint8Array, limits: Limits): XlsContents {
  const surveyed = survey(workbookStream(bytes))
  if (surveyed.encrypted) throw new FileRefusal('encrypted')
  if (surveyed.cells > limits.sparseCells) throw new FileRefusal('too-large', 'cells')
  set_cptable(codePages)
  for (const [id, format] of Object.entries(builtInFormats)) SSF.load(format, Number(id))
  const book = read(bytes, { type: 'array', dense: true, cellNF: true, cellStyles: true, cellText: false })
  return collect(book, surveyed, limits)
}

const compoundFile = 0xd0
/** The records of a workbook, out of the compound file around them if there is one. */
export function workbookStream(bytes: Uint8Array): Uint8Array {
  if (bytes[0] !== compoundFile) return bytes
  const container = CFB.read(bytes, { type: 'array' })
  const entry = CFB.find(container, '/Workbook') ?? CFB.find(container, '/Book')
  if (!entry?.content) throw new FileRefusal('other-ole')
  return Uint8Array.from(entry.content)
}

function collect(book: WorkBook, surveyed: Survey, limits: Limits): XlsContents {
  const reader = new SheetReader(limits)
  const sheets = book.SheetNames.flatMap((name, index) => {
    const seen = surveyed.sheets[index]
    const sheet = book.Sheets[name]
    if (seen?.isWorksheet === false || sheet?.['!type'] !== undefined) return []
    if (!sheet) throw new FileRefusal('damaged', 'a sheet is missing')
    const visible = !book.Workbook?.Sheets?.find((one) => one.name === name)?.Hidden
    return [reader.read(sheet, { name, visible, seen })]
  })
  if (sheets.length === 0) throw new FileRefusal('damaged', 'no sheet')
  const { strings, errors } = reader.dictionary
  return { date1904: book.Workbook?.WBProps?.date1904 === true, strings, errors, looks: reader.looks, sheets }
}

/** The library tells the console of records that it does not know. */
function quietly<T>(work: () => T): T {
  const { log, warn, error } = console
  const silent = (): void => undefined
  Object.assign(console, { log: silent, warn: silent, error: silent })
  try {
    return work()
  } finally {
    Object.assign(console, { log, warn, error })
  }
}
