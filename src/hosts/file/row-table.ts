import { rawRowAt, rawRows, type RawRow } from './raw-rows'
import type { SheetPart } from './sheet-part'

/** Where every row of a sheet stands, found once per writing of its rows: a grid asks for many small windows. */
export interface RowTable {
  /** Below the last row. */
  readonly height: number
  within(from: number, count: number): readonly RawRow[]
}

/** Where rows open, as a scan meets them. */
export class RowPlaces {
  #indices: Int32Array = new Int32Array(256)
  #starts: Int32Array = new Int32Array(256)
  #length = 0
  #ascending = true

  add(index: number, start: number): void {
    const n = this.#length
    if (n === this.#indices.length) {
      this.#indices = twice(this.#indices)
      this.#starts = twice(this.#starts)
    }
    if (n > 0 && index <= this.#indices[n - 1]!) this.#ascending = false
    this.#indices[n] = index
    this.#starts[n] = start
    this.#length = n + 1
  }

  /** The places by ascending row. */
  sorted(): { readonly indices: Int32Array; readonly starts: Int32Array } {
    const indices = this.#indices.slice(0, this.#length)
    const starts = this.#starts.slice(0, this.#length)
    if (this.#ascending) return { indices, starts }
    const order = Array.from(indices.keys()).sort((a, b) => indices[a]! - indices[b]!)
    return { indices: Int32Array.from(order, (n) => indices[n]!), starts: Int32Array.from(order, (n) => starts[n]!) }
  }
}

const twice = (numbers: Int32Array): Int32Array => {
  const more = new Int32Array(numbers.length * 2)
  more.set(numbers)
  return more
}

/** By the bytes of the rows, which are never changed in place. */
const known = new WeakMap<Uint8Array, ReturnType<RowPlaces['sorted']>>()

/** Spares the next view the search for the rows. */
export const keepRowPlaces = (rows: Uint8Array, places: RowPlaces): unknown => known.set(rows, places.sorted())

export function rowTable({ rows, prefix }: SheetPart): RowTable {
  let places = known.get(rows)
  if (!places) {
    const found = new RowPlaces()
    for (const { index, start } of rawRows(rows, prefix)) found.add(index, start)
    places = found.sorted()
    known.set(rows, places)
  }
  const { indices, starts } = places
  return {
    height: (indices.at(-1) ?? -1) + 1,
    within: (from, count) => {
      const first = firstFrom(indices, from)
      const last = firstFrom(indices, from + count)
      return Array.from(starts.subarray(first, last), (start, n) => rawRowAt(rows, prefix, start, indices[first + n]!))
    },
  }
}

/** The place of the first row at or below an index. */
function firstFrom(rows: Int32Array, index: number): number {
  let low = 0
  let high = rows.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (rows[middle]! < index) low = middle + 1
    else high = middle
  }
  return low
}
