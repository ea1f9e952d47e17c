import { monthsLater } from '../../model/month'
import type { Settings } from '../../model/settings'
import type { WarrantySide } from '../../model/vocabulary'

/** Serials, and kilometres; null where nobody wrote of it. */
export interface Warranted {
  readonly bought: number | null
  readonly ends: number | null
  readonly mileage: number | null
}

/** Within the maker's warranty until its end (else so many years from the purchase) and its mileage, whichever comes first. */
export function warrantySideOf(
  { bought, ends, mileage }: Warranted,
  asOf: number,
  { warrantyYears, warrantyKilometres }: Pick<Settings, 'warrantyYears' | 'warrantyKilometres'>,
): WarrantySide | null {
  const end = ends ?? (bought === null ? null : monthsLater(bought, warrantyYears * 12))
  if (end === null) return null
  return asOf <= Math.floor(end) && (mileage ?? 0) <= warrantyKilometres ? '保内' : '保外'
}
