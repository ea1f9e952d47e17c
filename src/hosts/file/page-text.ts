import type { PageText } from '../../model/sheet-content'
import { escapeXml } from './xml'

/** As many characters as a header or a footer may have, codes included. */
const most = 255
/** The default font: digits right behind another code would be read as a size (ECMA-376 part 1, 18.3.1.46). */
const defaultFont = '&"-,Regular"'
const sections = [
  ['left', '&L'],
  ['centre', '&C'],
  ['right', '&R'],
] as const

/** Any `&` but those of page number and page count stands for itself. */
const encode = (text: string): string =>
  text.replace(/&([PN]?)/g, (code, letter: string) => (letter === '' ? '&&' : code)).replace(/^(?=\d)/, defaultFont)

/** A header or a footer as Excel's code; what is too long loses its end. */
export function pageTextXml(name: 'oddHeader' | 'oddFooter', text: PageText | undefined): string {
  const words = sections.flatMap(([side, code]) => {
    const word = text?.[side]?.trim()
    return word ? [{ code, word: [...word] }] : []
  })
  const written = (): string => words.map(({ code, word }) => code + encode(word.join(''))).join('')
  while (written().length > most) {
    const longest = words.reduce((a, b) => (b.word.length > a.word.length ? b : a))
    longest.word.splice(-2, 2, '…')
  }
  return words.length === 0 ? '' : `<${name}>${escapeXml(written())}</${name}>`
}
