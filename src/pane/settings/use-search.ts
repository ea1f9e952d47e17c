import { useEffect, useState } from 'react'
import { foldWord } from '../../model/fold'
import { pinyinReadings, soundsLike, type ReadingsOf } from '../../session/pinyin'

/** Tells whether every word that is searched for is found in one of the texts: as it stands, or in Chinese by its pinyin. */
export function useSearch(search: string): (texts: readonly string[]) => boolean {
  const [readings, setReadings] = useState<{ readonly of: ReadingsOf } | null>(null)
  const latin = /[a-z]/i.test(search)
  useEffect(() => {
    if (!latin || readings) return
    let wanted = true
    // Without it words are found as they stand.
    pinyinReadings().then(
      (of) => wanted && setReadings({ of }),
      () => undefined,
    )
    return () => {
      wanted = false
    }
  }, [latin, readings])
  const words = search
    .split(/[\s\u3000]+/)
    .map(foldWord)
    .filter((word) => word !== '')
  return (texts) => {
    const folded = texts.map(foldWord)
    return words.every(
      (word) =>
        folded.some((text) => text.includes(word)) ||
        (readings !== null && /[a-z]/.test(word) && folded.some((text) => soundsLike(word, text, readings.of))),
    )
  }
}
