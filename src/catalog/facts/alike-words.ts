import type { Values } from '../../model/table'
import { alikeTextsOf, NO_TEXT } from './alike-texts'

const NONE = -1

/**
 * Groups of entries whose texts are alike to the letter, spaces and punctuation aside, in the order of their first entries. `part` keeps
 * entries apart by a whole number, and leaves out those below 0; `least`, asked when all were kept apart, is how many of a part make a group.
 */
export function alikeWords(
  { coded }: Values<string>,
  part: (row: number) => number,
  least: (part: number) => number,
): readonly number[][] {
  if (!coded) return []
  const alike = alikeTextsOf(coded)
  const numbers = alike.numbersOf(coded)
  const parts = new Int32Array(numbers.length).fill(NONE)
  const together = new Int32Array(alike.texts.length)
  let ofParts = 0
  for (let row = 0; row < numbers.length; row++) {
    const number = numbers[row] as number
    const own = number === NO_TEXT ? NONE : part(row)
    if (own < 0) continue
    parts[row] = own
    together[number]!++
    if (own >= ofParts) ofParts = own + 1
  }
  const leasts = Array.from({ length: ofParts }, (_, own) => least(own))
  const fewest = Math.min(...leasts)
  // Only texts that are often enough in all parts together are counted part by part.
  const often = new Int32Array(together.length).fill(NONE)
  let size = 0
  for (let number = 0; number < together.length; number++)
    if (together[number]! > 0 && together[number]! >= fewest) often[number] = ofParts * size++
  const counts = new Int32Array(ofParts * size)
  const placeOf = (row: number): number => {
    const own = parts[row] as number
    const place = own < 0 ? NONE : (often[numbers[row] as number] as number)
    return place < 0 ? NONE : place + own
  }
  for (let row = 0; row < numbers.length; row++) {
    const place = placeOf(row)
    if (place >= 0) counts[place]!++
  }
  const groups = new Map<number, number[]>()
  for (let row = 0; row < numbers.length; row++) {
    const place = placeOf(row)
    if (place < 0 || counts[place]! < leasts[parts[row]!]!) continue
    const group = groups.get(place)
    if (group) group.push(row)
    else groups.set(place, [row])
  }
  return [...groups.values()]
}
