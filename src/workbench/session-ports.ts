import { catalog } from '../catalog'
import { nativeCodec } from '../hosts/file'
import { openWorkbook } from '../hosts/open-workbook'
import type { XlsReader } from '../hosts/xls/contents'
import type { SessionPorts } from '../session/create-session'
import type { SessionHost } from '../session/desk'
import { ownPorts } from '../session/own-ports'

/** Joins file host and catalog. */
export const sessionPorts = (readXls: XlsReader, now = new Date()): SessionPorts => ({
  ...ownPorts(catalog, now),
  openHost: async (bytes, fileName, opening) => {
    const host = await openWorkbook(bytes, fileName, { readXls, codec: nativeCodec, ...opening })
    const view: SessionHost['view'] = async (sheet, window) => {
      await host.warm?.(sheet)
      return host.view(sheet, window)
    }
    return { ...host, view }
  },
  readOther: async (bytes, fileName, opening) =>
    (await openWorkbook(bytes, fileName, { readXls, codec: nativeCodec, ...opening })).read(),
})
