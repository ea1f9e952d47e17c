import { ExcelRefusal, type ExcelRefusalCode } from './refusal'

/** What Microsoft's error codes mean for us (learn.microsoft.com, Error handling with the application-specific APIs). */
const codes: Readonly<Record<string, ExcelRefusalCode>> = {
  InvalidOperationInCellEditMode: 'editing',
  ActivityLimitReached: 'busy',
  TooManyRequests: 'busy',
  ServiceNotAvailable: 'busy',
  RequestAborted: 'busy',
  OperationAborted: 'busy',
  Conflict: 'busy',
  InactiveWorkbook: 'inactive',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  RangeExceedsLimit: 'too-large',
  OperationCellsExceedLimit: 'too-large',
  MemoryLimitReached: 'too-large',
  AccessDenied: 'protected',
  ItemNotFound: 'gone',
  InvalidReference: 'gone',
  InvalidObjectPath: 'gone',
  ApiNotFound: 'old-excel',
  UndoNotSupported: 'undo',
}

/** An error of office.js by our name for it. */
export function refusalOf(error: unknown): ExcelRefusal {
  if (error instanceof ExcelRefusal) return error
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''
  if (code === '') throw error
  return new ExcelRefusal(codes[code] ?? 'failed', [code, locationOf(error)].filter(Boolean).join(' '))
}

/** The call that failed, as `Worksheet.delete`; never a cell's content. */
function locationOf(error: unknown): string {
  const debug = typeof error === 'object' && error !== null && 'debugInfo' in error ? error.debugInfo : null
  return typeof debug === 'object' && debug !== null && 'errorLocation' in debug ? String(debug.errorLocation) : ''
}

/** Milliseconds to wait before each new try. */
const pauses: Partial<Readonly<Record<ExcelRefusalCode, readonly number[]>>> = {
  editing: [250, 500, 1000, 2000, 3000],
  busy: [1000, 2000, 4000],
}

export const pauseFor = (code: ExcelRefusalCode, attempt: number): number | undefined => pauses[code]?.[attempt]
