/** Full-width letters, digits and signs as ASCII ones; the ideographic and the non-breaking space as a space. */
export function foldWidth(value: string): string {
  // The fast path: most strings hold nothing to fold.
  if (!/[\u00a0\u2000-\u200b\u3000\ufeff\uff01-\uff5e]/.test(value)) return value
  return value
    .replace(/[\uff01-\uff5e]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/[\u200b\ufeff]/g, '')
    .replace(/[\u00a0\u2000-\u200a\u3000]/g, ' ')
}

/** For comparing words as people mean them: width, case and every space folded away. */
export const foldWord = (value: string): string => foldWidth(value).replace(/\s+/g, '').toLowerCase()

/** Surrounding spaces gone, inner runs of spaces and line breaks one space; width is kept. */
export const tidy = (value: string): string =>
  /^\s|\s$|[\u00a0\u200b\u3000\ufeff]|\s\s|[\r\n\t]/.test(value)
    ? value
        .replace(/[\u200b\ufeff]/g, '')
        .replace(/[\s\u00a0\u3000]+/g, ' ')
        .trim()
    : value
