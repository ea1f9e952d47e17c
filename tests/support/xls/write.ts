import { read, write, type WorkBook } from '@e965/xlsx'

export type XlsKind = 'biff8' | 'biff5'
const bytesOf = (book: WorkBook, bookType: XlsKind): Uint8Array =>
  new Uint8Array(write(book, { type: 'array', bookType, bookSST: bookType === 'biff8' }) as ArrayBuffer)

/** A workbook of the library's as .xls bytes; its BIFF5 knows no Chinese. */
export const xlsOf = (book: WorkBook, kind: XlsKind = 'biff8'): Uint8Array => bytesOf(book, kind)

/** The same workbook as .xls: values, number formats, merges, names, hidden sheets. */
export const xlsOfXlsx = (bytes: Uint8Array): Uint8Array =>
  bytesOf(read(bytes, { type: 'array', cellNF: true, cellText: false }), 'biff8')
