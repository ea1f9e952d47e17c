import { readArchive, unpack, type Entry } from './archive'
import { OpeningCancelled } from './cancelled'
import { inflateStart, type Codec, type Deflated } from './codec'
import type { Limits } from './limits'
import { asUtf8, bytesOf, textOf } from './part-text'
import { partKey as key } from './part-name'
import { pack, writeArchive } from './write-archive'

/** The parts of an Office file by name; a part that nobody sets keeps its compressed bytes. */
export class Package {
  readonly #entries: Entry[]
  readonly #comment: Uint8Array
  readonly #places = new Map<string, number>()
  readonly #changed = new Map<string, Content | null>()

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
    if (changed !== undefined) return changed?.bytes
    const entry = this.#entryOf(key(name))
    if (!entry) return undefined
    const warm = this.#warm.get(entry)
    this.#warm.delete(entry)
    return asUtf8(warm ?? unpack(entry, this.codec))
  }

  /** Inflated ahead, and taken by the next `bytes`. */
  readonly #warm = new Map<Entry, Uint8Array>()
  /** Inflates a part ahead where the codec can do so without holding up others; what is wrong with it, `bytes` will say. */
  async warm(name: string, pause: (bytes: number) => Promise<void>): Promise<void> {
    const entry = this.#changed.has(key(name)) ? undefined : this.#entryOf(key(name))
    if (entry?.method !== 8 || entry.size < worthwhile || !this.codec.inflateLater) return
    if (this.#warm.has(entry)) return
    try {
      const bytes = await this.codec.inflateLater(entry.packed, entry.size, entry.crc, pause)
      if (bytes.length === entry.size) this.#warm.set(entry, bytes)
    } catch (problem) {
      if (problem instanceof OpeningCancelled) throw problem
    }
  }
  /** Lets go of what was inflated ahead and not taken. */
  cool(): void {
    this.#warm.clear()
  }
  /** The first bytes of a part as it came, unchecked. */
  start(name: string, most: number): Uint8Array | undefined {
    const entry = this.#entryOf(key(name))
    if (!entry) return undefined
    return entry.method === 8 ? inflateStart(entry.packed, most) : entry.packed.subarray(0, most)
  }
  /** Inflated; 0 where there is no such part. */
  size(name: string): number {
    return this.#entryOf(key(name))?.size ?? 0
  }

  text(name: string): string | undefined {
    const bytes = this.bytes(name)
    return bytes && textOf(bytes)
  }

  readonly #spelling = new Map<string, string>()
  /** Bytes that are large may be made when somebody asks for them. */
  set(name: string, content: string | Uint8Array | (() => Uint8Array)): void {
    this.#spelling.set(key(name), name)
    this.#changed.set(key(name), new Content(typeof content === 'string' ? bytesOf(content) : content))
  }

  remove(name: string): void {
    this.#changed.set(key(name), null)
  }

  readonly #contents = new WeakMap<Content | Entry, object>()
  /** The very same as long as nobody writes the part. */
  content(name: string): object | undefined {
    const source = this.#changed.get(key(name)) ?? this.#entryOf(key(name))
    if (!source || this.#changed.get(key(name)) === null) return undefined
    const known = this.#contents.get(source) ?? {}
    this.#contents.set(source, known)
    return known
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
      for (const [name, content] of changed) this.#changed.set(name, content)
      this.#place()
    }
  }

  write(): Uint8Array {
    this.settle()
    return writeArchive({ entries: this.#entries, comment: this.#comment })
  }

  readonly #deflated = new WeakMap<Content, Deflated>()
  /** Deflates what was changed ahead, where the codec can do so without holding up others. */
  async prepare(pause: (bytes: number) => Promise<void>): Promise<void> {
    if (!this.codec.deflateLater) return
    for (const content of [...this.#changed.values()]) {
      if (!content || this.#deflated.has(content) || content.bytes.length < worthwhile) continue
      this.#deflated.set(content, await this.codec.deflateLater(content.bytes, pause))
    }
  }

  /** Packs what was changed; from here on that is what is kept. */
  settle(): void {
    for (const [name, content] of this.#changed) this.#settle(name, content)
    this.#changed.clear()
    this.#place()
  }

  /** Of several entries of one name the last counts: an archive is updated by adding to it, and openpyxl reads it so. */
  #place(): void {
    this.#places.clear()
    for (const [place, { name }] of this.#entries.entries()) this.#places.set(key(name), place)
  }

  #settle(name: string, changed: Content | null): void {
    const place = this.#entries.findLastIndex((entry) => key(entry.name) === name)
    if (changed === null) {
      const left = this.#entries.filter((entry) => key(entry.name) !== name)
      this.#entries.splice(0, this.#entries.length, ...left)
      return
    }
    const { bytes } = changed
    const old = this.#entries[place]
    if (old?.size === bytes.length && sameBytes(unpack(old, this.codec), bytes)) return
    const ahead = this.#deflated.get(changed)
    const codec = ahead ? { ...this.codec, deflate: () => ahead.packed, crc32: () => ahead.crc } : this.codec
    const entry = pack(old?.name ?? this.#spelling.get(name) ?? name, bytes, codec)
    const content = this.#contents.get(changed)
    if (content) this.#contents.set(entry, content)
    if (place >= 0) this.#entries[place] = entry
    else this.#entries.push(entry)
  }

  #entryOf(name: string): Entry | undefined {
    const place = this.#places.get(name)
    return place === undefined ? undefined : this.#entries[place]
  }
}

/** What was put into a part. */
class Content {
  #bytes: Uint8Array | (() => Uint8Array)
  constructor(bytes: Uint8Array | (() => Uint8Array)) {
    this.#bytes = bytes
  }
  get bytes(): Uint8Array {
    if (typeof this.#bytes === 'function') this.#bytes = this.#bytes()
    return this.#bytes
  }
}

/** Smaller parts are inflated or deflated before a stream is set up. Bytes. */
const worthwhile = 100_000

const sameBytes = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, at) => byte === other[at])
