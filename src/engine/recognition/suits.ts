import { fields, type FieldKey } from '../../model/field'
import type { Profile } from '../../model/profile'
import type { VocabularyId } from '../../model/vocabulary'
import { foldTerm } from '../parse'
import type { Evidence, Kind } from './evidence'

const people: ReadonlySet<FieldKey> = new Set<FieldKey>([
  'customerName',
  'consultant',
  'referrer',
  'referredName',
  'insuredName',
  'rosterName',
  'receptionist',
  'callBackPerson',
  'measureOwner',
])
const ENOUGH_CELLS = 3
const MOST = 0.8
const FEW = 0.2

/** How the cells of a column suit a field: 1 plainly so, 0 they say nothing, -1 plainly not. */
export function suits(field: FieldKey, evidence: Evidence, profile?: Profile): number {
  if (evidence.isEmpty) return 0
  const verdict = judge(field, evidence, profile)
  // So few cells say only half as much.
  return evidence.holds(ENOUGH_CELLS) ? verdict : verdict / 2
}

function judge(field: FieldKey, evidence: Evidence, profile?: Profile): number {
  const { type, vocabulary } = fields[field]
  switch (type) {
    case 'phone':
      return evidence.reaches('mobile', MOST) ? 1 : evidence.reaches('digits', MOST) ? 0.8 : graded(evidence, 'digits')
    case 'date':
      return !evidence.reaches('date', MOST) && evidence.share('date') + evidence.share('day') >= MOST
        ? 0
        : graded(evidence, 'date')
    case 'time':
      return !evidence.reaches('time', FEW) && evidence.reaches('date', MOST) ? -0.5 : graded(evidence, 'time')
    case 'flag':
      return graded(evidence, 'flag') * MOST
    case 'term':
      return vocabulary && profile ? grade(evidence.shareOf(isTermOf(profile, vocabulary))) : isOtherKind(evidence)
    case 'number':
    case 'money':
    case 'share':
      if (evidence.reaches('mobile', MOST)) return -1
      return evidence.reaches('date', MOST) ? -0.8 : graded(evidence, 'number') * 0.6
    case 'signature':
      return isOtherKind(evidence)
    case 'text':
      if (field === 'vin' || field === 'plate') return graded(evidence, field)
      if (!people.has(field)) return isOtherKind(evidence)
      if (evidence.reaches('name', 0.6)) return MOST
      return Math.min(evidence.reaches('number', MOST) ? -MOST : 0, isOtherKind(evidence))
  }
}

/** Texts are neither phones nor dates. */
const isOtherKind = (evidence: Evidence): number =>
  evidence.reaches('mobile', 0.5) || evidence.reaches('date', MOST) || evidence.reaches('vin', MOST) ? -1 : 0

const grade = (share: number): number => (share >= MOST ? 1 : share >= 0.5 ? 0.4 : share >= FEW ? -0.2 : -1)
const graded = (evidence: Evidence, kind: Kind): number =>
  evidence.reaches(kind, MOST) ? 1 : evidence.reaches(kind, 0.5) ? 0.4 : evidence.reaches(kind, FEW) ? -0.2 : -1

/** The cells are plainly of another field than the header says: phones under 客户姓名, names under 联系电话. */
export function contradicts(field: FieldKey, look: () => Evidence): boolean {
  const { type } = fields[field]
  const isPeople = people.has(field)
  // Anything may stand under a header of words.
  if (type === 'text' && !isPeople) return false
  const evidence = look()
  if (!evidence.holds(ENOUGH_CELLS)) return false
  if (type === 'phone')
    return !evidence.reaches('digits', 0.1) && (evidence.reaches('name', MOST) || evidence.reaches('date', MOST))
  if ((isPeople && evidence.reaches('digits', 0.5)) || evidence.reaches('mobile', MOST)) return true
  return isPeople ? evidence.reaches('date', MOST) : type === 'date' && evidence.reaches('name', MOST)
}

export const isPerson = (field: FieldKey): boolean => people.has(field)

/** Kinds of cells that hardly anything else looks like. */
export function isTelling(field: FieldKey): boolean {
  const { type } = fields[field]
  return type === 'phone' || type === 'term' || field === 'vin' || field === 'plate'
}

const terms = new WeakMap<Profile, Map<VocabularyId, ReadonlySet<string>>>()
function isTermOf(profile: Profile, vocabulary: VocabularyId): (word: string) => boolean {
  let known = terms.get(profile)
  if (!known) terms.set(profile, (known = new Map()))
  let words = known.get(vocabulary)
  if (!words) {
    words = new Set(Object.entries(profile.vocabularies[vocabulary]).flat(2).map(foldTerm))
    known.set(vocabulary, words)
  }
  const found = words
  return (word) => found.has(foldTerm(word))
}
