import { useEffect, useState } from 'react'
import { foldWord } from '../../model/fold'
import { fetchPinyin, soundsLike, type Pinyin, type Readings } from '../../session/pinyin'

/** Tells whether every word that is searched for is found in one of the texts: as it stands, or in Chinese by its pinyin. */
export function useSearch(search: string): (texts: readonly string[]) => boolean {
  const [pinyin, setPinyin] = useState<Pinyin | null>(null)
  const latin = /[a-z]/i.test(search)
  useEffect(() => {
    if (!latin || pinyin) return
    let wanted = true
    // Without it words are found as they stand.
    fetchPinyin().then(
      (found) => wanted && setPinyin(found),
      () => undefined,
    )
    return () => {
      wanted = false
    }
  }, [latin, pinyin])
  const words = search
    .split(/[\s\u3000]+/)
    .map(foldWord)
    .filter((word) => word !== '')
  return (texts) => {
    const folded = texts.map(foldWord)
    return words.every(
      (word) =>
        folded.some((text) => text.includes(word)) ||
        (pinyin !== null &&
          /[a-z]/.test(word) &&
          folded.some((text) => soundsLike(word, text, readingsIn(pinyin, text)))),
    )
  }
}

const known = new Map<string, Readings>()
function readingsIn(pinyin: Pinyin, text: string): Readings {
  let readings = known.get(text)
  if (!readings) known.set(text, (readings = pinyin.ofWords(text)))
  return readings
}
