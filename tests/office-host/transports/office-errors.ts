import type { Fault } from '../faults'

/** The numbers by which Excel refuses a message as a whole, traced from the library. */
const numbers: Readonly<Record<string, number>> = {
  AccessDenied: 7000,
  InvalidOperationInCellEditMode: 5004,
  InvalidOrTimedOutSession: 5012,
  ActivityLimitReached: 5102,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
}
const internal = 5001
export const officeError = ({ code }: Fault): number => numbers[code] ?? internal
