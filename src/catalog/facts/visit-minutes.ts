import type { View } from '../../model/rule'

const MINUTES = 1440

/** How long each visit took by its two times, in minutes; null where one is missing, or not certainly read. */
export function visitMinutes(view: View<'arrivalTime' | 'departureTime'>): (row: number) => number | null {
  const { arrivalTime, departureTime } = view.values
  const { columns } = view.table
  return (row) => {
    const [arrival, departure] = [arrivalTime.at(row), departureTime.at(row)]
    if (arrival === null || departure === null) return null
    const isCertain = (['arrivalTime', 'departureTime'] as const).every(
      (field) => columns[field]?.readings.at(row).certain ?? true,
    )
    return isCertain ? Math.round((departure - arrival) * MINUTES) : null
  }
}

/** The dwell time as it is written, in minutes: also where it was typed as a time (0:45). */
export const writtenMinutes = (value: number): number => (value > 0 && value < 1 ? Math.round(value * MINUTES) : value)

/** 8:05 as people write it. */
export function clock(time: number): string {
  const minutes = Math.round(time * MINUTES)
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`
}
