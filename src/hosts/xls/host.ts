import { codedColumn } from '../../model/column'
import type { Workbook } from '../../model/workbook'
import { readAreas } from '../areas'
import type { FileHost } from '../file'
import { FileRefusal } from '../file/refusal'
import type { XlsContents, XlsReader, XlsSheet } from './contents'
import { ReadOnlyRefusal, readOnlyRemark } from './read-only'
import { viewOf } from './view'

/** Opens .xls bytes to be looked at and checked; nothing is ever written. Refuses what cannot be read with a FileRefusal. */
export async function openXls(bytes: Uint8Array, fileName: string, read: XlsReader): Promise<FileHost> {
  const answer = await read(bytes)
  if ('refused' in answer) throw new FileRefusal(answer.refused, answer.detail)
  const workbook = workbookOf(answer, fileName)
  return {
    read: async (areas) => (areas ? readAreas(workbook, areas) : workbook),
    apply: async (edits) => edits.map((edit) => ({ edit, reason: 'read-only' })),
    remarks: () => [readOnlyRemark],
    save: () => Promise.reject(new ReadOnlyRefusal()),
    snapshot: () => () => undefined,
    view(id, window) {
      const index = workbook.sheets.findIndex((sheet) => sheet.id === id)
      const [sheet, shown] = [answer.sheets[index], workbook.sheets[index]]
      if (!sheet || !shown) throw new RangeError(`no such sheet: ${id}`)
      return viewOf(answer, sheet, id, shown.columns, window)
    },
  }
}

function workbookOf(contents: XlsContents, fileName: string): Workbook {
  return {
    fileName,
    ...(contents.date1904 ? { date1904: true } : {}),
    sheets: contents.sheets.map((sheet, index) => ({
      // A sheet of an .xls file has no number of its own, and nothing here renames or moves it.
      id: String(index + 1),
      name: sheet.name,
      top: 0,
      left: 0,
      columns: usedColumns(sheet, contents),
      ...mergesOf(sheet),
    })),
  }
}

/** As of an .xlsx file: columns and rows that show nothing but a look are not part of the data. */
function usedColumns({ columns }: XlsSheet, { strings, errors }: XlsContents): ReturnType<typeof codedColumn>[] {
  const lengths = columns.map(({ codes }) => codes.findLastIndex((code) => code !== -1) + 1)
  const height = Math.max(0, ...lengths)
  const width = lengths.findLastIndex((length) => length > 0) + 1
  return columns.slice(0, width).map(({ codes, numbers }) =>
    codedColumn({
      codes: codes.subarray(0, height),
      numbers: numbers.subarray(0, height),
      strings,
      errors,
    }),
  )
}

/** A merge within one row says nothing about other rows. */
function mergesOf({ merges }: XlsSheet): Pick<Workbook['sheets'][number], 'merges'> {
  const tall = merges.filter(([, , height]) => height > 1)
  return tall.length > 0 ? { merges: tall } : {}
}
