import type { Doubt } from '../../model/report'
import type { SheetTemplate } from '../../model/template'
import { text } from '../../model/text'
import { fit, isTold, mostOf, type Place } from './fit'
import type { Headed } from './columns'
import { headerEndings } from './header-rows'
import type { Try } from './header-tries'
import { exactIn } from './lexicon'
import type { Location } from './location'

/** A header to be tried: its rows, and what stands in them. */
export interface Candidate {
  readonly headed: Headed
  readonly place: Place
}
export interface Choice {
  readonly location: Location | null
  readonly nearest: { readonly template: SheetTemplate; readonly confidence: number } | null
  readonly doubts: readonly Doubt[]
}

/** Below it a sheet is not recognised. */
export const ENOUGH = 0.5
/** Templates this close are a tie. */
const MARGIN = 0.02
/** So few of the best candidates are looked at closely. */
const FINALISTS = 6
/** And only those with so many exact headers, as a share of the best. */
const SHARE = 0.65

/** The template and the header that fit best; a question where two templates fit alike. `isTold`: the user named the template. */
export function choose(tries: readonly Try[], templates: readonly SheetTemplate[], told: boolean): Choice {
  const best = fitting(finalists(tries, templates, told), told)
  best.sort((a, b) => b.confidence - a.confidence || b.columns.size - a.columns.size)
  const [first] = best
  const nearest = first ? { template: first.template, confidence: first.confidence } : null
  const [location, second] = told ? best : best.filter(isEnough)
  if (!location) return { location: null, nearest, doubts: [] }
  if (second && isTie(location, second)) return { location: null, nearest, doubts: [doubtOf([location, second])] }
  return { location, nearest, doubts: [] }
}

const isEnough = (location: Location): boolean => location.confidence >= ENOUGH && isTold(location)

/** How each template fits best; one that cannot come near the likeliest is not laid over its headers at all. */
function fitting(some: readonly Scored[], told: boolean): Location[] {
  const [likeliest] = some
  const isLikeliest = ({ template }: Scored): boolean => template === likeliest?.template
  const fitOf = ({ template, candidate: { headed, place } }: Scored): Location | null =>
    fit(template, headed, place, told ? 1 : 3)
  const first = new Map(some.filter(isLikeliest).map((one) => [one, fitOf(one)] as const))
  const sure = bestOf([...first.values()].flatMap((location) => location ?? []))
  const least = sure && (told || isEnough(sure)) ? sure.confidence : 0
  const near = new Set(
    some.filter((one) => least - mostOf(one.template, one.candidate.place) < MARGIN).map(({ template }) => template),
  )
  const groups = new Map<SheetTemplate, Location[]>()
  for (const one of some) {
    const location = isLikeliest(one) ? first.get(one) : near.has(one.template) ? fitOf(one) : null
    if (location) groups.set(one.template, [...(groups.get(one.template) ?? []), location])
  }
  return [...groups.values()].flatMap((own) => bestOf(own) ?? [])
}

const bestOf = (locations: readonly Location[]): Location | undefined => locations.toSorted(byColumns)[0]

interface Scored {
  readonly template: SheetTemplate
  readonly candidate: Candidate
  readonly score: number
}

/** Cheap: by exact headers alone; rows that can have too few of them are passed over unread. */
function finalists(tries: readonly Try[], templates: readonly SheetTemplate[], told: boolean): readonly Scored[] {
  const ends = headerEndings(templates)
  const fewest = told ? 1 : 2
  const bounds = tries.map(({ bound, isTold }) => (isTold ? Infinity : bound(ends)))
  const scores = tries.map((): readonly Scored[] => [])
  let best = 0
  const order = tries.map((_, at) => at).sort((a, b) => bounds[b]! - bounds[a]!)
  for (const at of order) {
    const least = Math.max(fewest, best * SHARE)
    if (bounds[at]! < least) break
    const { most, isTold, candidate: make } = tries[at]!
    const candidate = isTold || most(ends) >= least ? make() : null
    if (!candidate) continue
    const scored = scoresOf(candidate, templates, fewest)
    scores[at] = scored
    for (const { score } of scored) best = Math.max(best, score)
  }
  const all = scores.flat()
  all.sort((a, b) => b.score - a.score || a.candidate.place.headerRows.length - b.candidate.place.headerRows.length)
  const least = (all[0]?.score ?? 0) * SHARE
  const perTemplate = new Map<string, number>()
  return all
    .filter(({ template: { id }, score }) => {
      if (score < least) return false
      const count = (perTemplate.get(id) ?? 0) + 1
      perTemplate.set(id, count)
      return count <= 2
    })
    .slice(0, FINALISTS)
}

function scoresOf(candidate: Candidate, templates: readonly SheetTemplate[], fewest: number): readonly Scored[] {
  const mapped = candidate.headed.told.filter((field) => field !== undefined && field !== 'ignore').length
  const { fields, turns } = exactIn(templates, candidate.headed.spellings)
  return templates.flatMap((template, at) => {
    const hits = fields[at]! + mapped
    return hits >= fewest ? [{ template, candidate, score: hits - 0.01 * turns[at]! }] : []
  })
}

/** More columns found, then surer ones, then fewer tiers, then the higher row. */
const byColumns = (a: Location, b: Location): number =>
  b.columns.size - a.columns.size ||
  b.exact - a.exact ||
  a.headerRows.length - b.headerRows.length ||
  (a.headerRows[0] ?? 0) - (b.headerRows[0] ?? 0)

const isTie = (a: Location, b: Location): boolean =>
  a.named === b.named && a.confidence - b.confidence < MARGIN && Math.abs(a.columns.size - b.columns.size) <= 1

function doubtOf(locations: readonly Location[]): Doubt {
  const titles = locations.map(({ template }) => template.title)
  return {
    about: 'template',
    candidates: locations.map(({ template }) => template.id),
    text: text(
      `既像《${titles.map(({ zh }) => zh).join('》又像《')}》，请指定是哪种表`,
      `Like ${titles.map(({ en }) => en).join(' and like ')} alike: please say which form it is`,
    ),
  }
}
