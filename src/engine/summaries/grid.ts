import { UNFILLED } from '../../model/summary'

export { UNFILLED }

/** What is known of the entries of one cell, or of a total. */
export class Tally {
  count = 0
  entries = 0
  base = 0
  sum = 0
  /** Entries with an amount. */
  amounts = 0
  /** Values to take the median of, by place. */
  readonly lists: number[][]

  constructor(medians: number) {
    this.lists = Array.from({ length: medians }, () => [])
  }

  join(other: Tally): void {
    this.count += other.count
    this.entries += other.entries
    this.base += other.base
    this.sum += other.sum
    this.amounts += other.amounts
    for (const [place, list] of other.lists.entries()) for (const value of list) this.lists[place]!.push(value)
  }
}

/** Keys as places, in the order met. */
class Axis {
  readonly keys: string[] = []
  private readonly places = new Map<string, number>()

  place(key: string): number {
    const known = this.places.get(key)
    if (known !== undefined) return known
    this.places.set(key, this.keys.length)
    return this.keys.push(key) - 1
  }

  known(key: string): number {
    return this.places.get(key) ?? -1
  }
}

/** Tallies by row and column. */
export class Grid {
  private readonly downwards = new Axis()
  private readonly across = new Axis()
  private readonly tallies: (Tally | undefined)[][] = []

  constructor(private readonly medians: number) {}

  get rows(): readonly string[] {
    return this.downwards.keys
  }
  get columns(): readonly string[] {
    return this.across.keys
  }

  at(row: string | null, column: string | null): Tally {
    const inRow = (this.tallies[this.downwards.place(row ?? UNFILLED)] ??= [])
    return (inRow[this.across.place(column ?? UNFILLED)] ??= new Tally(this.medians))
  }

  find(row: string, column: string): Tally | null {
    return this.tallies[this.downwards.known(row)]?.[this.across.known(column)] ?? null
  }

  each(visit: (row: string, column: string, tally: Tally) => void): void {
    for (const [row, inRow] of this.tallies.entries())
      for (const [column, tally] of inRow?.entries() ?? [])
        if (tally) visit(this.rows[row]!, this.columns[column]!, tally)
  }

  /** The tallies of keys that are mapped to the same are joined. */
  joined(rowOf: (key: string) => string, columnOf: (key: string) => string): Grid {
    const grid = new Grid(this.medians)
    this.each((row, column, tally) => grid.at(rowOf(row), columnOf(column)).join(tally))
    return grid
  }
}

/** The most first; equals by their words; the keys of `first` before them, in their order; 未填 last. */
export function orderedKeys(
  totals: ReadonlyMap<string, Tally>,
  first: readonly string[] = [],
  whole = false,
): readonly string[] {
  const places = new Map(first.map((key, place) => [key, place]))
  const placeOf = (key: string): number => places.get(key) ?? (key === UNFILLED ? Infinity : first.length)
  const keys = whole ? new Set([...first, ...totals.keys()]) : new Set(totals.keys())
  return [...keys].sort((a, b) => {
    const [one, other] = [placeOf(a), placeOf(b)]
    if (one !== other) return one < other ? -1 : 1
    const [many, few] = [totals.get(a), totals.get(b)]
    return (few?.count ?? 0) - (many?.count ?? 0) || (few?.base ?? 0) - (many?.base ?? 0) || (a < b ? -1 : 1)
  })
}
