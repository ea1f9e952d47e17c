import { deflateSync, Inflate, inflateSync } from 'fflate'
import { crc32 } from './crc32'

/** How parts are packed; an entry that has zlib at hand puts it in place of the default. */
export interface Codec {
  /** Raw deflate data to exactly at most `size` bytes, without ever taking more memory than that. */
  inflate(packed: Uint8Array, size: number): Uint8Array
  deflate(bytes: Uint8Array): Uint8Array
  crc32(bytes: Uint8Array): number
}

export const portableCodec: Codec = {
  inflate: (packed, size) =>
    packed.length > step ? inflateInSteps(packed, size) : inflateSync(packed, { out: new Uint8Array(size) }),
  deflate: (bytes) => deflateSync(bytes, { level: 6 }),
  crc32,
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
