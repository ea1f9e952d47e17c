import type { Rectangle } from './reference'

/** Rows of one bucket: most areas lie in one. */
const bucketRows = 256
/** Above so many entries a sheet is made to harm, and is searched area by area. */
const mostEntries = 1_000_000

/** Areas of a sheet that do not overlap, asked by cell. */
export class CellAreas {
  #buckets: Buckets | null = null

  constructor(readonly areas: readonly Rectangle[]) {}

  /** The area that a cell lies in. */
  at(row: number, column: number): Rectangle | undefined {
    if (this.areas.length === 0) return undefined
    this.#buckets ??= bucketsOf(this.areas)
    const near = this.#buckets === 'too many' ? this.areas : this.#buckets.get(Math.floor(row / bucketRows))
    return near?.find(
      ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
    )
  }
}

type Buckets = ReadonlyMap<number, readonly Rectangle[]> | 'too many'
function bucketsOf(areas: readonly Rectangle[]): Buckets {
  const entries = areas.reduce((sum, { top, bottom }) => sum + 1 + (bottom - top) / bucketRows, 0)
  if (entries > mostEntries) return 'too many'
  const buckets = new Map<number, Rectangle[]>()
  for (const area of areas) {
    const last = Math.floor(area.bottom / bucketRows)
    for (let bucket = Math.floor(area.top / bucketRows); bucket <= last; bucket++) {
      const some = buckets.get(bucket)
      if (some) some.push(area)
      else buckets.set(bucket, [area])
    }
  }
  return buckets
}
