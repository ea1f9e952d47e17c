import { traditionalPairs } from './traditional'

/** Full-width letters, digits and signs as ASCII ones; the ideographic and the non-breaking space as a space. */
export function foldWidth(value: string): string {
  // The fast path: most strings hold nothing to fold.
  if (!/[\u00a0\u2000-\u200b\u3000\ufeff\uff01-\uff5e]/.test(value)) return value
  return value
    .replace(/[\uff01-\uff5e]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/[\u200b\ufeff]/g, '')
    .replace(/[\u00a0\u2000-\u200a\u3000]/g, ' ')
}

const simplified = new Map(traditionalPairs.flatMap((line) => line.match(/../gu) ?? []).map(([from, to]) => [from, to]))
const traditional = new RegExp(`[${[...simplified.keys()].join('')}]`)
const everyTraditional = new RegExp(traditional, 'g')

/** Traditional characters as simplified ones, each in its place: for comparing words, never for names or what people are shown. */
export const foldScript = (value: string): string =>
  traditional.test(value) ? value.replace(everyTraditional, (char) => simplified.get(char) ?? char) : value

/** For comparing names: width, case and every space folded away. */
export const foldName = (value: string): string => foldWidth(value).replace(/\s+/g, '').toLowerCase()

/** 1 where a unit is what it folds to: simplified characters, digits and small letters. */
const settled = new Uint8Array(0x10000)
settled.fill(1, 0x4e00, 0xa000).fill(1, 0x30, 0x3a).fill(1, 0x61, 0x7b)
for (const from of simplified.keys()) settled[from!.charCodeAt(0)] = 0
function isFolded(value: string): boolean {
  for (let at = 0; at < value.length; at++) if (settled[value.charCodeAt(at)] === 0) return false
  return true
}

/** For comparing words as people mean them: width, case, every space and traditional characters folded away. */
export const foldWord = (value: string): string => (isFolded(value) ? value : foldScript(foldName(value)))

/** Surrounding spaces gone, inner runs of spaces and line breaks one space; width is kept. */
export const tidy = (value: string): string =>
  /^\s|\s$|[\u00a0\u200b\u3000\ufeff]|\s\s|[\r\n\t]/.test(value)
    ? value
        .replace(/[\u200b\ufeff]/g, '')
        .replace(/[\s\u00a0\u3000]+/g, ' ')
        .trim()
    : value
