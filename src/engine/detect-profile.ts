import type { Context, ProfileCandidate } from '../model/context'
import { hasSameLevels } from '../model/level-system'
import type { Profile } from '../model/profile'
import type { Table } from '../model/table'
import { text } from '../model/text'
import type { Workbook } from '../model/workbook'
import { profileEvidence } from './profile-evidence'
import { weigh } from './weigh-profile'

/**
 * The profiles that a workbook points to, the likeliest first, each with its evidence; empty where it points to none. Nothing is
 * switched by it: a level's letter means other days in another profile, so whoever asks for the check confirms.
 */
export function detectProfile(
  workbook: Workbook,
  tables: readonly Table[],
  profiles: readonly Profile[],
  current: Profile,
): readonly ProfileCandidate[] {
  const evidence = profileEvidence(workbook, tables)
  const said = JSON.stringify([evidence.titles, [...evidence.models], [...evidence.letters], [...evidence.outcomes]])
  const last = weighed.get(current)
  if (last?.said === said && last.profiles === profiles) return last.candidates
  const candidates = profiles
    .map((profile): ProfileCandidate => ({
      id: profile.id,
      oem: profile.oem,
      ...weigh(profile, evidence, profiles),
      sameLevels: hasSameLevels(profile.levels, current.levels),
    }))
    .filter(({ points, evidence: told }) => points > 0 && told.length > 0)
    .sort((a, b) => b.points - a.points)
  weighed.set(current, { said, profiles, candidates })
  return candidates
}

/** The same evidence is not weighed again: an edit below the first rows changes none of it. */
interface Weighed {
  readonly said: string
  readonly profiles: readonly Profile[]
  readonly candidates: readonly ProfileCandidate[]
}
const weighed = new WeakMap<Profile, Weighed>()

/** A name in a title, or two weaker signs. */
const ENOUGH = 3
/** By so much a profile stands above the one checked with. */
const MARGIN = 1.5

/** The context with what the workbook points to; a proposal is made only where nobody chose a profile. */
export function withCandidates(
  context: Context,
  workbook: Workbook,
  tables: readonly Table[],
  profiles: readonly Profile[],
  isChosen: boolean,
): Context {
  const candidates = detectProfile(workbook, tables, profiles, context.profile)
  const own = candidates.find(({ id }) => id === context.profile.id)
  const [best] = candidates
  if (isChosen || !best || best.points < ENOUGH) return { ...context, candidates }
  const name = context.profile.oem
  const why = best.evidence[0] ?? text('', '')
  if (best === own)
    return {
      ...context,
      candidates,
      why: {
        ...context.why,
        profile: text(
          `您没有指定；工作簿也像“${name.zh}”：${why.zh}`,
          `No profile was chosen: ${name.en}, which the workbook bears out. ${why.en}`,
        ),
      },
    }
  if (best.points - (own?.points ?? 0) < MARGIN) return { ...context, candidates }
  const levels = best.sameLevels
    ? text('', '')
    : text('，两者的级别含义不同', '; the letters of their levels mean different things')
  return {
    ...context,
    candidates,
    proposed: best,
    why: {
      ...context.why,
      profile: text(
        `目前按默认的“${name.zh}”读；看来更像“${best.oem.zh}”（${why.zh}）${levels.zh}，如果是，请改用它`,
        `No profile was chosen: the default, ${name.en}. The workbook points to ${best.oem.en} (${why.en})${levels.en}: which is it?`,
      ),
    },
  }
}
