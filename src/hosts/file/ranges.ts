/** `2-101,105` for ascending numbers. */
export function writeRanges(numbers: readonly number[]): string {
  const runs: [number, number][] = []
  for (const number of numbers) {
    const last = runs.at(-1)
    if (last && last[1] === number - 1) last[1] = number
    else runs.push([number, number])
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(',')
}

/** Whether a number lies in `2-101,105`. */
export function inRanges(ranges: string): (number: number) => boolean {
  const runs = ranges.split(',').map((run) => run.split('-').map(Number))
  return (number) => runs.some(([from = 0, to = from]) => number >= from && number <= to)
}
