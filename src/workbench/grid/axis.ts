/** Rows or columns of different sizes: where each begins, and which lies at a distance. Pixels. */
export class Axis {
  private readonly starts: Float64Array

  constructor(
    readonly count: number,
    sizeOf: (index: number) => number,
  ) {
    this.starts = new Float64Array(count + 1)
    for (let index = 0; index < count; index++) {
      this.starts[index + 1] = (this.starts[index] ?? 0) + sizeOf(index)
    }
  }

  get total(): number {
    return this.start(this.count)
  }

  start(index: number): number {
    return this.starts[Math.max(0, Math.min(index, this.count))] ?? 0
  }

  size(index: number, span = 1): number {
    return this.start(index + span) - this.start(index)
  }

  at(distance: number): number {
    let low = 0
    let high = this.count - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.start(middle) <= distance) low = middle
      else high = middle - 1
    }
    return Math.max(0, low)
  }

  /** The next index that is not hidden, or where it started. */
  step(from: number, by: number): number {
    const direction = Math.sign(by)
    let index = Math.max(0, Math.min(this.count - 1, from + by))
    while (this.size(index) === 0 && index + direction >= 0 && index + direction < this.count) index += direction
    return this.size(index) === 0 ? from : index
  }
}
