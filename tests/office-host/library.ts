/// <reference types="office-js" />
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const file = 'excel-win32-16.01.debug.js'
export const officeFolder = (): string => join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist')
let source: string | undefined

/** The global that Microsoft's file looks for while it is evaluated. */
export interface NativeBridge {
  onMessageFromHost: ((text: string) => void) | null
  sendMessageToHost(text: string): void
}
export interface Library {
  readonly Excel: typeof Excel
  readonly OfficeExtension: typeof OfficeExtension
}
type Supported = (set: string, version?: string) => boolean

/** Evaluates Microsoft's unmodified file in this realm, so that arrays and errors are of one kind. */
export function loadLibrary(bridge: NativeBridge, isSetSupported: Supported): Library {
  source ??= `${readFileSync(join(officeFolder(), file), 'utf8')}\n//# sourceURL=${file}`
  const realm = globalThis as unknown as Record<string, unknown>
  realm.window ??= realm
  realm.navigator ??= { userAgent: 'node' }
  realm.location ??= { href: 'about:blank', hash: '', search: '' }
  realm.document ??= { URL: 'about:blank', readyState: 'complete', addEventListener: () => undefined }
  realm._richApiNativeBridge = bridge
  const evaluate = eval
  evaluate(source)
  const factory = realm.OSF as { _OfficeAppFactory: unknown }
  factory._OfficeAppFactory = {
    getContext: () => ({ requirements: { isSetSupported } }),
    getHostInfo: () => ({ hostPlatform: 'win32' }),
  }
  const extension = realm.OfficeExtension as Record<'Utility' | 'CommonUtility', Record<string, unknown>>
  extension.Utility._synchronousCleanup = true
  extension.CommonUtility._doApiNotSupportedCheck = true
  return realm as unknown as Library
}
