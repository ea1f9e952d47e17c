/// <reference types="office-js" />
import { pathToFileURL } from 'node:url'
import type { ApiSets } from '../api-sets'
import type { ExcelPlayer } from '../excel-player'
import { officeFolder } from '../library'
import { officeError } from './office-errors'

const RICH_API = 93
const RICH_API_EVENT = 33
const NOT_PLAYED = 5000
/** What COM hands over for an array. */
const safeArray = (values: readonly unknown[]) => ({ toArray: () => values, dimensions: () => 1 })

/** Puts on `window.external` what Excel for Windows puts there; to be called before office.js is evaluated. */
export function installExternal(window: Window, player: ExcelPlayer, apiSets: ApiSets, locale = 'zh-CN'): void {
  let heard: ((id: number, entries: unknown) => void) | undefined
  const constant =
    <T>(value: T) =>
    (): T =>
      value
  const theme = {
    bodyBackgroundColor: 0xffffff,
    bodyForegroundColor: 0,
    controlBackgroundColor: 0xffffff,
    controlForegroundColor: 0,
  }
  const context = {
    GetAppType: constant(1),
    GetSolutionRef: constant('a1b2c3d4'),
    GetAppVersionMajor: constant(16),
    GetAppVersionMinor: constant(1),
    GetAppUILocale: constant(locale),
    GetAppDataLocale: constant(locale),
    GetDocUrl: constant('C:\\book.xlsx'),
    GetAppCapabilities: constant(0),
    GetActivationMode: constant(2),
    GetControlIntegrationLevel: constant(1),
    GetSolutionToken: constant(''),
    GetCorrelationId: constant('c'),
    GetInstanceId: constant('i'),
    GetSupportedMatrix: constant(JSON.stringify(apiSets)),
    GetHostFullVersion: constant('16.0.99999.0'),
    GetInitialDisplayMode: constant(2),
    GetOfficeThemeInfo: constant(JSON.stringify(theme)),
    GetSettings: () => ({ Read: () => undefined, Write: () => undefined }),
  }
  const external = {
    GetHostInfo: () => `Excel$Win32$16.01$${locale}$telemetry$$disableLogging$0`,
    GetContext: () => context,
    GetLoggingAllowed: () => false,
    Execute(id: number, [message]: readonly (readonly unknown[])[], callback: (reply: unknown) => void): void {
      if (id !== RICH_API || !message) {
        setTimeout(() => callback(safeArray([NOT_PLAYED])), 0)
        return
      }
      setTimeout(() => {
        player.answer(String(message[4]), Number(message[6]), (reply) => {
          if ('text' in reply) callback(safeArray([0, safeArray([200, [], reply.text])]))
          else callback(safeArray([officeError(reply.fault)]))
        })
      }, 0)
    },
    RegisterEvent(id: number, _target: string, handler: typeof heard, callback: (result: number) => void): void {
      if (id === RICH_API_EVENT) heard = handler
      callback(0)
    },
    UnregisterEvent: (_id: number, _target: string, callback: (result: number) => void) => callback(0),
  }
  Object.defineProperty(window, 'external', { value: external, configurable: true, writable: true })
  player.sendEvents = (events) => {
    const entries = events.map(({ type, target, message }, id) =>
      safeArray([65_536, type, target, JSON.stringify(message), id]),
    )
    heard?.(RICH_API_EVENT, safeArray(entries))
  }
}

/** Loads Microsoft's unmodified office.js as a page does; the environment must load scripts (`resources: usable`). */
export async function loadOffice(window: Window): Promise<typeof Office> {
  const script = window.document.createElement('script')
  script.src = `${pathToFileURL(officeFolder()).href}/office.debug.js`
  const loaded = new Promise((resolve, reject) => {
    script.addEventListener('load', resolve)
    script.addEventListener('error', () => reject(new Error('office.js did not load')))
  })
  window.document.head.append(script)
  await loaded
  const office = (window as unknown as { Office: typeof Office }).Office
  await office.onReady()
  return office
}
