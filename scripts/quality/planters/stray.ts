import type { Random } from '../../../tests/support/dealer-month/random'

const spaces = [' ', '  ', '\u00a0', '\u3000', '\t', '\n', '\u200b']
const isHan = (letter: string): boolean => /\p{Script=Han}/u.test(letter)
const widened = (word: string): string =>
  word.replace(/[0-9A-Za-z]/g, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0))

/** A word as it comes out of a system or a slip of the keyboard: a space that nobody sees, letters of full width. */
export function stray(word: string, random: Random): string {
  const space = random.pick(spaces)
  const gaps = [...word].flatMap((letter, at) => (at > 0 && isHan(letter) && isHan(word[at - 1] ?? '') ? [at] : []))
  const ways = [
    () => `${word}${space}`,
    () => `${space}${word}`,
    ...(gaps.length > 0
      ? [() => ((at: number) => `${word.slice(0, at)}${space}${word.slice(at)}`)(random.pick(gaps))]
      : []),
    ...(widened(word) === word ? [] : [() => widened(word)]),
    ...(/^1\d{10}$/.test(word) ? [() => `${word.slice(0, 3)} ${word.slice(3, 7)} ${word.slice(7)}`] : []),
  ]
  return random.pick(ways)()
}
