import { foldWord } from '../../model/fold'
import type { Profile } from '../../model/profile'

const beginningsOf = new WeakMap<Profile, readonly (readonly [string, string])[]>()

/** The series that a model belongs to, by the longest beginning; a model that none fits is its own series. */
export function seriesOf(model: string, profile: Profile): string {
  let beginnings = beginningsOf.get(profile)
  if (!beginnings) {
    const all = Object.entries(profile.series).flatMap(([series, list]) =>
      [series, ...list].map((beginning) => [foldWord(beginning), series] as const),
    )
    beginningsOf.set(profile, (beginnings = all.sort(([a], [b]) => b.length - a.length)))
  }
  const folded = foldWord(model)
  return beginnings.find(([beginning]) => folded.startsWith(beginning))?.[1] ?? model
}
