/** Rows or columns of one length, from one to another, both included. */
export interface Stretch {
  readonly from: number
  readonly to: number
  readonly length: number
}

/** Where rows or columns begin, in English Metric Units (ECMA-376 part 1, 20.1.10.16). */
export class AxisLengths {
  readonly #stretches: readonly Stretch[]
  /** Behind each stretch, how much longer all of it is than usual. */
  readonly #more: readonly number[]

  /** The stretches ascend and do not overlap. */
  constructor(
    stretches: readonly Stretch[],
    readonly usual: number,
    readonly count: number,
  ) {
    this.#stretches = stretches
    let more = 0
    this.#more = stretches.map(({ from, to, length }) => (more += (to - from + 1) * (length - usual)))
  }

  start(index: number): number {
    const place = this.#behind(index)
    const { from, to, length } = this.#stretches[place] ?? { from: index, to: index, length: this.usual }
    const inside = from < index && index <= to ? (index - from) * (length - this.usual) : 0
    return index * this.usual + (this.#more[place - 1] ?? 0) + inside
  }

  length(index: number): number {
    return this.start(index + 1) - this.start(index)
  }

  /** What lies at a distance; the last one beyond the end. */
  at(distance: number): number {
    let low = 0
    let high = this.count - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.start(middle) <= distance) low = middle
      else high = middle - 1
    }
    return low
  }

  /** The first stretch that does not end before an index. */
  #behind(index: number): number {
    let low = 0
    let high = this.#stretches.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#stretches[middle]!.to < index) low = middle + 1
      else high = middle
    }
    return low
  }
}
