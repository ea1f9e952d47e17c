import { foldWord } from '../../model/fold'
import type { View } from '../../model/rule'
import type { Settings } from '../../model/settings'
import { fullMonths } from './row-formulas'

/** Vehicles of so many full years, below the next bound; null: no upper bound. */
export interface AgeBand {
  readonly from: number
  readonly below: number | null
}
type Bands = Pick<Settings, 'ageBands'>

/** The bands of a setting, ascending; what is younger than its first bound has one of its own. */
export function ageBandsOf({ ageBands }: Bands): readonly AgeBand[] {
  const bounds = [...new Set(ageBands)].toSorted((one, other) => one - other)
  const first = bounds[0] ?? 0
  const younger: readonly AgeBand[] = first > 0 ? [{ from: 0, below: first }] : []
  return [...younger, ...bounds.map((from, at) => ({ from, below: bounds[at + 1] ?? null }))]
}

export const ageBandWord = ({ from, below }: AgeBand): string =>
  below === null ? `${from}年以上` : `${from}-${below}年`

/** The words of all bands, the youngest first. */
export const ageBandWords = (settings: Bands): readonly string[] => ageBandsOf(settings).map(ageBandWord)

export function ageBandOf(years: number, settings: Bands): string | null {
  const band = ageBandsOf(settings).find(({ from, below }) => years >= from && years < (below ?? Infinity))
  return band ? ageBandWord(band) : null
}

/** Full years from the purchase to the day that is counted to, not by model year (S004); null where it lies before the purchase. */
export function fullYears(bought: number, asOf: number): number | null {
  const months = fullMonths(bought, asOf)
  return months === null ? null : Math.floor(months / 12)
}

export const vehicleAgeFields = ['purchaseDate', 'deliveryDate', 'vehicleAge'] as const

/** By vehicle its full years since the day of purchase, else of delivery; else the age that is written. */
export function vehicleYears(
  { values }: View<never, (typeof vehicleAgeFields)[number]>,
  asOf: number,
): (entry: number) => number | null {
  const { purchaseDate, deliveryDate, vehicleAge } = values
  return (entry) => {
    const bought = purchaseDate?.at(entry) ?? deliveryDate?.at(entry) ?? null
    return bought === null ? (vehicleAge?.at(entry) ?? null) : fullYears(Math.floor(bought), Math.floor(asOf))
  }
}

const range = /^(\d+(?:\.\d+)?)年?(?:-|~|～|—|–|至|到)(\d+(?:\.\d+)?)年?$/u
const open = /^(?:(?:>|≥|>=|大于|超过)(\d+(?:\.\d+)?)年?|(\d+(?:\.\d+)?)年?(?:以上|及以上|\+))$/u
const under = /^(?:(?:<|≤|<=|小于|不足)(\d+(?:\.\d+)?)年?|(\d+(?:\.\d+)?)年?(?:以内|以下|内))$/u

/** A band as a counted sheet writes it, in our word where it is one of the setting's; else as it stands. */
export function writtenAgeBand(written: string, settings: Bands): string {
  const word = foldWord(written).replace(/车龄|[()]/g, '')
  const known = (from: number, below: number | null): string | undefined =>
    ageBandsOf(settings)
      .filter((band) => band.from === from && band.below === below)
      .map(ageBandWord)[0]
  const [, from, to] = range.exec(word) ?? []
  if (from !== undefined && to !== undefined) return known(Number(from), Number(to)) ?? written
  const [, above, upwards] = open.exec(word) ?? []
  if (above ?? upwards) return known(Number(above ?? upwards), null) ?? written
  const [, least, within] = under.exec(word) ?? []
  if (least ?? within) return known(0, Number(least ?? within)) ?? written
  return written
}
