const utf8 = new TextDecoder('utf-8', { ignoreBOM: true })

/** A part's text; a byte order mark stays, so that text and bytes go to and fro unchanged. */
export const textOf = (bytes: Uint8Array): string => utf8.decode(bytes)
export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

/** UTF-16 parts, rare but legal, as UTF-8. */
export function asUtf8(bytes: Uint8Array): Uint8Array {
  const little = bytes[0] === 0xff && bytes[1] === 0xfe
  const big = bytes[0] === 0xfe && bytes[1] === 0xff
  return little || big ? bytesOf(new TextDecoder(little ? 'utf-16le' : 'utf-16be').decode(bytes)) : bytes
}
