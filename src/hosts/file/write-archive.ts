import { signature, viewOf, type Entry } from './archive'
import type { Codec } from './codec'

const utf8Name = 0x800
/** 1 January 1980: the same edits give the same bytes. */
const date = 0x0021

/** A new entry, deflated. */
export function pack(name: string, bytes: Uint8Array, codec: Codec): Entry {
  const packed = codec.deflate(bytes)
  const encoded = new TextEncoder().encode(name)
  const crc = codec.crc32(bytes)
  const record = new Uint8Array(30 + encoded.length + packed.length)
  const listing = new Uint8Array(46 + encoded.length)
  const local = viewOf(record)
  local.setUint32(0, signature.local, true)
  common(local, 4)
  const central = viewOf(listing)
  central.setUint32(0, signature.central, true)
  central.setUint16(4, 20, true)
  common(central, 6)
  record.set(encoded, 30)
  record.set(packed, 30 + encoded.length)
  listing.set(encoded, 46)
  return { name, method: 8, crc, size: bytes.length, packed, record, listing }

  function common(view: DataView, at: number): void {
    view.setUint16(at, 20, true)
    view.setUint16(at + 2, utf8Name, true)
    view.setUint16(at + 4, 8, true)
    view.setUint16(at + 8, date, true)
    view.setUint32(at + 10, crc, true)
    view.setUint32(at + 14, packed.length, true)
    view.setUint32(at + 18, bytes.length, true)
    view.setUint16(at + 22, encoded.length, true)
  }
}

/** A zip archive of these entries, each with its compressed bytes as they are. */
export function writeArchive(entries: readonly Entry[]): Uint8Array {
  const size = entries.reduce((sum, { record, listing }) => sum + record.length + listing.length, 22)
  const archive = new Uint8Array(size)
  const view = viewOf(archive)
  const offsets: number[] = []
  let at = 0
  for (const { record } of entries) {
    offsets.push(at)
    archive.set(record, at)
    at += record.length
  }
  const directory = at
  for (const [index, { listing }] of entries.entries()) {
    archive.set(listing, at)
    view.setUint32(at + 42, offsets[index]!, true)
    at += listing.length
  }
  view.setUint32(at, signature.end, true)
  view.setUint16(at + 8, entries.length, true)
  view.setUint16(at + 10, entries.length, true)
  view.setUint32(at + 12, at - directory, true)
  view.setUint32(at + 16, directory, true)
  return archive
}
