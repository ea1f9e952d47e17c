const STAYS = 1
const WIDE = 2
const SPACE = 3
/** What becomes of a UTF-16 unit; 0 asks for a closer look. */
const kinds = new Uint8Array(0x10000).fill(STAYS, 0x21, 0x7f).fill(STAYS, 0x4e00, 0xa000).fill(WIDE, 0xff01, 0xff5f)
for (const unit of '·—‘’“”、。《》【】') kinds[unit.charCodeAt(0)] = STAYS
for (const unit of ' \t\n\r\u3000') kinds[unit.charCodeAt(0)] = SPACE
const TO_ASCII = 0xfee0

/** For looking for words in a sentence: width and look-alikes folded (NFKC), spaces left out. */
export function foldedWords(words: string): string {
  let folded = ''
  let start = 0
  for (let at = 0; at < words.length; at++) {
    const unit = words.charCodeAt(at)
    const kind = kinds[unit]
    if (kind === STAYS) continue
    if (kind === 0) return words.normalize('NFKC').replace(/\s+/g, '')
    folded += words.slice(start, at)
    if (kind === WIDE) folded += String.fromCharCode(unit - TO_ASCII)
    start = at + 1
  }
  return start === 0 ? words : folded + words.slice(start)
}

/** Tells sentences that may hold one of some Chinese characters once they are folded, at one look at each of their units. */
export function mayHold(characters: string): (words: string) => boolean {
  const asks = kinds.map((kind) => (kind === 0 ? 1 : 0))
  for (const character of characters) asks[character.charCodeAt(0)] = 1
  return (words) => {
    for (let at = 0; at < words.length; at++) if (asks[words.charCodeAt(at)] === 1) return true
    return false
  }
}
