import type { Measurements } from './peers'

export interface Goals {
  /** Of a library, how many times as long it must take at least. */
  readonly exceljs: number
  readonly SheetJS?: number
}

/** Prints one table of times, ratios to ours, peaks and goals. */
export function printComparison(measurements: Measurements, goals: Goals): void {
  const { ours } = measurements
  console.table(
    Object.fromEntries(
      Object.entries(measurements).map(([name, { first, warm, peak }]) => {
        const aim = name === 'ours' ? undefined : goals[name as keyof Goals]
        return [
          name,
          {
            'first run, ms': Math.round(first),
            'later runs, ms': Math.round(warm),
            'first, ratio': `${(first / ours.first).toFixed(1)} x`,
            'later, ratio': `${(warm / ours.warm).toFixed(1)} x`,
            'peak, MB': peak,
            goal:
              name === 'ours' ? peakGoal(ours.peak, 400) : aim === undefined ? '' : ratioGoal(warm / ours.warm, aim),
          },
        ]
      }),
    ),
  )
}

export const reached = (isReached: boolean): string => (isReached ? 'reached' : 'MISSED')
const ratioGoal = (ratio: number, least: number): string => `at least ${least} x: ${reached(ratio >= least)}`
export const peakGoal = (peak: number, most: number): string => `at most ${most} MB: ${reached(peak <= most)}`
