import { seriesOf } from '../../src/catalog/facts/model-series'
import { foldTerm, parseCell } from '../../src/engine/parse'
import type { Profile } from '../../src/model/profile'
import type { Level, VocabularyId } from '../../src/model/vocabulary'

const spellingsOf = ({ vocabularies }: Profile, id: VocabularyId): [spelling: string, term: string][] =>
  Object.entries<readonly string[]>(vocabularies[id]).flatMap(([term, spellings]) =>
    [term, ...spellings].map((spelling): [string, string] => [foldTerm(spelling), term]),
  )
const read = (profile: Profile, id: VocabularyId, word: string): unknown =>
  parseCell(word, {
    type: 'term',
    terms: new Map(spellingsOf(profile, id)),
    month: null,
    year: null,
    today: 46000,
    date1904: false,
  })

export interface ProfileCase {
  /** What words of each list mean here; null for none. */
  readonly reads: readonly (readonly [list: VocabularyId, word: string, term: string | null])[]
  /** Days within which each level buys, the strongest first. */
  readonly windows: readonly (readonly [level: Level, window: number | null])[]
  readonly cadence: { readonly [L in Level]?: number }
  readonly models?: readonly (readonly [model: string, series: string])[]
}

/** What holds of every profile, and what its sources say of this one. */
export function testProfile(profile: Profile, { reads, windows, cadence, models = [] }: ProfileCase): void {
  const { levels, vocabularies, settings, series } = profile
  describe(`profile ${profile.id}`, () => {
    test('spells each word in ways of its own', () => {
      for (const id of Object.keys(vocabularies) as VocabularyId[]) {
        const owner = new Map<string, string>()
        for (const [spelling, term] of spellingsOf(profile, id)) {
          expect([id, spelling, owner.get(spelling) ?? term]).toEqual([id, spelling, term])
          owner.set(spelling, term)
        }
      }
    })
    test('has the levels of its system, each with a window and a cadence', () => {
      expect(Object.keys(vocabularies.level)).toEqual(levels.levels)
      expect(levels.levels.map((level) => [level, settings.window[level]])).toEqual(windows)
      expect(levels.cadence).toEqual(cadence)
      for (const level of levels.levels) expect([level, settings.cadence[level]]).toEqual([level, cadence[level]])
      const open = levels.levels.filter((level) => level !== 'O').map((level) => settings.window[level] ?? Infinity)
      expect(open).toEqual(open.toSorted((a, b) => a - b))
      const levelsNamed = [...settings.lowLevels, ...settings.highLevels, ...Object.keys(settings.stayMinForLevel)]
      expect(levelsNamed.filter((level) => level !== 'O' && !levels.levels.includes(level as Level))).toEqual([])
    })
    test('no letter is a level and an outcome or a remark at once, but for the order', () => {
      const letters = [...Object.values(levels.outcomes).flat(), ...Object.keys(levels.others)]
      expect(letters.filter((letter) => letter !== 'O' && read(profile, 'level', letter) !== null)).toEqual([])
      expect(new Set(letters).size).toBe(letters.length)
    })
    test.each(reads)('%s: %s is %s', (list, word, term) => expect(read(profile, list, word)).toBe(term))
    test('lists the beginnings of model names, the longer before what they begin with', () => {
      const beginnings = Object.values(series).flat()
      expect(new Set(beginnings).size).toBe(beginnings.length)
      for (const [at, beginning] of beginnings.entries()) {
        const after = beginnings.slice(at + 1)
        expect(after.filter((later) => later !== beginning && later.startsWith(beginning))).toEqual([])
      }
    })
    if (models.length > 0)
      test.each(models)('%s belongs to %s', (model, expected) => expect(seriesOf(model, profile)).toBe(expected))
  })
}
