import type { Package } from './package'
import type { SheetPart } from './sheet-part'

/** Bytes: two sheets of 100,000 rows, of 20 columns and more, are 160 MB. */
const room = 192 * 1024 * 1024

interface Held {
  readonly part: SheetPart
  /** What it was inflated from. */
  readonly content: object | undefined
}

/** The sheets looked at last, inflated, so that windows of several come at once; the very last whatever its size. */
export class HeldSheets {
  readonly #held = new Map<string, Held>()
  constructor(
    readonly parts: Package,
    readonly bound = room,
  ) {}

  get(name: string): SheetPart | undefined {
    const held = this.#held.get(name)
    this.#held.delete(name)
    if (!held || held.content !== this.parts.content(name)) return undefined
    this.#held.set(name, held)
    return held.part
  }

  keep(name: string, part: SheetPart): SheetPart {
    this.#held.delete(name)
    this.#held.set(name, { part, content: this.parts.content(name) })
    for (const oldest of this.#held.keys()) {
      if (this.#held.size === 1 || this.#size() <= this.bound) break
      this.#held.delete(oldest)
    }
    return part
  }
  /** Where it takes no other's place. */
  keepIfRoom(name: string, part: SheetPart): void {
    if (this.#size() + part.rows.length <= this.bound) this.keep(name, part)
  }

  forget(name: string): void {
    this.#held.delete(name)
  }

  #size(): number {
    let size = 0
    for (const { part } of this.#held.values()) size += part.rows.length
    return size
  }
}
