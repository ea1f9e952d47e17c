import type { FieldKey } from '../../model/field'
import type { SheetTemplate } from '../../model/template'
import { foldsOf, spellingsIn } from './spellings'

/** How much like a field's spelling a header is. */
export interface Nearness {
  readonly field: FieldKey
  /** 0 to 1: 0.8 a character is lost, added or swapped; 0.6 one that counts days or people; 0.5 and less only somewhat alike. */
  readonly degree: number
  readonly spelling: string
}

/** Characters that tell one thing from another: what differs by one of them is another column, or at least a question. */
const qualifying =
  /[总副未不非无没上下左右前后初再首末次原现新旧老被自他内外大小多少来离进出去预实每一二三四五六七八九十\da-z]/u
/** Characters that are lost or doubled by mistake, but may also tell a day from a month. */
const counting = /[年月日周数率额人车]/u
/** Characters that people write for each other. */
const confused = [
  '账帐',
  '订定',
  '型形',
  '记计',
  '份分',
  '像象',
  '性姓',
  '其期',
  '做作',
  '侯候',
  '名明',
  '系糸',
  '连联',
]
const LEAST = 0.3
const LONGEST = 20

const nearIn = new WeakMap<SheetTemplate, Map<string, readonly Nearness[]>>()

/** The fields whose spellings a header is near to, the nearest first; none where it is too short to tell. */
export function nearTo(template: SheetTemplate, header: string): readonly Nearness[] {
  let known = nearIn.get(template)
  if (!known) nearIn.set(template, (known = new Map()))
  let found = known.get(header)
  if (!found) known.set(header, (found = findNear(template, header)))
  return found
}

function findNear(template: SheetTemplate, header: string): readonly Nearness[] {
  const words = [...new Set(foldsOf(header))].filter((word) => word.length > 0 && word.length <= LONGEST)
  const best = new Map<FieldKey, Nearness>()
  for (const word of words) {
    for (const [spelling, field] of sharing(template, word)) {
      const degree = likeness(word, spelling)
      if (degree >= LEAST && degree > (best.get(field)?.degree ?? 0)) best.set(field, { field, degree, spelling })
    }
  }
  return [...best.values()].sort((a, b) => b.degree - a.degree)
}

interface ByCharacter {
  readonly list: readonly (readonly [spelling: string, field: FieldKey])[]
  readonly places: ReadonlyMap<string, readonly number[]>
}
const byCharacterIn = new WeakMap<SheetTemplate, ByCharacter>()
/** The spellings that share enough characters with a word to be like it. */
function sharing(template: SheetTemplate, word: string): ByCharacter['list'] {
  let known = byCharacterIn.get(template)
  if (!known) {
    const list = [...spellingsIn(template).own].map(([spelling, { field }]) => [spelling, field] as const)
    const places = new Map<string, number[]>()
    list.forEach(([spelling], at) => {
      for (const character of new Set(spelling))
        (places.get(character) ?? places.set(character, []).get(character)!).push(at)
    })
    byCharacterIn.set(template, (known = { list, places }))
  }
  const { list, places } = known
  const shared = new Map<number, number>()
  for (const character of new Set(word))
    for (const at of places.get(character) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1)
  return [...shared].flatMap(([at, count]) => {
    const [spelling] = list[at]!
    return count * 4 >= word.length + spelling.length || count * 2 >= Math.min(word.length, spelling.length)
      ? [list[at]!]
      : []
  })
}

/** 0 to 1. */
export function likeness(word: string, spelling: string): number {
  if (word === spelling) return 1
  const step = oneStep(word, spelling)
  const shorter = Math.min(word.length, spelling.length)
  if (step !== null) return stepDegree(step, word, spelling)
  if (shorter >= 3 && word.includes(spelling)) return 0.5
  if (shorter >= 3 && spelling.includes(word)) return 0.45
  const alike = overlap(word, spelling)
  return alike >= 0.5 ? alike * 0.6 : 0
}

function stepDegree({ kind, characters }: Step, word: string, spelling: string): number {
  const shorter = Math.min(word.length, spelling.length)
  if (shorter < 2) return 0.4
  if (kind === 'swapped') return shorter < 3 ? 0.5 : 0.85
  if (kind === 'replaced')
    return confused.some((pair) => pair === characters || pair === reversed(characters))
      ? 0.75
      : shorter < 4
        ? 0.35
        : 0.5
  if (qualifying.test(characters)) return shorter < 3 ? 0.4 : 0.5
  return shorter < 3 ? 0.5 : counting.test(characters) ? 0.6 : 0.8
}

const reversed = (pair: string): string => [...pair].reverse().join('')

interface Step {
  readonly kind: 'added' | 'replaced' | 'swapped'
  readonly characters: string
}
/** The one change that makes two words equal, null where it takes more. */
function oneStep(a: string, b: string): Step | null {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a]
  if (long.length - short.length > 1) return null
  let at = 0
  while (at < short.length && long[at] === short[at]) at++
  const rest = (word: string, from: number): string => word.slice(from)
  if (long.length > short.length)
    return rest(long, at + 1) === rest(short, at) ? { kind: 'added', characters: long[at] ?? '' } : null
  if (rest(long, at + 2) === rest(short, at + 2) && long[at] === short[at + 1] && long[at + 1] === short[at])
    return { kind: 'swapped', characters: '' }
  return rest(long, at + 1) === rest(short, at + 1)
    ? { kind: 'replaced', characters: `${long[at] ?? ''}${short[at] ?? ''}` }
    : null
}

/** The share of characters that two words have in common (Dice). */
function overlap(a: string, b: string): number {
  const left = [...b]
  let common = 0
  for (const character of a) {
    const at = left.indexOf(character)
    if (at < 0) continue
    left.splice(at, 1)
    common++
  }
  return (2 * common) / (a.length + b.length)
}
