import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { Random } from './random'

const numbers = [
  '-1',
  '0',
  '1',
  '1.5',
  '65536',
  '1048577',
  '2147483648',
  '4294967296',
  '1e308',
  '-1e999',
  '9'.repeat(400),
]
const words = [
  '',
  ' ',
  'NaN',
  'undefined',
  '__proto__',
  'constructor',
  'toString',
  'A0',
  'XFE1',
  'A1:XFD1048576',
  '&#0;',
]
const texts = [
  '&#x110000;',
  '&#xD800;',
  '_x0000_',
  '<![CDATA[',
  '-->',
  '\u0000',
  '\ufffe',
  '表',
  '1899-12-30',
  '#REF!',
  '"',
  '<',
  '>',
  '&',
  '/',
]
const elements = /<[^<>]*>/g
const values = /(?<==")[^"]*(?=")/g
const contents = /(?<=>)[^<>]+(?=<)/g

interface Place {
  readonly start: number
  readonly end: number
}
function aPlace(xml: string, pattern: RegExp, random: Random): Place {
  const places = [...xml.matchAll(pattern)].map(({ index, 0: found }) => ({ start: index, end: index + found.length }))
  return places.length > 0 ? random.pick(places) : { start: 0, end: 0 }
}
const replaced = (xml: string, { start, end }: Place, text: string): string =>
  xml.slice(0, start) + text + xml.slice(end)
const at = (xml: string, { start, end }: Place): string => xml.slice(start, end)

type Mutation = (xml: string, random: Random) => string
const mutations: readonly Mutation[] = [
  (xml, random) => replaced(xml, aPlace(xml, values, random), random.pick([...numbers, ...words])),
  (xml, random) => replaced(xml, aPlace(xml, values, random), at(xml, aPlace(xml, values, random))),
  (xml, random) => replaced(xml, aPlace(xml, contents, random), random.pick([...numbers, ...words])),
  (xml, random) => replaced(xml, aPlace(xml, contents, random), at(xml, aPlace(xml, contents, random))),
  (xml, random) => replaced(xml, aPlace(xml, contents, random), random.pick(texts)),
  (xml, random) => replaced(xml, aPlace(xml, /\s[\w:]+="[^"]*"/g, random), ''),
  (xml, random) => replaced(xml, aPlace(xml, elements, random), random.pick(['', ' ', '<x/>', '</x>'])),
  (xml, random) => replaced(xml, aPlace(xml, elements, random), at(xml, aPlace(xml, elements, random))),
  (xml, random) => replaced(xml, aPlace(xml, /<(\w+)\b[^<>]*>[^<>]*<\/\1>|<[^<>]*\/>/g, random), ''),
  (xml, random) => {
    const twice = at(xml, aPlace(xml, /<(\w+)\b[^<>]*>[^<>]*<\/\1>|<[^<>]*\/>/g, random))
    return replaced(xml, aPlace(xml, /(?<=>)(?=<)/g, random), twice.repeat(1 + random.below(3)))
  },
  (xml, random) => {
    const start = random.below(xml.length)
    return replaced(xml, { start, end: start + random.below(3) }, random.pick(texts))
  },
  (xml, random) => {
    const start = random.below(xml.length)
    return replaced(xml, { start, end: start + random.below(300) }, '')
  },
  (xml, random) => {
    const name = /^<\/?([\w:]+)/.exec(at(xml, aPlace(xml, /<[\w:]+/g, random)))?.[1] ?? 'x'
    return xml.replaceAll(new RegExp(`(</?)${name}\\b`, 'g'), `$1${random.pick(['q:', '', 'x'])}${name}`)
  },
  (xml, random) => xml.slice(0, random.below(xml.length)),
  (xml, random) => random.pick(['', '\ufeff', '<!-- x -->', '<!DOCTYPE x>', '<x>']) + xml,
]

export type Parts = Readonly<Record<string, Uint8Array>>
export const partsOf = (bytes: Uint8Array): Parts => unzipSync(bytes)

/** A workbook with one to three things amiss in one of its parts, packed again with right checksums. */
export function mutateXml(parts: Parts, random: Random): Uint8Array {
  const names = Object.keys(parts).filter((some) => /\.(xml|rels|vml)$/.test(some))
  const name = random.pick(names)
  if (random.below(50) === 0) {
    const { [name]: _gone, ...rest } = parts
    return zipSync(rest, { level: 1 })
  }
  let xml = strFromU8(parts[name]!)
  for (let left = 1 + random.below(3); left > 0 && xml !== ''; left--) xml = random.pick(mutations)(xml, random)
  return zipSync({ ...parts, [name]: strToU8(xml) }, { level: 1 })
}
