/** A seeded stream of numbers (mulberry32): the same seed gives the same month on every machine. */
export class Random {
  private state: number

  constructor(seed: number) {
    this.state = seed >>> 0
  }

  /** At least 0, below 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0
    let mixed = this.state
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }

  below(end: number): number {
    return Math.floor(this.next() * end)
  }

  /** Both ends included. */
  between(first: number, last: number): number {
    return last <= first ? first : first + this.below(last - first + 1)
  }

  chance(share: number): boolean {
    return this.next() < share
  }

  pick<T>(list: readonly T[]): T {
    const picked = list[this.below(list.length)]
    if (picked === undefined) throw new RangeError('Nothing to pick from')
    return picked
  }

  /** Picks by weight: `[['H', 1], ['A', 3]]`. */
  weighted<T>(choices: readonly (readonly [T, number])[]): T {
    let left = this.next() * choices.reduce((sum, [, weight]) => sum + weight, 0)
    for (const [choice, weight] of choices) if ((left -= weight) < 0) return choice
    return this.pick(choices)[0]
  }

  shuffled<T>(list: readonly T[]): T[] {
    const result = [...list]
    for (let end = result.length - 1; end > 0; end--) {
      const other = this.below(end + 1)
      ;[result[end], result[other]] = [result[other] as T, result[end] as T]
    }
    return result
  }
}
