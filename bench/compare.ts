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
      Object.entries(measurements).map(([name, { milliseconds, peak }]) => {
        const ratio = milliseconds / ours.milliseconds
        const aim = name === 'ours' ? undefined : goals[name as keyof Goals]
        const told = aim === undefined ? '' : ratioGoal(ratio, aim)
        return [
          name,
          {
            milliseconds: Math.round(milliseconds),
            ratio: `${ratio.toFixed(1)} x`,
            'peak, MB': peak,
            goal: name === 'ours' ? peakGoal(peak, 400) : told,
          },
        ]
      }),
    ),
  )
}

export const reached = (isReached: boolean): string => (isReached ? 'reached' : 'MISSED')
const ratioGoal = (ratio: number, least: number): string => `at least ${least} x: ${reached(ratio >= least)}`
export const peakGoal = (peak: number, most: number): string => `at most ${most} MB: ${reached(peak <= most)}`
