/** What begins each record of a zip archive (APPNOTE 4.3). */
export const signature = {
  local: 0x04034b50,
  central: 0x02014b50,
  end: 0x06054b50,
  wideEnd: 0x06064b50,
  locator: 0x07064b50,
  descriptor: 0x08074b50,
} as const
/** A field that says: look into the ZIP64 record. */
export const overflow = { short: 0xffff, long: 0xffffffff } as const
/** The version of the format that a reader of ZIP64 must know. */
export const wideVersion = 45

export const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** Where the parts of an entry in the central directory begin, and where it ends. */
export function sectionsOf(view: DataView, at: number): { extra: number; comment: number; end: number } {
  const extra = at + 46 + view.getUint16(at + 28, true)
  const comment = extra + view.getUint16(at + 30, true)
  return { extra, comment, end: comment + view.getUint16(at + 32, true) }
}

const wideInformation = 1
/** The content of the extra field that holds an entry's 64-bit numbers (APPNOTE 4.5.3). */
export function wideField(view: DataView, from: number, end: number): { start: number; end: number } | null {
  for (let at = from; at + 4 <= end;) {
    const start = at + 4
    const stop = start + view.getUint16(at + 2, true)
    if (stop > end) return null
    if (view.getUint16(at, true) === wideInformation) return { start, end: stop }
    at = stop
  }
  return null
}

export interface Extents {
  readonly size: number
  readonly packedSize: number
  readonly offset: number
  /** Where the offset stands as a 64-bit number; null where 32 bits do. */
  readonly wideOffsetAt: number | null
}
/** Sizes and place of an entry in the central directory, the 64-bit ones where it has them. */
export function wideExtents(view: DataView, at: number): Extents {
  const { extra, comment } = sectionsOf(view, at)
  const field = comment <= view.byteLength ? wideField(view, extra, comment) : null
  let next = field?.start ?? 0
  const read = (place: number): { value: number; wideAt: number | null } => {
    const value = view.getUint32(place, true)
    if (value !== overflow.long || !field || next + 8 > field.end) return { value, wideAt: null }
    next += 8
    return { value: Number(view.getBigUint64(next - 8, true)), wideAt: next - 8 }
  }
  const size = read(at + 24).value
  const packedSize = read(at + 20).value
  const { value: offset, wideAt } = read(at + 42)
  return { size, packedSize, offset, wideOffsetAt: wideAt }
}
