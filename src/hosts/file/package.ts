import { readArchive, unpack, type Entry } from './archive'
import type { Codec } from './codec'
import type { Limits } from './limits'
import { asUtf8, bytesOf, textOf } from './part-text'
import { partKey as key } from './part-name'
import { pack, writeArchive } from './write-archive'

/** The parts of an Office file by name; a part that nobody sets keeps its compressed bytes. */
export class Package {
  readonly #entries: Entry[]
  readonly #comment: Uint8Array
  readonly #places = new Map<string, number>()
  readonly #changed = new Map<string, Uint8Array | null>()

  constructor(
    bytes: Uint8Array,
    readonly codec: Codec,
    limits: Limits,
  ) {
    const { entries, comment } = readArchive(bytes, limits)
    this.#entries = [...entries]
    this.#comment = comment
    this.#place()
  }

  names(): readonly string[] {
    const kept = this.#entries.filter(({ name }) => !this.#changed.has(key(name)))
    const set = [...this.#changed].filter(([, bytes]) => bytes !== null)
    return [
      ...kept.map(({ name }) => name),
      ...set.map(([name]) => this.#entryOf(name)?.name ?? this.#spelling.get(name)!),
    ]
  }

  has(name: string): boolean {
    const changed = this.#changed.get(key(name))
    return changed === undefined ? this.#places.has(key(name)) : changed !== null
  }

  /** UTF-8; undefined where there is no such part. */
  bytes(name: string): Uint8Array | undefined {
    const changed = this.#changed.get(key(name))
    if (changed !== undefined) return changed ?? undefined
    const entry = this.#entryOf(key(name))
    return entry && asUtf8(unpack(entry, this.codec))
  }

  text(name: string): string | undefined {
    const bytes = this.bytes(name)
    return bytes && textOf(bytes)
  }

  readonly #spelling = new Map<string, string>()
  set(name: string, content: string | Uint8Array): void {
    this.#spelling.set(key(name), name)
    this.#changed.set(key(name), typeof content === 'string' ? bytesOf(content) : content)
  }

  remove(name: string): void {
    this.#changed.set(key(name), null)
  }

  /** Tells one content of a part from another; undefined where there is no such part. */
  stamp(name: string): string | undefined {
    const entry = this.#entryOf(key(name))
    return entry && `${entry.crc.toString(36)}.${entry.size.toString(36)}`
  }

  /** The parts as they are now; calling it brings them back. */
  snapshot(): () => void {
    const entries = [...this.#entries]
    const changed = [...this.#changed]
    return () => {
      this.#entries.splice(0, this.#entries.length, ...entries)
      this.#changed.clear()
      for (const [name, bytes] of changed) this.#changed.set(name, bytes)
      this.#place()
    }
  }

  write(): Uint8Array {
    this.settle()
    return writeArchive({ entries: this.#entries, comment: this.#comment })
  }

  /** Packs what was changed; from here on that is what is kept. */
  settle(): void {
    for (const [name, bytes] of this.#changed) this.#settle(name, bytes)
    this.#changed.clear()
    this.#place()
  }

  /** Of several entries of one name the last counts: an archive is updated by adding to it, and openpyxl reads it so. */
  #place(): void {
    this.#places.clear()
    for (const [place, { name }] of this.#entries.entries()) this.#places.set(key(name), place)
  }

  #settle(name: string, bytes: Uint8Array | null): void {
    const place = this.#entries.findLastIndex((entry) => key(entry.name) === name)
    if (bytes === null) {
      const left = this.#entries.filter((entry) => key(entry.name) !== name)
      this.#entries.splice(0, this.#entries.length, ...left)
      return
    }
    const entry = pack(this.#entries[place]?.name ?? this.#spelling.get(name) ?? name, bytes, this.codec)
    if (place >= 0) this.#entries[place] = entry
    else this.#entries.push(entry)
  }

  #entryOf(name: string): Entry | undefined {
    const place = this.#places.get(name)
    return place === undefined ? undefined : this.#entries[place]
  }
}

