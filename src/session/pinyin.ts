import { fetched } from './fetched'

/** How the characters of a text may be read, one after the other: without tones, ü as v. None for what is no Chinese character. */
export type Readings = readonly (readonly string[])[]
export interface Pinyin {
  /** In every way: 单 as dan, shan, chan. */
  ofName(text: string): Readings
  /** As it is read in its words: 重复 as chong fu. */
  ofWords(text: string): Readings
}

const known = new Map<string, readonly string[]>()

/** Fetched when Latin letters are searched for. */
export async function fetchPinyin(): Promise<Pinyin> {
  const { pinyin } = await fetched(() => import('pinyin-pro'))
  const ofChar = (char: string): readonly string[] => {
    let readings = known.get(char)
    if (!readings) {
      const read = isHan(char) ? pinyin(char, { toneType: 'none', type: 'array', multiple: true, v: true }) : []
      known.set(char, (readings = [...new Set(read.flatMap(spellings))]))
    }
    return readings
  }
  return {
    ofName: (text) => [...text].map(ofChar),
    ofWords: (text) => {
      const chars = [...text]
      const read = pinyin(text, { toneType: 'none', type: 'array', v: true })
      return read.length === chars.length
        ? chars.map((char, place) => (isHan(char) ? spellings(read[place] ?? '') : []))
        : chars.map(ofChar)
    },
  }
}

const isHan = (char: string): boolean => /\p{Script=Han}/u.test(char)
/** Keyboards and passports write 吕 as lv, lu and lyu. */
const spellings = (reading: string): readonly string[] =>
  reading.includes('v') ? [reading, reading.replace('v', 'u'), reading.replace('v', 'yu')] : [reading]

/** Whether a folded word is found in a folded text by initials (zls), whole pinyin (zhanglishan) or a mixture of either with characters. A single letter is looked for at the beginning alone. */
export function soundsLike(word: string, text: string, readings: Readings): boolean {
  const chars = [...text]
  const from = (at: number, place: number): boolean => {
    if (at === word.length) return true
    const char = chars[place]
    if (char === undefined) return false
    if (word.startsWith(char, at) && from(at + char.length, place + 1)) return true
    return (readings[place] ?? []).some((reading) => {
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
