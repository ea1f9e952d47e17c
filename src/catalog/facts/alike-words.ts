import type { Values } from '../../model/table'
import { alikeTextsOf, NO_TEXT } from './alike-texts'
import { highestOf } from './word-numbers'

const NONE = -1

/**
 * Groups of entries whose texts are alike to the letter, spaces and punctuation aside, in the order of their first entries. `parts` keep
 * entries apart by a whole number, and leave out those below 0; `least` is how many make a group in a part that has so many texts.
 */
export function alikeWords(
  { coded }: Values<string>,
  parts: Int32Array,
  least: (texts: number) => number,
): readonly number[][] {
  if (!coded) return []
  const alike = alikeTextsOf(coded)
  const numbers = alike.numbersOf(coded)
  const ofParts = highestOf(parts) + 1
  const sizes = new Int32Array(ofParts)
  const together = new Int32Array(alike.texts.length)
  countTexts(numbers, parts, sizes, together)
  const leasts = Float64Array.from(sizes, least)
  // Only texts that are often enough in all parts together are counted part by part.
  const [often, size] = oftenOf(together, Math.min(...leasts), ofParts)
  const places = placesOf(numbers, parts, often)
  const counts = new Int32Array(ofParts * size)
  for (let row = 0; row < places.length; row++) if (places[row]! >= 0) counts[places[row]!]!++
  const groups = new Map<number, number[]>()
  for (let row = 0; row < places.length; row++) {
    const place = places[row]!
    if (place < 0 || counts[place]! < leasts[parts[row]!]!) continue
    const group = groups.get(place)
    if (group) group.push(row)
    else groups.set(place, [row])
  }
  return [...groups.values()]
}

/** How many texts there are by part, and by number. */
function countTexts(numbers: Int32Array, parts: Int32Array, sizes: Int32Array, together: Int32Array): void {
  for (let row = 0; row < numbers.length; row++) {
    const number = numbers[row]!
    const part = parts[row]!
    if (number === NO_TEXT || part < 0) continue
    sizes[part]!++
    together[number]!++
  }
}

/** By number: where the counts of a text begin that is found often enough; and how many such texts there are. */
function oftenOf(together: Int32Array, fewest: number, ofParts: number): readonly [Int32Array, number] {
  const often = new Int32Array(together.length).fill(NONE)
  let size = 0
  for (let number = 0; number < together.length; number++)
    if (together[number]! > 0 && together[number]! >= fewest) often[number] = ofParts * size++
  return [often, size]
}

function placesOf(numbers: Int32Array, parts: Int32Array, often: Int32Array): Int32Array {
  const places = new Int32Array(numbers.length).fill(NONE)
  for (let row = 0; row < numbers.length; row++) {
    const number = numbers[row]!
    const part = parts[row]!
    if (number === NO_TEXT || part < 0) continue
    const start = often[number]!
    if (start >= 0) places[row] = start + part
  }
  return places
}
