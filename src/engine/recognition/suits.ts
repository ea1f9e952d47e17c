import { fields, type FieldKey } from '../../model/field'
import type { Profile } from '../../model/profile'
import type { VocabularyId } from '../../model/vocabulary'
import { foldTerm } from '../parse'
import type { Evidence } from './evidence'

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
  if (evidence.values.length === 0) return 0
  const verdict = judge(field, evidence, profile)
  // So few cells say only half as much.
  return evidence.filled < ENOUGH_CELLS ? verdict / 2 : verdict
}

function judge(field: FieldKey, evidence: Evidence, profile?: Profile): number {
  const { type, vocabulary } = fields[field]
  const share = evidence.share.bind(evidence)
  switch (type) {
    case 'phone':
      return share('mobile') >= MOST ? 1 : share('digits') >= MOST ? 0.8 : graded(share('digits'))
    case 'date':
      return share('date') < MOST && share('date') + share('day') >= MOST ? 0 : graded(share('date'))
    case 'time':
      return share('time') < FEW && share('date') >= MOST ? -0.5 : graded(share('time'))
    case 'flag':
      return graded(share('flag')) * MOST
    case 'term':
      return vocabulary && profile ? graded(evidence.shareOf(isTermOf(profile, vocabulary))) : isOtherKind(evidence)
    case 'number':
    case 'money':
    case 'share':
      return share('mobile') >= MOST ? -1 : share('date') >= MOST ? -0.8 : graded(share('number')) * 0.6
    case 'signature':
      return isOtherKind(evidence)
    case 'text':
      if (field === 'vin' || field === 'plate') return graded(share(field))
      if (!people.has(field)) return isOtherKind(evidence)
      return share('name') >= 0.6 ? MOST : Math.min(share('number') >= MOST ? -MOST : 0, isOtherKind(evidence))
  }
}

/** Texts are neither phones nor dates. */
const isOtherKind = (evidence: Evidence): number =>
  evidence.share('mobile') >= 0.5 || evidence.share('date') >= MOST || evidence.share('vin') >= MOST ? -1 : 0

const graded = (share: number): number => (share >= MOST ? 1 : share >= 0.5 ? 0.4 : share >= FEW ? -0.2 : -1)

/** The cells are plainly of another field than the header says: phones under 客户姓名, names under 联系电话. */
export function contradicts(field: FieldKey, evidence: Evidence): boolean {
  if (evidence.filled < ENOUGH_CELLS) return false
  const share = evidence.share.bind(evidence)
  const { type } = fields[field]
  if (type === 'phone') return share('digits') < 0.1 && (share('name') >= MOST || share('date') >= MOST)
  if (people.has(field) && share('digits') >= 0.5) return true
  if (share('mobile') >= MOST) return type !== 'text' || people.has(field)
  return (people.has(field) && share('date') >= MOST) || (type === 'date' && share('name') >= MOST)
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
