import { deflateSync, Inflate, inflateSync } from 'fflate'
import { crc32 } from './crc32'

/** How parts are packed; an entry that has zlib at hand puts it in place of the default. */
export interface Codec {
  /** Raw deflate data to exactly at most `size` bytes, without ever taking more memory than that. */
  inflate(packed: Uint8Array, size: number): Uint8Array
  deflate(bytes: Uint8Array): Uint8Array
  crc32(bytes: Uint8Array): number
  /** Where present, faster than `inflate` and checked against the checksum; `pause` is awaited on the way, with the bytes so far. */
  inflateLater?(
    packed: Uint8Array,
    size: number,
    crc: number,
    pause: (bytes: number) => Promise<void>,
  ): Promise<Uint8Array>
  deflateLater?(bytes: Uint8Array, pause: (bytes: number) => Promise<void>): Promise<Deflated>
}

export interface Deflated {
  readonly packed: Uint8Array
  readonly crc: number
}

export const portableCodec: Codec = {
  inflate: (packed, size) =>
    packed.length > step ? inflateInSteps(packed, size) : inflateSync(packed, { out: new Uint8Array(size) }),
  deflate: (bytes) => deflateSync(bytes, { level: 6 }),
  crc32,
}

/** The first bytes of raw deflate data, at least as many as asked for where there are so many; nothing is checked. */
export function inflateStart(packed: Uint8Array, most: number): Uint8Array {
  const chunks: Uint8Array[] = []
  let length = 0
  const stream = new Inflate((chunk) => {
    chunks.push(chunk)
    length += chunk.length
  })
  for (let from = 0; from < packed.length && length < most; from += step) {
    stream.push(packed.subarray(from, from + step), from + step >= packed.length)
  }
  const bytes = new Uint8Array(length)
  chunks.reduce((at, chunk) => {
    bytes.set(chunk, at)
    return at + chunk.length
  }, 0)
  return bytes
}

const step = 16_384
/** At one go fflate decodes to the end, however far behind the declared size that is. */
function inflateInSteps(packed: Uint8Array, size: number): Uint8Array {
  const bytes = new Uint8Array(size)
  let at = 0
  const stream = new Inflate((chunk) => {
    if (at + chunk.length > size) throw new RangeError('more than was declared')
    bytes.set(chunk, at)
    at += chunk.length
  })
  for (let from = 0; from < packed.length; from += step) {
    stream.push(packed.subarray(from, from + step), from + step >= packed.length)
  }
  return bytes.subarray(0, at)
}
