import type { View } from '../../model/rule'

const MINUTES = 1440

/** The minutes between the two times of a visit, whether or not they are certainly read; NaN where one is missing. */
export function minutesBetween({ values }: View<'arrivalTime' | 'departureTime'>): (row: number) => number {
  const { arrivalTime, departureTime } = values
  return (row) => Math.round(((departureTime.at(row) ?? Number.NaN) - (arrivalTime.at(row) ?? Number.NaN)) * MINUTES)
}

/** How long each visit took by its two times, in minutes; null where one is missing, or not certainly read. */
export function visitMinutes(view: View<'arrivalTime' | 'departureTime'>): (row: number) => number | null {
  const between = minutesBetween(view)
  const { columns } = view.table
  return (row) => {
    const minutes = between(row)
    if (Number.isNaN(minutes)) return null
    const isCertain = (['arrivalTime', 'departureTime'] as const).every(
      (field) => columns[field]?.readings.at(row).certain ?? true,
    )
    return isCertain ? minutes : null
  }
}

/** The dwell time as it is written, in minutes: also where it was typed as a time (0:45). */
export const writtenMinutes = (value: number): number => (value > 0 && value < 1 ? Math.round(value * MINUTES) : value)

/** 8:05 as people write it. */
export function clock(time: number): string {
  const minutes = Math.round(time * MINUTES)
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`
}
