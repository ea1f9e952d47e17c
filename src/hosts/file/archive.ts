import { findDirectory, type Directory } from './archive-end'
import type { Codec } from './codec'
import type { Limits } from './limits'
import { FileRefusal } from './refusal'
import { sectionsOf, signature, viewOf, wideExtents } from './zip-record'

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
/** What the central directory lists; bytes that it does not list (deleted files, what stands before the first) are nobody's. */
export interface Archive {
  readonly entries: readonly Entry[]
  readonly comment: Uint8Array
}

/** The entries of a zip archive by its central directory; nothing is inflated. */
export function readArchive(bytes: Uint8Array, limits: Limits): Archive {
  const directory = findDirectory(bytes)
  if (directory === null) throw new FileRefusal('truncated')
  if (directory === 'damaged') throw new FileRefusal('damaged', 'directory')
  const { start, end, count, comment } = directory
  if (count > limits.entries) throw new FileRefusal('too-large', 'entries')
  const view = viewOf(bytes)
  const entries: Entry[] = []
  let inflated = 0
  // The count is no bound: writers without ZIP64 keep only its last 16 bits.
  for (let at = start; at + 46 <= end && view.getUint32(at, true) === signature.central;) {
    const entry = readEntry(bytes, view, at, directory)
    at += entry.listing.length
    inflated += entry.size
    if (entries.push(entry) > limits.entries) throw new FileRefusal('too-large', 'entries')
    if (inflated > limits.inflated || suspect(entry, limits)) throw new FileRefusal('too-large', 'declared size')
  }
  if (entries.length < count) throw new FileRefusal('damaged', 'directory')
  // Entries may share their bytes, so the whole is held against the file's own length.
  if (inflated > limits.ratioFrom && inflated > bytes.length * limits.ratio)
    throw new FileRefusal('too-large', 'declared sizes')
  return { entries, comment }
}

const suspect = ({ size, packed }: Entry, limits: Limits): boolean =>
  size > limits.ratioFrom && size > packed.length * limits.ratio

function readEntry(bytes: Uint8Array, view: DataView, at: number, { end, shift }: Directory): Entry {
  const flags = view.getUint16(at + 8, true)
  const method = view.getUint16(at + 10, true)
  if (flags & 1 || method === encryptedMethod) throw new FileRefusal('encrypted-zip')
  const sections = sectionsOf(view, at)
  if (sections.end > end) throw new FileRefusal('damaged', 'directory')
  const { size, packedSize, offset } = wideExtents(view, at)
  const local = [offset + shift, offset].find(
    (place) => place >= 0 && place + 30 <= bytes.length && view.getUint32(place, true) === signature.local,
  )
  if (local === undefined) throw new FileRefusal('damaged', 'local header')
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
  const stop = start + packedSize
  if (stop > bytes.length) throw new FileRefusal('truncated')
  const crc = view.getUint32(at + 16, true)
  const behind = flags & 8 ? stop + descriptorLength(view, stop, { crc, packedSize, size }) : stop
  return {
    name: new TextDecoder().decode(bytes.subarray(at + 46, sections.extra)).replaceAll('\\', '/'),
    method,
    crc,
    size,
    packed: bytes.subarray(start, stop),
    record: bytes.subarray(local, behind),
    listing: bytes.subarray(at, sections.end),
  }
}

/** WinZip's AES leaves the flag out in some writers. */
const encryptedMethod = 99

/** The descriptor may lack its signature, count in 32 or in 64 bits, or lack altogether. */
function descriptorLength(
  view: DataView,
  at: number,
  { crc, packedSize, size }: { readonly crc: number; readonly packedSize: number; readonly size: number },
): number {
  const within = (length: number): boolean => at + length <= view.byteLength
  for (const signed of [4, 0]) {
    if (signed > 0 && !(within(4) && view.getUint32(at, true) === signature.descriptor)) continue
    const from = at + signed
    if (!within(signed + 12) || view.getUint32(from, true) !== crc) continue
    const wide = within(signed + 20) && view.getBigUint64(from + 4, true) === BigInt(packedSize)
    if (wide && view.getBigUint64(from + 12, true) === BigInt(size)) return signed + 20
    if (view.getUint32(from + 4, true) === packedSize && view.getUint32(from + 8, true) === size) return signed + 12
  }
  return 0
}

/** An entry's bytes, inflated within its declared size and checked. */
export function unpack(entry: Entry, codec: Codec): Uint8Array {
  const bytes = inflate(entry, codec)
  if (bytes.length !== entry.size || codec.crc32(bytes) !== entry.crc) throw new FileRefusal('damaged', entry.name)
  return bytes
}

function inflate({ method, packed, size, name }: Entry, codec: Codec): Uint8Array {
  if (method === 0) return packed
  if (method !== 8) throw new FileRefusal('packing', `method ${method}`)
  try {
    return codec.inflate(packed, size)
  } catch {
    throw new FileRefusal('damaged', name)
  }
}
