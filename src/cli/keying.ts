import { sha256 } from '@noble/hashes/sha2'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils'
import { findingKey } from '../engine/keys'
import type { Finding } from '../model/finding'
import type { Report } from '../model/report'
import type { Workbook } from '../model/workbook'
import type { KnownPeople } from './known-people'

/** A finding's key, and whether somebody accepted what it was found on. */
export type Keying = (finding: Finding) => { readonly key: string; readonly accepted: boolean }

/** Keys by the workbook's own salt; before our first write by its customers, or a masked phone could be guessed from a key. */
export function keying(
  { tables, catalog }: Pick<Report, 'tables' | 'catalog'>,
  { memory, sheets }: Workbook,
  people: KnownPeople,
): Keying {
  const salt = memory?.salt || bytesToHex(sha256(utf8ToBytes(people.customers().join('\n'))))
  const accepted = new Map(memory?.accepted.map(({ key, facts }) => [key, facts]))
  const salted = { tables, catalog, workbook: { sheets, memory: { salt, accepted: [] } } }
  return (finding) => {
    const { key, facts } = findingKey(finding, salted)
    return { key, accepted: accepted.get(key) === facts }
  }
}
