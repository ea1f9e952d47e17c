import { deflateSync, inflateSync } from 'fflate'
import { crc32 } from './crc32'

/** How parts are packed; an entry that has zlib at hand puts it in place of the default. */
export interface Codec {
  /** Raw deflate data to exactly at most `size` bytes, without ever taking more memory than that. */
  inflate(packed: Uint8Array, size: number): Uint8Array
  deflate(bytes: Uint8Array): Uint8Array
  crc32(bytes: Uint8Array): number
}

export const portableCodec: Codec = {
  inflate: (packed, size) => inflateSync(packed, { out: new Uint8Array(size) }),
  deflate: (bytes) => deflateSync(bytes, { level: 6 }),
  crc32,
}
