/** Tells strings that hold one of some characters, at one look at each of their units: before a longer test is tried. */
export function holding(
  characters: string,
  also: readonly (readonly [from: number, to: number])[] = [],
): (words: string) => boolean {
  const units = new Uint8Array(0x10000)
  for (let at = 0; at < characters.length; at++) units[characters.charCodeAt(at)] = 1
  for (const [from, to] of also) units.fill(1, from, to + 1)
  return (words) => {
    for (let at = 0; at < words.length; at++) if (units[words.charCodeAt(at)] === 1) return true
    return false
  }
}
