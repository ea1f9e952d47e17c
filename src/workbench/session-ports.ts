import { catalog } from '../catalog'
import { nativeCodec } from '../hosts/file'
import { openWorkbook } from '../hosts/open-workbook'
import { serialOf } from '../model/month'
import type { SessionPorts } from '../session/create-session'
import type { SessionHost } from '../session/desk'
import { readXls } from './read-xls'

/** Joins file host and catalog; `today` is the local day of whoever looks at the page. */
export function sessionPorts(now = new Date()): SessionPorts {
  const [profile] = catalog.profiles
  if (!profile) throw new Error('the catalog has no profile')
  const today = serialOf(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? 0
  return {
    catalog,
    question: { profile, today },
    openHost: async (bytes, fileName, opening) => {
      const host = await openWorkbook(bytes, fileName, { readXls, codec: nativeCodec, ...opening })
      const view: SessionHost['view'] = async (sheet, window) => {
        await host.warm?.(sheet)
        return host.view(sheet, window)
      }
      return { ...host, view }
    },
    now: () => performance.now(),
    salt: () =>
      Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(''),
  }
}
