import { gunzipSync, inflateRawSync } from 'node:zlib'

/** An entry of a zip archive, read without the host's own reader so that its mistakes are not repeated here. */
export interface ArchiveEntry {
  readonly name: string
  /** Its compressed bytes. */
  readonly packed: Buffer
  /** Its listing in the central directory, but for the place where the entry starts. */
  readonly listing: Buffer
  /** Its local header, with name and extra field. */
  readonly header: Buffer
  /** Inflated; null where that fails. */
  content(): Buffer | null
  /** Whether the content has the size and checksum that the listing says. */
  sound(): boolean
}
export interface Archive {
  readonly entries: readonly ArchiveEntry[]
  readonly comment: string
}

const allOnes = 0xffffffff

export function readArchive(bytes: Uint8Array): Archive {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = file.lastIndexOf('PK\x05\x06', undefined, 'latin1')
  if (end < 0) throw new RangeError('no end of a zip archive')
  let count = file.readUInt16LE(end + 10)
  let at = file.readUInt32LE(end + 16)
  const wide = file.lastIndexOf('PK\x06\x06', end, 'latin1')
  if (wide >= 0 && (count === 0xffff || at === allOnes)) {
    count = Number(file.readBigUInt64LE(wide + 32))
    at = Number(file.readBigUInt64LE(wide + 48))
  }
  const entries: ArchiveEntry[] = []
  for (; count > 0; count--) {
    const entry = readEntry(file, at)
    entries.push(entry)
    at += entry.listing.length
  }
  return { entries, comment: file.toString('latin1', end + 22) }
}

function readEntry(file: Buffer, at: number): ArchiveEntry {
  if (file.readUInt32LE(at) !== 0x02014b50) throw new RangeError('no entry of a zip directory')
  const nameLength = file.readUInt16LE(at + 28)
  const extraLength = file.readUInt16LE(at + 30)
  const listing = Buffer.from(file.subarray(at, at + 46 + nameLength + extraLength + file.readUInt16LE(at + 32)))
  const wide = wideNumbers(file, at, listing.subarray(46 + nameLength, 46 + nameLength + extraLength))
  const start = wide.offset + 30 + file.readUInt16LE(wide.offset + 26) + file.readUInt16LE(wide.offset + 28)
  const packed = file.subarray(start, start + wide.packed)
  const method = file.readUInt16LE(at + 10)
  listing.writeUInt32LE(0, 42)
  return {
    name: listing.toString('utf8', 46, 46 + nameLength).replaceAll('\\', '/'),
    packed,
    listing,
    header: file.subarray(wide.offset, start),
    content: () => (method === 0 || packed.length === 0 ? packed : attempt(() => inflateRawSync(packed))),
    sound: () => method === 0 || attempt(() => gunzipSync(asGzip(packed, listing))) !== null,
  }
}

function attempt(unpack: () => Buffer): Buffer | null {
  try {
    return unpack()
  } catch {
    return null
  }
}

/** As a gzip file, whose checksum and length zlib verifies itself (RFC 1952). */
const asGzip = (packed: Buffer, listing: Buffer): Buffer =>
  Buffer.concat([
    Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]),
    packed,
    listing.subarray(16, 20),
    listing.subarray(24, 28),
  ])

/** Sizes and place of an entry, from the ZIP64 extra field where they are too large for 32 bits. */
function wideNumbers(file: Buffer, at: number, extra: Buffer): { packed: number; offset: number } {
  let field = extra
  while (field.length >= 4 && field.readUInt16LE(0) !== 1) field = field.subarray(4 + field.readUInt16LE(2))
  let next = 4
  const number = (place: number): number => {
    const short = file.readUInt32LE(place)
    if (short !== allOnes || field.length < next + 8) return short
    next += 8
    return Number(field.readBigUInt64LE(next - 8))
  }
  number(at + 24)
  return { packed: number(at + 20), offset: number(at + 42) }
}
