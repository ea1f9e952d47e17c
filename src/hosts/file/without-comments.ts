const lessThan = 60
const space = 32
const codes = (word: string): readonly number[] => [...word].map((letter) => letter.charCodeAt(0))
/** How what is no element opens and closes; CDATA is text and stays. */
const kinds = [
  { open: codes('<!--'), close: codes('-->'), stays: false },
  { open: codes('<?'), close: codes('?>'), stays: false },
  { open: codes('<![CDATA['), close: codes(']]>'), stays: true },
]

const stands = (bytes: Uint8Array, at: number, word: readonly number[]): boolean =>
  word.every((code, n) => bytes[at + n] === code)

function endOf(bytes: Uint8Array, from: number, close: readonly number[]): number {
  for (let at = bytes.indexOf(close[0]!, from); at >= 0; at = bytes.indexOf(close[0]!, at + 1))
    if (stands(bytes, at, close)) return at + close.length
  return bytes.length
}

/** Node's looks at many bytes at once: every sheet is gone through twice, most without finding any. */
const indexOf: (this: Uint8Array, byte: number, from?: number) => number =
  typeof Buffer === 'function' ? Buffer.prototype.indexOf : Uint8Array.prototype.indexOf

/** Whether `<` stands before a mark; one look at the rare mark is faster than at every tag. */
function opens(bytes: Uint8Array, mark: number): boolean {
  for (let at = indexOf.call(bytes, mark); at >= 0; at = indexOf.call(bytes, mark, at + 1))
    if (bytes[at - 1] === lessThan) return true
  return false
}

/** The same bytes with spaces for comments and processing instructions, so that every place stays; most sheets have none. */
export function withoutComments(bytes: Uint8Array): Uint8Array {
  if (!opens(bytes, 33) && !opens(bytes, 63)) return bytes
  const blanked = bytes.slice()
  for (let at = blanked.indexOf(lessThan); at >= 0; at = blanked.indexOf(lessThan, at)) {
    const kind = kinds.find(({ open }) => stands(blanked, at, open))
    if (!kind) {
      at++
      continue
    }
    const end = endOf(blanked, at + kind.open.length, kind.close)
    if (!kind.stays) blanked.fill(space, at, end)
    at = end
  }
  return blanked
}

const asides = /<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>/g
/** The same for a text. */
export const textWithoutComments = (xml: string): string =>
  xml.includes('<!') || xml.includes('<?')
    ? xml.replace(asides, (aside) => (aside.startsWith('<![') ? aside : ' '.repeat(aside.length)))
    : xml
