import type { Row } from './finding-rows'

/** More than a sheet has rows. */
const ROOM = 2 ** 20

/** Numbers in the place of keys: a list of a hundred thousand lines looks each of them up whenever it is measured, and a text costs far more. */
export class LineNumbers {
  private readonly starts = new Map<string, number>()
  private lastGroup: string | null = null
  private lastStart = 0

  /** The same for the same line, whatever stands above it. */
  of(row: Row): number {
    if (row.kind !== 'finding') return this.startOf(row.key)
    if (row.group !== this.lastGroup) {
      this.lastGroup = row.group
      this.lastStart = this.startOf(row.group)
    }
    return this.lastStart + 1 + row.offset
  }

  private startOf(key: string): number {
    const known = this.starts.get(key)
    if (known !== undefined) return known
    const start = this.starts.size * ROOM
    this.starts.set(key, start)
    return start
  }
}
