import type { Opening } from '../model/opening'
import { openWorkbookFile, type FileHost, type OpenOptions } from './file'
import { identify } from './file/identify'
import type { XlsReader } from './xls/contents'
import { openXls } from './xls/host'

export interface OpenWorkbookOptions extends OpenOptions, Opening {
  readonly readXls: XlsReader
}

/** Opens .xlsx, .xlsm, and .xls read-only; anything else is refused by name with a FileRefusal. */
export function openWorkbook(
  bytes: Uint8Array,
  fileName: string,
  { readXls, ...options }: OpenWorkbookOptions,
): Promise<FileHost> {
  return identify(bytes, fileName) === 'xls'
    ? openXls(bytes, fileName, readXls)
    : openWorkbookFile(bytes, fileName, options)
}
