/** Windows code pages by the names of the Encoding Standard. */
const encodings: Readonly<Record<number, string>> = {
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  1200: 'utf-16le',
  10000: 'macintosh',
  28591: 'windows-1252',
  54936: 'gb18030',
  65001: 'utf-8',
}
const decoders = new Map<string, TextDecoder>()

function decoderOf(codePage: number): TextDecoder {
  const name = encodings[codePage] ?? (codePage >= 1250 && codePage <= 1258 ? `windows-${codePage}` : 'windows-1252')
  const decoder = decoders.get(name) ?? new TextDecoder(name, { ignoreBOM: true })
  decoders.set(name, decoder)
  return decoder
}

/** Two loose numbers are one UTF-16 unit, whatever the code page: so the library asks for a letter of a BIFF8 string. */
function decode(codePage: number, bytes: Uint8Array | readonly number[]): string {
  if (bytes instanceof Uint8Array) return decoderOf(codePage).decode(bytes)
  if (bytes.length === 2) return String.fromCharCode((bytes[0] ?? 0) | ((bytes[1] ?? 0) << 8))
  return decoderOf(codePage).decode(Uint8Array.from(bytes))
}

/** What the library asks of its own code page tables, answered by the decoders that browsers and Node bring along. */
export const codePages = { utils: { decode } }
