import type { Archive, Entry } from './archive'
import type { Codec } from './codec'
import { overflow, sectionsOf, signature, viewOf, wideExtents, wideField, wideVersion } from './zip-record'

const utf8Name = 0x800
/** 1 January 1980: the same edits give the same bytes. */
const date = 0x0021
const deflated = 8
const version = 20

/** A new entry, deflated; sizes that 32 bits cannot hold stand in a ZIP64 field. */
export function pack(name: string, bytes: Uint8Array, codec: Codec, wideFrom: number = overflow.long): Entry {
  const packed = codec.deflate(bytes)
  const encoded = new TextEncoder().encode(name)
  const crc = codec.crc32(bytes)
  const wide = bytes.length >= wideFrom || packed.length >= wideFrom
  const extra = wide ? wideExtra(bytes.length, packed.length) : new Uint8Array()
  const head = 30 + encoded.length + extra.length
  const record = new Uint8Array(head + packed.length)
  const listing = new Uint8Array(46 + encoded.length + extra.length)
  const local = viewOf(record)
  local.setUint32(0, signature.local, true)
  common(local, 4)
  const central = viewOf(listing)
  central.setUint32(0, signature.central, true)
  central.setUint16(4, wide ? wideVersion : version, true)
  common(central, 6)
  record.set(encoded, 30)
  record.set(extra, 30 + encoded.length)
  record.set(packed, head)
  listing.set(encoded, 46)
  listing.set(extra, 46 + encoded.length)
  return { name, method: deflated, crc, size: bytes.length, packed, record, listing }

  function common(view: DataView, at: number): void {
    view.setUint16(at, wide ? wideVersion : version, true)
    view.setUint16(at + 2, utf8Name, true)
    view.setUint16(at + 4, deflated, true)
    view.setUint16(at + 8, date, true)
    view.setUint32(at + 10, crc, true)
    view.setUint32(at + 14, wide ? overflow.long : packed.length, true)
    view.setUint32(at + 18, wide ? overflow.long : bytes.length, true)
    view.setUint16(at + 22, encoded.length, true)
    view.setUint16(at + 24, extra.length, true)
  }
}

/** An extra field of 64-bit numbers. */
function wideExtra(...numbers: readonly number[]): Uint8Array {
  const extra = new Uint8Array(4 + 8 * numbers.length)
  const view = viewOf(extra)
  view.setUint16(0, 1, true)
  view.setUint16(2, 8 * numbers.length, true)
  for (const [index, number] of numbers.entries()) view.setBigUint64(4 + 8 * index, BigInt(number), true)
  return extra
}

/** A zip archive of these entries, each with its compressed bytes as they are; numbers from `wideFrom` on are ZIP64's. */
export function writeArchive({ entries, comment }: Archive, wideFrom: number = overflow.long): Uint8Array {
  let at = 0
  const listings = entries.map(({ record, listing }) => {
    const placed = placedAt(listing, at, wideFrom)
    at += record.length
    return placed
  })
  const start = at
  const size = listings.reduce((sum, { length }) => sum + length, 0)
  // Some readers look for 64-bit numbers of entries only where the end has them too.
  const wide = entries.length >= overflow.short || start >= wideFrom || size >= wideFrom || listings.some(isWide)
  const end = endOf(entries.length, start, size, comment, wide)
  const archive = new Uint8Array(start + size + end.length)
  at = 0
  for (const piece of [...entries.map(({ record }) => record), ...listings, end]) {
    archive.set(piece, at)
    at += piece.length
  }
  return archive
}

function isWide(listing: Uint8Array): boolean {
  const view = viewOf(listing)
  return [20, 24, 42].some((place) => view.getUint32(place, true) === overflow.long)
}

/** An entry of the directory whose record lies elsewhere now. */
function placedAt(listing: Uint8Array, offset: number, wideFrom: number): Uint8Array {
  // Not slice(), which in Node's Buffer is a view of the caller's own file.
  const copy = Uint8Array.from(listing)
  const view = viewOf(copy)
  const { wideOffsetAt } = wideExtents(view, 0)
  if (wideOffsetAt !== null) view.setBigUint64(wideOffsetAt, BigInt(offset), true)
  else if (offset < wideFrom) view.setUint32(42, offset, true)
  else return withWideOffset(copy, offset)
  return copy
}

function withWideOffset(listing: Uint8Array, offset: number): Uint8Array {
  const view = viewOf(listing)
  const { extra, comment } = sectionsOf(view, 0)
  const field = wideField(view, extra, comment)
  const added = wideExtra(offset)
  const piece = field ? added.subarray(4) : added
  const place = field?.end ?? comment
  if (field) view.setUint16(field.start - 2, field.end - field.start + piece.length, true)
  view.setUint16(6, Math.max(view.getUint16(6, true), wideVersion), true)
  view.setUint16(30, comment - extra + piece.length, true)
  view.setUint32(42, overflow.long, true)
  const wider = new Uint8Array(listing.length + piece.length)
  wider.set(listing.subarray(0, place))
  wider.set(piece, place)
  wider.set(listing.subarray(place), place + piece.length)
  return wider
}

/** What stands behind the directory: the end record, before it the ZIP64 ones where they are needed. */
function endOf(count: number, start: number, size: number, comment: Uint8Array, wide: boolean): Uint8Array {
  const front = wide ? 56 + 20 : 0
  const bytes = new Uint8Array(front + 22 + comment.length)
  const view = viewOf(bytes)
  if (wide) {
    view.setUint32(0, signature.wideEnd, true)
    view.setBigUint64(4, 44n, true)
    view.setUint16(12, wideVersion, true)
    view.setUint16(14, wideVersion, true)
    for (const [place, number] of [count, count, size, start].entries())
      view.setBigUint64(24 + 8 * place, BigInt(number), true)
    view.setUint32(56, signature.locator, true)
    view.setBigUint64(64, BigInt(start + size), true)
    view.setUint32(72, 1, true)
  }
  view.setUint32(front, signature.end, true)
  view.setUint16(front + 8, wide ? overflow.short : count, true)
  view.setUint16(front + 10, wide ? overflow.short : count, true)
  view.setUint32(front + 12, wide ? overflow.long : size, true)
  view.setUint32(front + 16, wide ? overflow.long : start, true)
  view.setUint16(front + 20, comment.length, true)
  bytes.set(comment, front + 22)
  return bytes
}
