import type { Profile } from '../../model/profile'

const patterns = new WeakMap<Profile, RegExp>()

/** The words with this make's own models left out: 菱智M5太贵 says nothing of what was bought instead. */
export function withoutOwnModels(words: string, profile: Profile): string {
  let pattern = patterns.get(profile)
  if (!pattern) {
    const names = Object.entries(profile.series).flatMap(([series, beginnings]) => [series, ...beginnings])
    const alternatives = names
      .sort((a, b) => b.length - a.length)
      .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s*'))
    // A code inside another's (S50 in CS50) is a rival's.
    patterns.set(profile, (pattern = new RegExp(`(?<![A-Za-z0-9])(?:${alternatives.join('|')})[A-Za-z0-9]*`, 'giu')))
  }
  return words.replace(pattern, '')
}
