import { foldWord } from '../model/fold'
import type { Profile } from '../model/profile'
import { text, type Text } from '../model/text'
import { foldTerm } from './parse'
import { foldTitle, type ProfileEvidence } from './profile-evidence'

interface Weighed {
  readonly points: number
  readonly evidence: readonly Text[]
}

/** How much the workbook speaks for a profile: titles most, then models, then letters and words that others do not know. */
export function weigh(profile: Profile, evidence: ProfileEvidence, profiles: readonly Profile[]): Weighed {
  const signs = [named(profile, evidence), titled(profile, evidence, profiles), sold(profile, evidence)]
  const letters = lettered(profile, evidence, profiles)
  const all = [...signs, letters, worded(profile, evidence, profiles)]
  return {
    points: all.reduce((sum, { points }) => sum + points, 0),
    evidence: all.flatMap((sign) => sign.evidence),
  }
}

const nothing: Weighed = { points: 0, evidence: [] }
const quoted = (words: readonly string[]): string => words.map((word) => `“${word}”`).join('、')
const listed = (words: readonly string[]): string => words.map((word) => `"${word}"`).join(', ')

/** The maker's name, or its brand's, in a title, a sheet's or the file's name. */
function named({ names }: Profile, { titles }: ProfileEvidence): Weighed {
  const found = names.find((name) => titles.some(({ written, folded }) => holds(written, folded, name)))
  if (found === undefined) return nothing
  return {
    points: 4,
    evidence: [text(`标题、表名或文件名里有“${found}”`, `"${found}" stands in a title, a sheet’s or the file’s name`)],
  }
}

/** JMC is not in JMCS; 江铃 is in 惠州江铃. */
function holds(written: string, folded: string, name: string): boolean {
  const word = foldWord(name)
  return /^[a-z0-9]+$/.test(word)
    ? new RegExp(`(?<![a-z0-9])${word}(?![a-z0-9])`).test(foldWord(written))
    : folded.includes(foldTitle(name))
}

/** A form worded as only this profile does. */
function titled({ formTitles }: Profile, { titles }: ProfileEvidence, profiles: readonly Profile[]): Weighed {
  const own = formTitles.filter(
    (title) => profiles.filter(({ formTitles: others }) => others.includes(title)).length === 1,
  )
  const found = own.filter((title) => titles.some(({ folded }) => folded.includes(foldTitle(title)))).slice(0, 3)
  if (found.length === 0) return nothing
  return {
    points: 1 + found.length * 0.5,
    evidence: [text(`表的叫法：${quoted(found)}`, `Forms are called ${listed(found)}`)],
  }
}

const MIN_ROWS = 3
const SHARE = 0.3
function sold({ series }: Profile, { models }: ProfileEvidence): Weighed {
  const beginnings = Object.entries(series).flatMap(([name, list]) =>
    list.map((beginning) => [foldWord(beginning), name] as const),
  )
  const found = new Map<string, number>()
  let rows = 0
  for (const [model, count] of models) {
    rows += count
    const name = beginnings.find(([beginning]) => model.startsWith(beginning))?.[1]
    if (name !== undefined) found.set(name, (found.get(name) ?? 0) + count)
  }
  const own = [...found.values()].reduce((sum, count) => sum + count, 0)
  if (own < MIN_ROWS || own < rows * SHARE) return nothing
  const first = [...found]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 3)
    .map(([name]) => name)
  return {
    points: 3 * (own / rows),
    evidence: [
      text(`车型是${quoted(first)}，${rows}行里有${own}行`, `Models are ${listed(first)}: ${own} of ${rows} rows`),
    ],
  }
}

/** Every letter that a profile has a meaning for, folded. */
function lettersOf({ levels }: Profile): ReadonlySet<string> {
  const words = [
    ...Object.entries(levels.words).flat(2),
    ...Object.values(levels.outcomes).flat(),
    ...Object.keys(levels.others),
  ]
  return new Set(words.map(foldTerm))
}
const knownBy = (word: string, all: readonly ReadonlySet<string>[]): number => all.filter((one) => one.has(word)).length

const WHOLE_ROWS = 10
/** Letters that few profiles know, and D where it is a level; a letter that has no meaning here speaks against it. */
function lettered(profile: Profile, { letters }: ProfileEvidence, profiles: readonly Profile[]): Weighed {
  const rows = [...letters.values()].reduce((sum, count) => sum + count, 0)
  if (rows < MIN_ROWS) return nothing
  const own = lettersOf(profile)
  const all = profiles.map(lettersOf)
  const unknown = [...letters].filter(([letter]) => !own.has(letter)).reduce((sum, [, count]) => sum + count, 0)
  const rare = [...letters.keys()].filter((letter) => own.has(letter) && knownBy(letter, all) * 2 <= all.length)
  const { levels } = profile.levels
  const isWhole = levels.includes('D') && levels.every((level) => letters.has(foldTerm(level)))
  const points =
    Math.min(
      4,
      rare.reduce((sum, letter) => sum + 3 / knownBy(letter, all), 0),
    ) +
    (isWhole && unknown === 0 && rows >= WHOLE_ROWS ? 3 : 0) -
    (3 * unknown) / rows
  const shown = (isWhole ? levels : rare).map((letter) => letter.toUpperCase())
  return shown.length === 0
    ? { points, evidence: [] }
    : { points, evidence: [text(`级别栏里有${quoted(shown)}`, `Levels are written ${listed(shown)}`)] }
}

const MIN_WORDS = 2
/** Words for outcomes that few profiles know. */
function worded({ vocabularies }: Profile, { outcomes }: ProfileEvidence, profiles: readonly Profile[]): Weighed {
  const wordsOf = ({ status, lossKind }: Profile['vocabularies']): ReadonlySet<string> =>
    new Set([status, lossKind].flatMap((words) => Object.entries(words).flat(2).map(foldTerm)))
  const own = wordsOf(vocabularies)
  const all = profiles.map((profile) => wordsOf(profile.vocabularies))
  const rare = [...outcomes.keys()].filter(
    (word) => word.length > 2 && own.has(word) && knownBy(word, all) * 2 <= all.length,
  )
  if (rare.length < MIN_WORDS) return nothing
  const first = rare.slice(0, 3)
  return {
    points: Math.min(2, rare.length / 2),
    evidence: [text(`结果栏里有${quoted(first)}`, `Outcomes are written ${listed(first)}`)],
  }
}
