import { overflow, signature, viewOf } from './zip-record'

/** The central directory of an archive. */
export interface Directory {
  readonly start: number
  readonly end: number
  /** As the end record says. */
  readonly count: number
  /** What is to be added to every offset: bytes were put before the archive. */
  readonly shift: number
  readonly comment: Uint8Array
}

const endSize = 22
const locatorSize = 20
const wideEndSize = 56

/** Null where there is no end of an archive at all. */
export function findDirectory(bytes: Uint8Array): Directory | 'damaged' | null {
  const view = viewOf(bytes)
  const end = findEnd(view)
  if (end < 0) return null
  const wide = findWideEnd(view, end)
  const stop = wide ?? end
  const [count, size, offset] =
    wide === null
      ? [view.getUint16(end + 10, true), view.getUint32(end + 12, true), view.getUint32(end + 16, true)]
      : [wide + 32, wide + 40, wide + 48].map((at) => Number(view.getBigUint64(at, true)))
  const comment = bytes.subarray(end + endSize, end + endSize + view.getUint16(end + 20, true))
  // Size and offset may disagree with the file or each other; the one that leads to an entry is right.
  const start = [stop - size!, offset!].find(
    (at) => at >= 0 && at + 46 <= stop && view.getUint32(at, true) === signature.central,
  )
  if (start === undefined) return count === 0 ? { start: stop, end: stop, count, shift: 0, comment } : 'damaged'
  return { start, end: stop, count: count!, shift: start - offset!, comment }
}

/** The end record whose comment reaches to the end of the file, else the last one. */
function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - endSize - overflow.short)
  let last = -1
  for (let at = view.byteLength - endSize; at >= lowest; at--) {
    if (view.getUint32(at, true) !== signature.end) continue
    if (at + endSize + view.getUint16(at + 20, true) === view.byteLength) return at
    if (last < 0) last = at
  }
  return last
}

function findWideEnd(view: DataView, end: number): number | null {
  const locator = end - locatorSize
  if (locator < 0 || view.getUint32(locator, true) !== signature.locator) return null
  // Where bytes were put before the archive, the record stands just before its locator.
  const places = [Number(view.getBigUint64(locator + 8, true)), locator - wideEndSize]
  const isRecord = (at: number): boolean =>
    at >= 0 && at + wideEndSize <= locator && view.getUint32(at, true) === signature.wideEnd
  return places.find(isRecord) ?? null
}
