import { fetched } from './fetched'

/** How a Chinese character is read, without tones, ü as v: 单 as dan, shan, chan. None for anything else. */
export type ReadingsOf = (char: string) => readonly string[]

const known = new Map<string, readonly string[]>()

/** Fetched when Latin letters are searched for. */
export async function pinyinReadings(): Promise<ReadingsOf> {
  const { pinyin } = await fetched(() => import('pinyin-pro'))
  return (char) => {
    let readings = known.get(char)
    if (!readings) {
      const read = /\p{Script=Han}/u.test(char)
        ? pinyin(char, { toneType: 'none', type: 'array', multiple: true, v: true })
        : []
      // Passports and keyboards write 吕 as lv, lu and lyu.
      readings = [
        ...new Set(
          read.flatMap((one) => (one.includes('v') ? [one, one.replace('v', 'u'), one.replace('v', 'yu')] : [one])),
        ),
      ]
      known.set(char, readings)
    }
    return readings
  }
}

/** Whether folded words are found in a folded text by initials (zls), whole pinyin (zhanglishan) or a mixture of either with characters. A single letter is looked for at the beginning alone. */
export function soundsLike(word: string, text: string, readingsOf: ReadingsOf): boolean {
  const chars = [...text]
  const from = (at: number, place: number): boolean => {
    if (at === word.length) return true
    const char = chars[place]
    if (char === undefined) return false
    if (word.startsWith(char, at) && from(at + char.length, place + 1)) return true
    return readingsOf(char).some((reading) => {
      const same = sameLetters(word, at, reading)
      if (same === 0) return false
      return at + same === word.length || stops(reading, same).some((length) => from(at + length, place + 1))
    })
  }
  const starts = word.length === 1 ? 1 : chars.length
  for (let start = 0; start < starts; start++) if (from(0, start)) return true
  return false
}

function sameLetters(word: string, at: number, reading: string): number {
  let same = 0
  while (same < reading.length && word[at + same] === reading[same]) same++
  return same
}

/** After how many of its letters the next character may begin: all, the initial, its first letter. */
const stops = (reading: string, same: number): readonly number[] =>
  [reading.length, /^[zcs]h/.test(reading) ? 2 : 1, 1].filter((length) => length <= same)
