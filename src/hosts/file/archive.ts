import type { Codec } from './codec'
import type { Limits } from './limits'
import { FileRefusal } from './refusal'

/** One file of a zip archive, as it lies there. */
export interface Entry {
  readonly name: string
  readonly method: number
  readonly crc: number
  readonly size: number
  /** The compressed bytes. */
  readonly packed: Uint8Array
  /** Local header, data and data descriptor: copied whole when the entry is not touched. */
  readonly record: Uint8Array
  /** Its entry in the central directory. */
  readonly listing: Uint8Array
}

export const signature = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50, descriptor: 0x08074b50 } as const
const endSize = 22

export const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** The entries of a zip archive by its central directory; nothing is inflated. */
export function readArchive(bytes: Uint8Array, limits: Limits): readonly Entry[] {
  const view = viewOf(bytes)
  const end = findEnd(view)
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  if (at === 0xffffffff || count === 0xffff) throw new FileRefusal('zip64')
  if (count > limits.entries) throw new FileRefusal('too-large', 'entries')
  const entries: Entry[] = []
  let inflated = 0
  for (let n = 0; n < count; n++) {
    if (at + 46 > end || view.getUint32(at, true) !== signature.central) throw new FileRefusal('damaged', 'directory')
    const entry = readEntry(bytes, view, at, end)
    at += entry.listing.length
    inflated += entry.size
    if (inflated > limits.inflated || suspect(entry, limits)) throw new FileRefusal('too-large', 'declared size')
    entries.push(entry)
  }
  // Entries may share their bytes, so the whole is held against the file's own length.
  if (inflated > limits.ratioFrom && inflated > bytes.length * limits.ratio)
    throw new FileRefusal('too-large', 'declared sizes')
  return entries
}

const suspect = ({ size, packed }: Entry, limits: Limits): boolean =>
  size > limits.ratioFrom && size > packed.length * limits.ratio

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - endSize - 0xffff)
  for (let at = view.byteLength - endSize; at >= lowest; at--) {
    if (view.getUint32(at, true) === signature.end) return at
  }
  throw new FileRefusal('truncated')
}

function readEntry(bytes: Uint8Array, view: DataView, at: number, end: number): Entry {
  const flags = view.getUint16(at + 8, true)
  if (flags & 1) throw new FileRefusal('encrypted', 'zip')
  const size = view.getUint32(at + 24, true)
  const packedSize = view.getUint32(at + 20, true)
  const offset = view.getUint32(at + 42, true)
  if (size === 0xffffffff || packedSize === 0xffffffff || offset === 0xffffffff) throw new FileRefusal('zip64')
  const nameLength = view.getUint16(at + 28, true)
  const listed = 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  if (at + listed > end) throw new FileRefusal('damaged', 'directory')
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== signature.local) {
    throw new FileRefusal('damaged', 'local header')
  }
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  const stop = start + packedSize
  if (stop > bytes.length) throw new FileRefusal('truncated')
  return {
    name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll('\\', '/'),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    size,
    packed: bytes.subarray(start, stop),
    record: bytes.subarray(offset, flags & 8 ? descriptorEnd(view, stop) : stop),
    listing: bytes.subarray(at, at + listed),
  }
}

function descriptorEnd(view: DataView, at: number): number {
  const signed = at + 16 <= view.byteLength && view.getUint32(at, true) === signature.descriptor
  return Math.min(view.byteLength, at + (signed ? 16 : 12))
}

/** An entry's bytes, inflated within its declared size and checked. */
export function unpack(entry: Entry, codec: Codec): Uint8Array {
  const bytes = inflate(entry, codec)
  if (bytes.length !== entry.size || codec.crc32(bytes) !== entry.crc) throw new FileRefusal('damaged', entry.name)
  return bytes
}

function inflate({ method, packed, size, name }: Entry, codec: Codec): Uint8Array {
  if (method === 0) return packed
  if (method !== 8) throw new FileRefusal('damaged', `method ${method}`)
  try {
    return codec.inflate(packed, size)
  } catch {
    throw new FileRefusal('damaged', name)
  }
}
