/** 64 bits of two mixed 32-bit hashes (FNV-1a and a multiplicative one): equal texts have equal ones. */
export function fingerprint(pieces: readonly string[]): string {
  let one = 0x811c9dc5
  let other = 0x41c6ce57
  for (const piece of pieces) {
    for (let at = 0; at < piece.length; at++) {
      const code = piece.charCodeAt(at)
      one = Math.imul(one ^ code, 0x01000193)
      other = Math.imul(other ^ code, 0x5f356495) ^ (other >>> 13)
    }
    one = Math.imul(one ^ 0x10ffff, 0x01000193)
    other = Math.imul(other ^ 0x10ffff, 0x5f356495) ^ (other >>> 13)
  }
  return `${(one >>> 0).toString(36)}.${(other >>> 0).toString(36)}`
}
